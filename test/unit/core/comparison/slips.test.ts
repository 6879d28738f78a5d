import assert from 'node:assert';
import fc from 'fast-check';
import { annotate } from '../../../../src/core/annotate';
import { findSlips } from '../../../../src/core/comparison/slips';
import { knowledge } from '../../../support/knowledge';
import { made, type Made } from './hand-made';

function slips(text: string, what: Made = {}) {
  const { article } = made('a.txt', text, what);
  return findSlips({ article, text });
}

const finds = (type: string, text: string, words: string, fix?: string, what?: Made) =>
  it(`${type}: ${text.slice(0, 70)}`, () => {
    const found = slips(text, what).filter((one) => one.type === type);
    assert.deepEqual(
      found.map((one) => [one.spans[0]!.text, one.fix?.replacement]),
      [[words, fix]],
    );
    if (found[0]!.fix) assert.ok(text.slice(found[0]!.fix.start, found[0]!.fix.end).length > 0);
  });
const silent = (text: string, what?: Made) =>
  it(`silent: ${text.slice(0, 70)}`, () =>
    assert.deepEqual(
      slips(text, what).map((one) => `${one.type} ${one.title}`),
      [],
    ));

describe('slips: doubled words', () => {
  finds('doubled-word', 'They met with with the mayor.', 'with with', 'with');
  finds('doubled-word', 'including the  the trade war', 'the  the', 'the');
  finds('doubled-word', 'The nets have been been mended.', 'been been', 'been');
  silent('They had had enough.');
  silent('He said that that was wrong.');
  silent('It was very very cold.');
  silent('They sailed to Bora Bora, and ate mahi mahi for a million million crowns.');
  silent('on-on and re-re-elected');
  silent('He gave her her coat.');
  silent('the\nthe');
});

describe('slips: spaces', () => {
  finds('missing-space', 'The price shows it.Oduya said more.', 'it.Oduya', 'it. Oduya');
  finds('missing-space', 'He said “no.”Oduya left.', 'no.”Oduya', 'no.” Oduya');
  finds('missing-space', 'the ministry’s“clear line” was', 'ministry’s“clear', 'ministry’s “clear');
  finds('missing-space', 'the boats,and the nets', 'boats,and', 'boats, and');
  finds('space-before', 'The boats , all of them, sailed.', ' ,', ',');
  silent('Write to news@example.Org or see www.Example.Com and https://a.example/Path.Html today.');
  silent('The U.S.Navy and Node.js and file.Name.txt');
  silent('1,000 boats at 10.30 p.m.; and so on');
  silent('He waited ... and went. He waited . . . and went.');
  silent('Pictures: Ode Marr ; Pavel Brandt');
  silent('Oui ! Non ? Peut-être ; voilà : un , deux ; trois , quatre , cinq , six');
  silent('See [text](https://example.org/a.Bee,and) here.');
});

describe('slips: wrong words', () => {
  const ministry = 'The Fisheries Ministry was silent. ';
  finds('wrong-word', `${ministry}Fisheries Minister Spokesperson Ada Kerr spoke.`, 'Minister', 'Ministry');
  finds('wrong-word', 'Ministry of Foreign Affairs: foreign minister spokesman Ode', 'minister', 'ministry');
  finds('wrong-word', 'She held talks between 4 May to 6 May.', 'to', 'and');
  finds('wrong-word', 'between 2010 to 2015', 'to', 'and');
  finds('wrong-word', 'They reached a island.', 'a island', 'an island');
  finds('wrong-word', 'It cost more then ten crowns.', 'then', 'than');
  finds('wrong-word', 'They could of stayed.', 'of', 'have');
  finds('wrong-word', 'Her visit comes at a time as prices rise.', 'as', 'when');
  finds('wrong-word', 'Their are no boats left.', 'Their', 'There');
  finds('wrong-word', 'They mended there own nets.', 'there', 'their');
  finds('wrong-word', 'It was the fist visit in years.', 'fist', 'first');
  silent('Once more, then, they could of course go; later, then the boats; no more then than now.');
  silent('at a time as late as this, at such a time as now, at a time as good as any');
  silent('Their own boats are there; all there own a net is there to own.');
  silent('Fisheries Minister spokesperson Ada Kerr spoke.');
  silent(`${ministry}The fisheries minister's spokesperson spoke. The Prime Minister spokesman, too.`);
  silent('between 4 May and 6 May, from 2010 to 2015, and between 2010 to-be');
  finds('wrong-word', 'It was a unhealthy thing.', 'a unhealthy', 'an unhealthy');
  finds('wrong-word', 'It was a urban myth.', 'a urban', 'an urban');
  silent('for a unanimous panel, a unilateral act, a ouija board; he went a in the boat; grade a and plan a is');
  silent('a one-off, a unit, a European, a eulogy, a ewe, a union, a useful thing, a uranium mine, vitamin A is');
});

