import assert from 'node:assert';
import fc from 'fast-check';
import { analyse, type Analysis } from '../../../../src/core/language/language';
import { findReferences } from '../../../../src/core/people/references';
import { cast } from '../../../support/cast';
import { syntax } from '../../../support/knowledge';
import { paragraphs } from '../../../support/story';
import { cases, PARTS } from './refersTo';

/** Whether each reference is one on whose account nothing is told of a person. */
function doubts(text: string, expected: readonly boolean[]): void {
  it(text, () => {
    const prose = paragraphs(text);
    const references = findReferences(prose, cast(text, PARTS), analyse(prose, syntax));
    assert.deepEqual(
      references.map(({ doubtful }) => doubtful === true),
      expected,
    );
  });
}

describe('references', () => {
  describe('somebody else is nearly as likely', () => {
    doubts('Oduya hit Sokol. His dog barked.', [true]);
    doubts('Oduya landed. His dog barked.', [false]);
    doubts('Oduya landed. He waved. He spoke. The flag of the port was made for Sokol. He left.', [false, false, true]);
    doubts('Oduya landed. He waved. He spoke. The flag of the port was made for sailors. He left.', [
      false,
      false,
      false,
    ]);
  });

  cases('who is named behind "as"', [
    'President Brandt spoke. The police named the president as Sokol.',
    'President Brandt spoke. The police named [the president=ilse].',
  ]);

  cases('a pronoun is the subject before it', [
    'Oduya flew to Port Amsel, where [he=tomas] met traders.',
    'Oduya said [he=tomas] was tired.',
    'Lindqvist landed on Monday. [She=mara] left on Tuesday.',
    'Lindqvist met Oduya on Monday. [She=mara] left on Tuesday.',
    'Lindqvist landed on Monday. [She=mara] waved. The weather was poor. [She=mara] left on Tuesday.',
    'Oduya praised [his=tomas] team.',
    'Lindqvist told Oduya that [she=mara] was ready.',
    'Lindqvist said Oduya wished to sell [his=tomas] boat.',
    'Oduya arrived. Lindqvist met [him=tomas].',
    '“We are ready,” said Lindqvist. “Nobody else is,” [she=mara] added.',
    'Norland Foreign Minister Mara Lindqvist arrived. [She=mara] waved.',
  ]);

  cases('who spoke last speaks on', [
    'Oduya was early. Oduya waited. Sokol told Oduya that the port was closed.\n\n“It is full. Go home,” [he=petr] said.',
    'Oduya was early. Oduya waited. Sokol told Oduya that the port was closed.\n\nThen [he=tomas] left, and Oduya called.',
  ]);

  cases('two who did something with each other are "they", two who stood apart are not', [
    'Lindqvist greeted Oduya. [They=mara+tomas] shook hands.',
    'Lindqvist asked Oduya about the port. They had closed it.',
    'Lindqvist greeted Oduya. The past couple of weeks were hard.',
  ]);

  cases('a noun closed by the name is what somebody is called', [
    'The town mourned its best swimmer, Oduya. The port was shut. [The swimmer=tomas] was shy.',
    'The town mourned its oldest teacher, Oduya. The port was shut. [The teacher=tomas] was shy.',
    'The town thanked a teacher, Oduya and a nurse. The port was shut. The teacher was shy.',
  ]);

  cases('a description is never the subject above it', [
    'Oduya was tired. The port was shut. [He=tomas] said that the Secretary of State slept.',
    'Oduya was tired. The port was shut. [The Secretary of State=tomas] slept.',
    'Oduya warned the mayor before the Secretary of State left.',
    'Oduya waited. Lindqvist warned the mayor before [the Secretary of State=tomas] left.',
  ]);

  cases('an opening phrase belongs to the subject that follows', [
    'Lindqvist met Oduya. During [his=tomas] stay, Oduya saw the port.',
    'Brandt spoke. While praising [his=tomas] hosts, Oduya kept silent.',
  ]);

  cases('titles tell he or she', [
    'Ms Lindqvist met Mr Oduya. [He=tomas] smiled.',
    'Ms Lindqvist met Mr Oduya. [She=mara] smiled.',
    'Ms Lindqvist and Mr Oduya met. [She=mara] smiled and then [he=tomas] left.',
  ]);

  cases('given names tell he or she', [
    'Mara Lindqvist and Tomas Oduya met. [She=mara] smiled.',
    'Mara Lindqvist and Tomas Oduya met. [He=tomas] smiled.',
  ]);

  cases('an unnamed person takes the pronouns that follow', [
    'Superintendent Tomas Oduya said officers found a man beside a tractor. His body was cold.',
    'Superintendent Tomas Oduya said officers found a tractor. [His=tomas] report was short.',
    'Tomas Oduya spoke. A teacher said she was tired.',
  ]);

  cases('a clause has two people where its object is no reflexive', [
    'Petr Sokol arrived. Then Tomas Oduya met [him=petr].',
    'Petr Sokol arrived. Then Tomas Oduya blamed [himself=tomas].',
  ]);

  cases('the plain cases tell he or she for the hard ones', [
    'Lindqvist landed. [She=mara] waved. Oduya landed. [He=tomas] waved.\nLindqvist and Oduya then sat down, and [he=tomas] spoke.',
  ]);

  cases('two who act together', [
    'Lindqvist met Oduya in Port Amsel. [They=mara+tomas] shook hands.',
    'Lindqvist and Oduya met. [The two=mara+tomas] laughed as [they=mara+tomas] walked in.',
    'Both Lindqvist and Oduya stressed trade, yet [they=mara+tomas] differed.',
    'Lindqvist and Oduya met. As [the pair=mara+tomas] sat down, Brandt called.',
    'Lindqvist met Oduya. [Both leaders=mara+tomas] agreed. ',
    'Lindqvist met Oduya. [The two leaders=mara+tomas] will meet again.',
    'Lindqvist met Oduya. [The two ministers=mara+tomas] also discussed fishing.',
  ]);

  cases('a role stands for its holder', [
    'Norland Foreign Minister Mara Lindqvist landed. [The foreign minister=mara] waved.',
    'Secretary of State Tomas Oduya landed. [The Secretary of State=tomas] waved.',
    'Petr Sokol, spokesman for the Foreign Ministry, spoke. “No,” [the spokesman=petr] said.',
    'Tomas Oduya, a top Valdian diplomat, came. [The top diplomat=tomas] left soon.',
    'President Ilse Brandt met Oduya. [The president=ilse] then left.',
  ]);

  cases('of two who were called so the one in the headline', [
    // Both were called "President": Brandt is, Sokol was named last.
    'President Brandt met Oduya. [The president=ilse] left at noon.',
    'President Brandt met the mayor, President Petr Sokol. The president left at noon.',
  ]);

  cases('those a surname or a marriage joins', [
    'Petr Sokol, 42, and [his=petr] wife Olga Sokol, 36, are on trial. [The parents=petr+olga] were warned, and [they=petr+olga] kept silent.',
    'Petr Sokol arrived. Olga Sokol waved. [The Sokols=olga+petr] left.',
    'Petr Sokol arrived. The Sokols left.',
    'Petr Sokol and Mara Lindqvist are on trial. The parents were warned.',
  ]);

  cases('what somebody was called stands for him or her', [
    'Tomas Oduya, a 14-year-old student, was hurt. [The boy=tomas] cried.',
    'Tomas Oduya, 34, was hurt. [The 34-year-old=tomas] cried.',
    'Ilse Brandt was a teacher. Mara Lindqvist called. [The teacher=ilse] left.',
    'Tomas Oduya, 34, was hurt. The 21-year-old cried.',
    'Tomas Oduya was hurt. The teacher cried.',
    'Tomas Oduya, a student, was hurt. The teacher of the school cried.',
    'Ilse Brandt was a teacher. The former teacher left.',
  ]);

  cases('nobody is kin to himself', [
    'Tomas Oduya, a father, arrived. [His=tomas] father waved.',
    'Mara Lindqvist and [her=mara] husband Tomas Oduya arrived. “No,” said [her=mara] [husband=tomas].',
  ]);

  cases('the name beside the subject acts as the subject', [
    'Mara Lindqvist arrived. [Her=mara] friend Petr Sokol said [he=petr] was taking [his=petr] boat.',
    'Tomas Oduya arrived. [He=tomas] waved. The father, Petr Sokol, said [he=petr] was tired.',
  ]);

  cases('silent', [
    'Lindqvist met Oduya. The ships were late because they had sunk.',
    'Lindqvist met Oduya. The ferries came. The port took them in.',
    'Lindqvist met Oduya. The weather says nothing of why they left.',
    'He was tired. Lindqvist was not.',
    'Lindqvist and Brandt met. He was tired.',
    'A spokesman said he was tired.',
    'Lindqvist landed. A senior official told reporters that he was sorry.',
    'Lindqvist said: “He is tired and they know it.”',
    'Ms Lindqvist landed. He was late.',
    'Lindqvist met Oduya. The two countries trade. Ties between the ports have cooled and they might close.',
    'Lindqvist met Oduya. Officials said they were pleased.',
    'President Ilse Brandt landed. The vice president was late.',
    'President Ilse Brandt landed. The president of the bank was late.',
    'President Ilse Brandt landed. The former president was late.',
    'Petr Sokol, former President, landed. The president was late.',
    'The president was late. President Ilse Brandt said nothing.',
    'It rained on the port, and its people left.',
    'Brandt arrived. Lindqvist said that the letter about him was lost.',
    'Brandt and Lindqvist arrived.\n\nThe neighbours called to him, but he kept silent.',
    'Lindqvist landed.\nThe town is old.\nIts port is new.\nIt was built of stone.\nIn the end it grew.\nHe was tired.',
  ]);

  it('keeps order, never overlaps and never throws', () => {
    const words = fc.constantFrom(
      'Lindqvist',
      'Oduya',
      'he',
      'She',
      'the two',
      'the president',
      'met',
      '.',
      '“',
      '"',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        const prose = paragraphs(text);
        const references = findReferences(prose, cast(text, PARTS), analyse(prose, syntax));
        references.forEach((reference, i) => {
          assert.ok(reference.people.length > 0);
          assert.strictEqual(text.slice(reference.start, reference.end), reference.text);
          assert.ok(i === 0 || references[i - 1]!.end <= reference.start);
        });
      }),
    );
  });

  for (const run of ['he ', 'the two ', 'Lindqvist he ', 'the president ', '“he ', 'Lindqvist and ', 'in his '])
    it(`asks no more of each word where there are many: "${run}"`, () => {
      const [few, many] = [questionsFor(run.repeat(500)), questionsFor(run.repeat(2000))];
      assert.ok(many < 5 * few, `${few}, then ${many}`);
    });
});

/** How often the words of a text are asked about. */
function questionsFor(run: string): number {
  const text = `President Ilse Brandt and Lindqvist ${run}`;
  const prose = paragraphs(text);
  const mentions = [...text.matchAll(/Lindqvist/g)].map((m) => ({ start: m.index, end: m.index + 9, text: m[0] }));
  const analysis = analyse(prose, syntax);
  let asked = 0;
  const words = new Proxy(analysis.words, {
    get: (target, key) => {
      asked++;
      return Reflect.get(target, key) as unknown;
    },
  });
  findReferences(
    prose,
    [{ id: 'mara', name: 'Lindqvist', roles: [], mentions }],
    Object.create(analysis, { words: { value: words } }) as Analysis,
  );
  return asked;
}
