import assert from 'node:assert/strict';
import type { Quotation, Reference } from '../../../../src/core/article';
import { analyse } from '../../../../src/core/language/language';
import { findQuotations } from '../../../../src/core/quotes/quotes';
import { read } from '../../../../src/core/reading/reading';
import { cast } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';

const parts = [
  { id: 'lindqvist', forms: ['Mara Lindqvist', 'Lindqvist'] },
  { id: 'oduya', forms: ['Samuel Oduya', 'Oduya'] },
  { id: 'ode', forms: ['Jan Ode', 'Ode'] },
];

function quotationsIn(text: string, references: readonly Reference[] = []): Quotation[] {
  const prose = read({ id: 'test', text });
  const names = { people: cast(text, parts), places: [], organisations: [] };
  return findQuotations(prose, analyse(prose, syntax), names, references);
}

/** Direct speech and fragments in order, as "speaker: words"; a speaker in (brackets) is no person of the article, "?" is nobody. */
function says(text: string, ...expected: string[]): void {
  const found = quotationsIn(text).filter(({ kind }) => kind !== 'indirect');
  assert.deepEqual(
    found.map(
      ({ speaker, speakerText, text: words }) => `${speaker ?? (speakerText ? `(${speakerText})` : '?')}: ${words}`,
    ),
    expected,
    text,
  );
}

/** Reported speech in order, as "speaker: clause". */
function reports(text: string, ...expected: string[]): void {
  const found = quotationsIn(text).filter(({ kind }) => kind === 'indirect');
  assert.deepEqual(
    found.map(({ speaker, speakerText, text: words }) => `${speaker ?? `(${speakerText ?? '?'})`}: ${words}`),
    expected,
    text,
  );
}