describe('slips: two sentences with a comma', () => {
  finds('punctuation', 'Norland and Sarova are seeking calm, these talks have helped.', 'calm, these', undefined);
  finds('punctuation', 'The U.S. fleet was back in its port, this visit was short.', 'port, this', undefined);
  silent('When the boats are back in their port, these talks are over.');
  silent('Known to all who were ever in the port, these boats are old.');
  silent('In the port that was always closed, these boats are rare.');
  silent('“Norland and Sarova are seeking calm, these talks have helped,” she said.');
  silent('Norland and Sarova are seeking calm, and these talks have helped.');
  silent('Her officials said that calm was near, these talks were long.');
});

describe('slips: marks', () => {
  finds('punctuation', 'Port Amsel was calm. Talks were held in Port Amsel., and in Kessin.', 'Amsel.,', 'Amsel,');
  finds('punctuation', 'They sailed past Varnholm., near the sea.', 'Varnholm.,', 'Varnholm,');
  finds('punctuation', 'They sailed,, and came back.', 'sailed,,', 'sailed,');
  silent('Harbour Co., Fish Inc., and Net Ltd., at 10 p.m., on 3 Jan., in the U.S., left.');
  silent('Wait..., he said. J. R., too.');
  silent(
    'Sen. Ode Marr, R-Ky., flew from Newtown, Conn., and Salt Bay, Calif., to Amsel, Fla.; she wore a Mass., Inst., and Assoc., pin.',
  );
  silent('Talks were held in Amsl., and in Kessin.');
});

describe('slips: full stops', () => {
  const long =
    'The harbour was quiet on that day, and nobody who worked there could remember when it had been so quiet before';
  const page = (last: string) => [1, 2, 3, 4].map(() => `${long}.`).join('\n\n') + `\n\n${last}\n\nThe end.`;
  finds('missing-stop', page(long), 'before', 'before.');
  silent(page(`${long}.`));
  silent(page(`${long}:`));
  silent(page(`${long.replace('before', 'by a letter to')} desk@post.example`));
  silent([long, long, long].join('\n\n'));
  silent(page(long).replace('The end.', 'A teaser without a stop'));
  silent(
    page(
      'Why The Harbour Was So Quiet On That Day And Nobody Who Worked There Could Remember When It Had Been So Before',
    ),
  );
});

describe('slips: one cause, one finding', () => {
  const run = 'The nets were dry.His boat was gone.A storm had come.However, nobody was hurt.';
  it('gathers spaces that a paste has lost, with one fix for all', () => {
    const found = slips(run);
    assert.deepEqual(
      found.map(({ type, title, spans }) => [type, title, spans.length]),
      [['missing-space', '3 times: Missing space: “dry.His”', 3]],
    );
    const { fix } = found[0]!;
    const edits = [fix!, ...fix!.also!].sort((a, b) => b.start - a.start);
    const mended = edits.reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      run,
    );
    assert.equal(mended, 'The nets were dry. His boat was gone. A storm had come. However, nobody was hurt.');
  });
  it('keeps two slips apart', () => assert.equal(slips('The nets were dry.His boat was gone.A storm.').length, 2));
  it('leaves out what stands in furniture', () => {
    const page = (place: string) => `The boats are back\n\nHarbour Post\n\nMay 14, 2024\n\nThe nets were dry. ${place}`;
    const read = (text: string) =>
      findSlips({ article: annotate({ id: 'a', text }, knowledge), text }).map(({ type }) => type);
    assert.deepEqual(read(page('His boat was gone.A storm had come.')), ['missing-space']);
    assert.deepEqual(read(page('His boat was gone.\n\nAll rights reserved.Terms of use\n')), []);
  });
});

describe('slips: weekdays', () => {
  finds('weekday', 'It sank on Sunday, 2 March 2023, in fog.', 'Sunday, 2 March 2023', 'Thursday');
  finds('weekday', 'It sank on Sunday, March 2, 2023, in fog.', 'Sunday, March 2, 2023', 'Thursday');
  finds('weekday', '| 2 August 2024, Monday |', '2 August 2024, Monday', 'Friday');
  finds('weekday', 'on Sun 2 Mar 2023', 'Sun 2 Mar 2023', 'Thu');
  finds('weekday', 'on Monday, 12 May they met', 'Monday, 12 May', 'Sunday', { published: '2024-05-16' });
  const otherYears = (text: string) => slips(text)[0]?.otherFixes?.map(({ replacement }) => replacement);
  it('offers the year as well where another year fits', () =>
    assert.deepEqual(otherYears('It sank on Tuesday, 2 January 2023, in fog.'), ['2024']));
  it('offers no year where none beside it fits', () =>
    assert.equal(otherYears('It sank on Sunday, 2 March 2023, in fog.'), undefined));
  silent('It sank on Thursday, 2 March 2023, in fog.');
  silent('On Monday, 12 May they met.');
  silent('on Monday, 30 February 2023');
  silent('On Tuesday 2,000 boats sailed; on Friday May spoke.');
  silent('on Monday, 12 December they will meet', { published: '2024-05-16' });
});

describe('slips: days that are none', () => {
  const slipsOf = (text: string) => {
    const article = annotate({ id: 'case', text, published: '2024-06-19' }, knowledge);
    return findSlips({ article, text }).filter(({ type }) => type === 'no-such-day');
  };
  it('finds 31 June', () =>
    assert.deepEqual(
      slipsOf('The law of June 31, 2021 lapsed.').map(({ spans }) => spans[0]!.text),
      ['June 31, 2021'],
    ));
  it('is silent where there is one', () => assert.deepEqual(slipsOf('The law of June 30, 2021 lapsed.'), []));
});

describe('slips: names and offices', () => {
  const shen = { name: 'Shen Yulan', as: ['Shen Yulan', 'Yulan said'], slip: 'surname-first' as const };
  finds('surname-first', 'Shen came. Minister Yulan said no.', 'Yulan', 'Shen', {
    people: [{ ...shen, as: ['Yulan'] }],
  });
  finds('header-date', '2 August 2024\nIt is May.', '2 August 2024', undefined, {
    doubt: 'The header says 2024-08-02, but it is May.',
    dates: [{ words: '2 August 2024', value: '2024-08-02' }],
  });
  silent('3/4/2007\nIt is spring.', {
    published: '2007-03-04',
    doubt: "The header's 3/4/2007 can be 2007-03-04 or 2007-04-03.",
    dates: [{ words: '3/4/2007', value: '2007-03-04' }],
  });
  const two = (text: string, roles: [string, string]) =>
    [
      text,
      {
        people: [
          { name: 'Ilse Marr', roles: [roles[0]] },
          { name: 'Pavel Brandt', roles: [roles[1]] },
        ],
      },
    ] as const;
  const rivals = (text: string, a: string, b: string) =>
    finds('two-holders', two(text, [a, b])[0], a, undefined, two(text, [a, b])[1]);
  const noRivals = (text: string, a: string, b: string) => silent(...two(text, [a, b]));
  rivals(
    "It was Monday. Sarova's fisheries minister, Ilse Marr, came. Pavel Brandt, the Fisheries Minister of Sarova, stayed.",
    'fisheries minister',
    'Fisheries Minister',
  );
  noRivals(
    "Sarova's fisheries minister, Ilse Marr, met Norland's Fisheries Minister Pavel Brandt.",
    'fisheries minister',
    'Fisheries Minister',
  );
  noRivals('President Ilse Marr met with president Pavel Brandt.', 'President', 'president');
  noRivals("Sarova's minister Ilse Marr met Sarova's Minister Pavel Brandt.", 'minister', 'Minister');
  noRivals(
    "Sarova's deputy prime minister Ilse Marr met Sarova's Prime Minister Pavel Brandt.",
    'deputy prime minister',
    'Prime Minister',
  );
  noRivals(
    "Sarova's prime minister Ilse Marr follows the former Sarovan Prime Minister Pavel Brandt.",
    'prime minister',
    'Prime Minister',
  );
});

describe('slips: any text', () => {
  it('never throws and never leaves the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { spans, fix } of slips(text)) {
          for (const span of spans) assert.equal(span.text, text.slice(span.start, span.end));
          assert.ok(!fix || (fix.start >= 0 && fix.end <= text.length && fix.start < fix.end));
        }
      }),
    ));
});