describe('where the speaker stands', () => {
  it('after the words', () => {
    says('“We will stay,” Lindqvist said.', 'lindqvist: We will stay,');
    says('“We will stay,” said Mara Lindqvist, the foreign minister.', 'lindqvist: We will stay,');
    says('"Will they stay?" Oduya asked.', 'oduya: Will they stay?');
    says(
      '“We will stay,” Norland’s foreign minister Mara Lindqvist told reporters in Kessin.',
      'lindqvist: We will stay,',
    );
    says('“We will stay,” Lindqvist, who leads the team, said on Monday.', 'lindqvist: We will stay,');
    says('“We will stay,” said the foreign minister, Mara Lindqvist.', 'lindqvist: We will stay,');
  });

  it('before the words', () => {
    says('Lindqvist said: “We will stay.”', 'lindqvist: We will stay.');
    says('Lindqvist told Oduya that “nobody will leave”.', 'lindqvist: nobody will leave');
    says('Speaking to Oduya in Kessin on Friday, Lindqvist said, “We will stay.”', 'lindqvist: We will stay.');
    says('The spokesman for the ministry, Jan Ode, told a briefing that “all is well.”', 'ode: all is well.');
    says('Ode, who was at the meeting, wrote under a picture of Lindqvist and Oduya: “What a day”.', 'ode: What a day');
    says('Lindqvist spoke of the treaty at length, saying: “It holds.”', 'lindqvist: It holds.');
    says('Lindqvist met Oduya on Monday and said “it was time”.', 'lindqvist: it was time');
  });

  it('between the words', () => {
    says(
      '“We will stay,” Lindqvist said, “and we will build.”',
      'lindqvist: We will stay,',
      'lindqvist: and we will build.',
    );
    says('“We will stay,” Ode said. “We like it here.”', 'ode: We will stay,', 'ode: We like it here.');
  });

  it('as a pronoun', () => {
    says('“We will stay,” Ode said.\n\n“We like it here,” he added.', 'ode: We will stay,', 'ode: We like it here,');
    says(
      '“Ode is a friend of ours,” Ode said. “Ode will stay,” he said.',
      'ode: Ode is a friend of ours,',
      '(he): Ode will stay,',
    );
    const text = 'Oduya met Lindqvist. “We will stay,” she said.';
    const at = text.indexOf('she said');
    const she: Reference = { start: at, end: at + 3, text: 'she', kind: 'pronoun', people: ['lindqvist'] };
    assert.equal(quotationsIn(text, [she])[0]?.speaker, 'lindqvist');
    assert.equal(quotationsIn(text)[0]?.speaker, null);
  });

  it('behind the words rather than before them', () => {
    says('Asked what Ode said, “We will stay,” Oduya said.', 'oduya: We will stay,');
    says('As Ode said it was late, “we will stay,” said Oduya.', 'oduya: we will stay,');
    says('Ode said: “We will stay.”', 'ode: We will stay.');
  });

  it('as a pronoun that cannot be whom the words name', () => {
    const text = 'Oduya met Lindqvist. “Lindqvist is a friend of ours,” she said.';
    const at = text.indexOf('she said');
    const she: Reference = { start: at, end: at + 3, text: 'she', kind: 'pronoun', people: ['lindqvist'] };
    assert.equal(quotationsIn(text, [she])[0]?.speaker, null);
  });

  it('before it, unless a paragraph stands between', () => {
    says(
      'Ode said: “The tide turned.”\n\n“Nobody came to the harbour that night.”',
      'ode: The tide turned.',
      'ode: Nobody came to the harbour that night.',
    );
    says(
      'Ode said: “The tide turned.”\n\nThe harbour is old.\n\nIt was a mild day.\n\n“Nobody came to the harbour that night.”',
      'ode: The tide turned.',
      '?: Nobody came to the harbour that night.',
    );
  });

  it('as a description, cut to its head', () => {
    says(
      '“It works,” a senior harbour ministry official told reporters during a stop in Kessin.',
      '(a senior harbour ministry official): It works,',
    );
    says('“It works,” the official said.', '(the official): It works,');
    says('“It works,” said a spokesman for the ministry on Friday.', '(a spokesman for the ministry): It works,');
    says('A spokesman for Lindqvist said the plan was “ready to go”.', '(A spokesman for Lindqvist): ready to go');
    says('Lindqvist’s lawyer called the charge “a fairy tale”.', '(Lindqvist’s lawyer): a fairy tale');
    says(
      '“It works,” one Norland diplomat said.\n\n“It always did,” the diplomat said.',
      '(one Norland diplomat): It works,',
      '(the diplomat): It always did,',
    );
  });

  it('as a source', () => {
    says('The plan is “dead”, according to Oduya.', 'oduya: dead');
    says('According to a police report, the door was “wide open”.', '(a police report): wide open');
    says('In a statement, the company “strongly rejected” the plan.', '(the company): strongly rejected');
    says('As Oduya put it, “the tide turned”.', 'oduya: the tide turned');
    says('The bridge was described by Ode as “a disgrace”.', 'ode: a disgrace');
    says('What Ode described as “a disgrace” fell.', 'ode: a disgrace');
    says('“The tide turned.” — Jan Ode', 'ode: The tide turned.');
  });

  it('as a label, where people take turns', () => {
    const turns = ['The port is shut.', 'Why?', 'It flooded.', 'I see.'];
    const spoken = (labels: readonly string[]): string =>
      turns.map((turn, i) => `${labels[i % 2]}: ${turn}`).join('\n\n');
    says(
      spoken(['MARA LINDQVIST', 'REPORTER']),
      ...[
        '(MARA LINDQVIST): The port is shut.',
        '(REPORTER): Why?',
        '(MARA LINDQVIST): It flooded.',
        '(REPORTER): I see.',
      ],
    );
    says(
      spoken(['Mara Lindqvist', 'Jan Ode']),
      ...['lindqvist: The port is shut.', 'ode: Why?', 'lindqvist: It flooded.', 'ode: I see.'],
    );
    // Headings of paragraphs are nobody's words, once or again.
    says(spoken(['Trade Concerns', 'Port Closure']));
    says('MARA LINDQVIST: The port is shut.\n\nREPORTER: Why?');
    // One label twice, beside others, is a heading.
    says('NEW TODAY: The port is shut.\n\nWEATHER: Rain.\n\nNEW TODAY: It flooded.');
  });

  it('in the lines beside it', () => {
    says('“Who pays?”\n\nLindqvist did not answer.');
    says('Ode wrote on Monday:\n\n“The tide has turned at last.”', 'ode: The tide has turned at last.');
    says('“Will anybody pay for it?” Ode asked.', 'ode: Will anybody pay for it?');
    says(
      '“We will stay,” Ode said.\n\n“Nobody wants to leave, and nobody will.”',
      'ode: We will stay,',
      'ode: Nobody wants to leave, and nobody will.',
    );
  });
});

describe('harder places of the speaker', () => {
  it('behind dashes, participles and clauses in between', () => {
    says('Lindqvist – who had just arrived – said: “We are late.”', 'lindqvist: We are late.');
    says('Two officials briefed on the talks described them as “frosty”.', '(Two officials): frosty');
    says(
      'Lindqvist said it was “too early to tell,” while Oduya spoke of “a new dawn.”',
      'lindqvist: too early to tell,',
      'oduya: a new dawn.',
    );
    says('“We stand ready,” the ministry’s Jan Ode added on Tuesday.', 'ode: We stand ready,');
    says('Lindqvist: “We will see.”', 'lindqvist: We will see.');
  });

  it('whoever is quoted, not who quotes', () => {
    says('Lindqvist was quoted by Oduya as saying “it is over”.', 'lindqvist: it is over');
    says('The paper quoted a government source as saying that it was “close”.', '(a government source): close');
  });

  it('nobody where nobody speaks', () => {
    says('Lindqvist’s “iron will” is well known.');
    says('Responding to a question about whether Norland was “bluffing”, Oduya left the room.');
  });
});

describe('what stands between the marks', () => {
  it('takes curly, straight, mixed, low and angle marks', () => {
    says('Ode said, "We will stay."', 'ode: We will stay.');
    says('Ode said, “We will stay."', 'ode: We will stay.');
    says('Ode said, "We will stay.”', 'ode: We will stay.');
    says('Ode said: „We will stay.“', 'ode: We will stay.');
    says('Ode said: «We will stay.»', 'ode: We will stay.');
  });

  it('takes single marks where they are quotation', () => {
    says(
      '‘We will stay,’ said Ode. ‘It’s the workers’ choice.’',
      'ode: We will stay,',
      'ode: It’s the workers’ choice.',
    );
    says("'We won't go,' Ode said.", "ode: We won't go,");
    says("The workers' pay was Ode's idea, said Lindqvist of the '90s rock 'n' roll band.");
  });

  it('keeps nested marks, editorial brackets and dots inside', () => {
    says('Ode said, “He told me ‘go home’ and I went.”', 'ode: He told me ‘go home’ and I went.');
    says('“[The treaty] is … over,” Ode said.', 'ode: [The treaty] is … over,');
  });

  it('goes on over paragraphs that open again', () => {
    says(
      '“We will stay for long.\n\n“We will build a lot,” Ode said.',
      'ode: We will stay for long.',
      'ode: We will build a lot,',
    );
    says(
      'Ode said: “We will stay for long.\n\n“We will build a lot.”',
      'ode: We will stay for long.',
      'ode: We will build a lot.',
    );
  });

  it('goes on in a paragraph that does not open again', () => {
    says(
      'The bridge fell. "We will stay for long.\n\nWe will build a lot," Ode said.',
      'ode: We will stay for long.\n\nWe will build a lot,',
    );
    says('The bridge fell. "We will stay for long.\n\nOde said that he would build a lot.');
  });

  it('tells whole sentences from fragments', () => {
    const kinds = quotationsIn('Ode said the trade was “normal” and added: “We like it.”').map(({ kind }) => kind);
    assert.deepEqual(kinds, ['fragment', 'direct']);
  });

  it('takes fragments of reported speech, and words that tell by themselves', () => {
    says(
      'Ode told Oduya that the “long road” lay behind, “but not all of it”.',
      'ode: long road',
      'ode: but not all of it',
    );
    says('The “long road” lies behind us, Ode said.', 'ode: long road');
    says(
      'Ode said on Monday he was content. Oduya also “stressed that much was left to do”.',
      'oduya: stressed that much was left to do',
    );
  });
});

describe('what is nobody’s words', () => {
  it('leaves scare quotes, terms and titles alone', () => {
    says('The “quiet” harbour was loud at night.');
    says('The so-called “harbour wall” fell, Ode said.');
    says('Ode is the author of the novel “Night Ferry”.');
    says('A ship called “Blue Gull” sank, Lindqvist said.');
    says('He is known as “the captain” in Kessin.');
    says('Ode said the “Two Harbours” policy was over.');
  });

  it('leaves page furniture and measures alone', () => {
    says('A 6\'2" man stood by the 12" gun, Ode said.');
    says('Leave a comment\n\nCopyright © 2024 “The Kessin Post said so”');
  });
});

describe('reported speech', () => {
  it('finds the clause and its source', () => {
    reports('Lindqvist said the talks would go on.', 'lindqvist: the talks would go on');
    reports('Lindqvist told reporters on Friday that the talks would go on.', 'lindqvist: the talks would go on');
    reports('The talks will go on, according to Oduya.', 'oduya: The talks will go on');
    reports('The talks will go on in May, officials said on Friday.', '(officials): The talks will go on in May');
    reports('Ode said he was content, adding that he hoped for more.', 'ode: he was content', 'ode: he hoped for more');
  });

  it('stays silent where nothing is reported', () => {
    reports('Lindqvist declined to say more.');
    reports('Lindqvist asked Oduya in English about the trip.');
    reports('While in Kessin, Lindqvist acknowledged the crowd.');
    reports('Norland claims the island.');
    reports('Ode said: “We will stay.”');
  });
});
