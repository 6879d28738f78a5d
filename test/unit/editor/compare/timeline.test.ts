import assert from 'node:assert/strict';
import { dayNumber, type Days } from '../../../../src/core/comparison/calendar';
import type { Finding } from '../../../../src/core/comparison/types';
import { textSpan } from '../../../../src/core/span';
import { picture, pictureSize } from '../../../../src/editor/compare/drawing';
import { busiestPeriod, namedPeriods, periodInWords, wholePeriod, zoomed } from '../../../../src/editor/compare/period';
import {
  NAME_WIDTH,
  timelineLayout,
  type PlacedLane,
  type PlacedMark,
} from '../../../../src/editor/compare/timelineLayout';
import { timelineView, type Lane } from '../../../../src/editor/compare/timelineView';
import { next } from '../../../../src/editor/compare/timelineWalk';
import { comparison, entries, post, wire } from '../story';

const day = (iso: string): number => dayNumber(iso)!;
const days = (first: string, last = first): Days => ({ first: day(first), last: day(last) });

type DatedMark = Lane['marks'][number];

const mark = (event: string, at: Days, source = 'a', title = `Event ${event}`, weight = 0.5): DatedMark => ({
  key: `${event} ${source}`,
  event,
  title,
  source,
  status: 'happened',
  days: at,
  when: '',
  words: '',
  sources: 1,
  weight,
  differs: '',
});

const lane = (source: string, ...marks: DatedMark[]): Lane => ({ source, name: source, marks, undated: [] });

describe('the view of a timeline', () => {
  const { view, places, tellings } = timelineView(comparison, entries);
  const [first, second] = view.lanes;

  it('has a lane for each source, with what it tells', () =>
    assert.deepEqual(
      view.lanes.map(({ name, marks, undated }) => [name, marks.length, undated.length]),
      [
        ['The Quay Post', 1, 0],
        ['wire', 1, 1],
      ],
    ));

  it('takes the day that the source tells', () => {
    assert.deepEqual(first!.marks[0]!.days, days('2024-05-14'));
    assert.equal(first!.marks[0]!.when, 'Tuesday, 14 May 2024');
  });

  it('says where only other sources tell the day', () =>
    assert.equal(second!.marks[0]!.when, 'Tuesday, 14 May 2024, by other sources'));

  it('puts what nobody dates beside the axis', () => assert.equal(second!.undated[0]!.title, 'Brevik flies home'));

  it('has a number that changed as steps over time, above the sources, each a way to its words', () => {
    const [first, , second] = [post, wire, wire].map(({ uri, text }, i) => ({
      source: uri,
      ...textSpan(text, 4 * i, 4 * i + 3),
    }));
    const finding: Finding = {
      ...{ id: 'f', kind: 'explained', type: 'number', title: 'How many died: 20, 39', because: '', severity: 'low' },
      spans: [first!, second!],
      figures: [
        { text: '20', day: '2024-05-14' },
        { text: 'at least 39', day: '2024-05-15' },
      ],
    };
    const shown = timelineView({ ...comparison, findings: [finding] }, entries);
    const [steps] = shown.view.lanes;
    assert.equal(steps!.name, 'How many died');
    assert.deepEqual(
      steps!.marks.map(({ title, days: at }) => [title, at]),
      [
        ['20 · The Quay Post', days('2024-05-14')],
        ['at least 39 · wire', days('2024-05-15')],
      ],
    );
    assert.deepEqual(
      steps!.marks.map(({ key }) => shown.places.get(key)?.source),
      [post.uri, wire.uri],
    );
    const undated = { ...finding, figures: finding.figures!.map(({ text }) => ({ text, day: null })) };
    assert.equal(timelineView({ ...comparison, findings: [undated] }, entries).view.lanes.length, 2);
  });

  it('says on what the sources differ', () => assert.equal(first!.marks[0]!.differs, 'the place'));

  it('leads from each mark to the words', () => {
    for (const key of view.lanes.flatMap(({ marks, undated }) => [...marks, ...undated]).map((one) => one.key)) {
      const { source, start, end, text } = places.get(key)!;
      assert.equal((source === post.uri ? post : wire).text.slice(start, end), text);
      assert.equal(tellings.get(key)!.source, source);
    }
  });

  it('is empty without events', () =>
    assert.deepEqual(timelineView({ ...comparison, events: [] }, entries).view.lanes, []));
});

describe('the periods', () => {
  const told = [
    days('2021-01-01', '2021-12-31'),
    days('2023-06-06'),
    days('2024-05-13'),
    days('2024-05-14'),
    days('2024-05-14'),
    days('2024-05-15'),
    days('2025-05-13'),
  ];

  it('hold everything', () => {
    const whole = wholePeriod(told);
    assert.ok(told.every(({ first, last }) => whole.first < first && last < whole.last));
  });

  it('begin with the days that most is told of', () =>
    assert.equal(periodInWords(busiestPeriod(told)), '12 May 2024 to 16 May 2024'));

  it('begin with half of what is told where a little more would take a year', () => {
    const far = [
      days('2023-06-06'),
      days('2023-06-07'),
      days('2023-06-08'),
      ...['13', '14', '15', '16'].map((day) => days(`2024-05-${day}`)),
    ];
    assert.equal(
      periodInWords(busiestPeriod([days('2020-01-01', '2020-12-31'), ...far])),
      '12 May 2024 to 17 May 2024',
    );
  });

  it('begin with most of what is told where that takes a day more', () => {
    const near = ['24', '25', '26', '26', '26'].map((day) => days(`2024-04-${day}`));
    assert.equal(
      periodInWords(busiestPeriod([days('2023-01-01'), days('2022-01-01'), ...near])),
      '23 April 2024 to 27 April 2024',
    );
  });

  it('are all where nothing stands out', () => {
    const even = [days('2024-01-01'), days('2024-02-01'), days('2024-03-01')];
    assert.deepEqual(busiestPeriod(even), wholePeriod(even));
  });

  it('are those years and months that something is told of', () =>
    assert.deepEqual(
      namedPeriods(told).map(({ name }) => name),
      ['2021 (1)', '2023 (1)', 'June 2023 (1)', '2024 (4)', 'May 2024 (4)', '2025 (1)', 'May 2025 (1)'],
    ));

  it('end with the last day of a month', () =>
    assert.deepEqual(namedPeriods([days('2024-02-10')])[1]!.days, days('2024-02-01', '2024-02-29')));

  it('stay some days long, however close', () => {
    let period = days('2024-05-01', '2024-05-31');
    for (let i = 0; i < 20; i++) period = zoomed(period, 0.5);
    assert.equal(period.last - period.first, 2);
  });

  it('keep the day that is zoomed on', () => {
    const { first, last } = zoomed(days('2024-05-01', '2024-05-31'), 0.5, day('2024-05-03'));
    assert.ok(first <= day('2024-05-03') && day('2024-05-03') <= last);
  });
});

describe('the layout', () => {
  const period = days('2024-05-12', '2024-05-18');
  const placed = (...marks: DatedMark[]): readonly PlacedMark[] =>
    timelineLayout([lane('a', ...marks)], period, 1000).lanes[0]!.marks;

  it('puts a later day further right', () => {
    const [one, two] = placed(mark('1', days('2024-05-13')), mark('2', days('2024-05-16')));
    assert.ok(NAME_WIDTH < one!.x && one!.x < two!.x);
  });

  it('never lays words over each other', () => {
    const [one, two, three] = placed(...['1', '2', '3'].map((id) => mark(id, days('2024-05-13'))));
    assert.equal(new Set([one!.y, two!.y, three!.y]).size, 3);
  });

  it('draws a band from the first to the last day of a doubt', () => {
    const [one] = placed(mark('1', days('2024-05-13', '2024-05-15')));
    assert.ok(Math.abs(one!.band!.to - one!.band!.from - (3 / 7) * (1000 - NAME_WIDTH)) < 1);
  });

  it('cuts a band at the edge of the period', () => {
    const [one] = placed(mark('1', days('2024-01-01', '2024-12-31')));
    assert.deepEqual(one!.band, { from: NAME_WIDTH, to: 1000 });
  });

  it('leaves out what is not in the period', () => assert.deepEqual(placed(mark('1', days('2023-05-13'))), []));

  it('puts words before the shape where there is no room after it', () => {
    const [early, late] = placed(mark('1', days('2024-05-12')), mark('2', days('2024-05-18'), 'a', 'A '.repeat(17)));
    assert.deepEqual([early!.before, late!.before], [false, true]);
    assert.ok(late!.labelAt < late!.x);
  });

  describe('of a lane with more than a screen holds', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      mark(String(i), days(i < 37 ? '2024-05-13' : '2024-05-17'), 'a', `Event ${i}`, i === 36 ? 1 : i / 100),
    );
    const [folded, unfolded] = [new Set<string>(), new Set(['a'])].map(
      (open) => timelineLayout([lane('a', ...many), lane('b', many[0]!)], period, 1000, open).lanes,
    ) as [readonly PlacedLane[], readonly PlacedLane[]];

    it('keeps the weightiest, each with its words', () => {
      const shown = folded[0]!.marks.map(({ mark: { event } }) => event);
      assert.ok(shown.includes('36') && shown.includes('35') && !shown.includes('0'));
      assert.ok(folded[0]!.marks.every(({ label }) => label !== ''));
    });

    it('counts the others where they would stand', () => {
      const { marks, rest } = folded[0]!;
      assert.equal(marks.length + rest.reduce((sum, { count }) => sum + count, 0), 40);
      assert.deepEqual(
        rest.map(({ x }) => x),
        [marks.find(({ mark: { event } }) => event === '36')!.x],
      );
      assert.ok(rest[0]!.y > Math.max(...marks.map(({ y }) => y)));
    });

    it('shows all when it is unfolded, and says that it is', () => {
      assert.equal(unfolded[0]!.marks.length, 40);
      assert.deepEqual([unfolded[0]!.rest, unfolded[0]!.unfolded, folded[0]!.unfolded], [[], true, false]);
    });

    it('leaves the next lane below it, and as it was', () => {
      assert.equal(unfolded[1]!.y, unfolded[0]!.height);
      assert.deepEqual([unfolded[1]!.unfolded, unfolded[1]!.rest, unfolded[1]!.marks.length], [false, [], 1]);
    });

    it('gives words more room where a day is wide', () => {
      const words = 'A title of some sixty letters that tells who met whom and where';
      const [near] = timelineLayout([lane('a', mark('1', period, 'a', words))], days('2024-05-12', '2024-05-13'), 1400)
        .lanes[0]!.marks;
      const [far] = placed(mark('1', days('2024-05-13'), 'a', words));
      assert.equal(near!.label, words);
      assert.match(far!.label, /^A title of some sixty .*…$/);
    });
  });

  for (const [from, to, ...labels] of [
    ['2024-05-12', '2024-05-18', '12 May 2024', 'Mon 13', 'Tue 14'],
    ['2023-12-01', '2024-06-30', 'Dec 2023', 'Jan 2024', 'Feb'],
    ['2015-01-01', '2024-12-31', '2015', '2016', '2017'],
  ] as const)
    it(`names the ticks from ${from} to ${to}`, () => {
      const { ticks } = timelineLayout([], days(from, to), 1000);
      assert.deepEqual(
        ticks.slice(0, 3).map(({ label }) => label),
        labels,
      );
    });
});

describe('walking the timeline', () => {
  const lanes = [
    lane('a', mark('1', days('2024-05-13')), mark('2', days('2024-05-14'))),
    lane('b'),
    lane('c', mark('3', days('2024-05-14'), 'c'), mark('1', days('2024-05-20'), 'c')),
  ];
  const leads = (from: string, key: string, to: string | undefined): void =>
    assert.equal(next(lanes, { key: from }, key)?.key, to);

  it('goes on in time', () => leads('1 a', 'ArrowRight', '2 a'));
  it('ends with the lane', () => leads('2 a', 'ArrowRight', undefined));
  it('goes to the same event below', () => leads('1 a', 'ArrowDown', '1 c'));
  it('goes to the nearest day below', () => leads('2 a', 'ArrowDown', '3 c'));
  it('goes up', () => leads('3 c', 'ArrowUp', '2 a'));
  it('goes to the ends', () => leads('2 a', 'Home', '1 a'));
  it('knows no other key', () => leads('1 a', 'x', undefined));
});

describe('the picture', () => {
  const lanes = [lane('file:///home/a.txt', mark('1', days('2024-05-13'), 'a', '<b>"A" & \u0000\ud800</b>'))];
  const layout = timelineLayout(lanes, days('2024-05-12', '2024-05-18'), 800);
  const svg = picture(layout, { title: 'May', note: 'Not shown: 2' }, ({ mark }) => mark.title);

  it('is as large as it says', () => {
    const { width, height } = pictureSize(layout);
    assert.ok(svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`));
  });

  it('escapes the words of articles', () => {
    assert.ok(!svg.includes('<b>'));
    assert.ok(!/[\u0000\ud800]/.test(svg));
    assert.ok(svg.includes('&#60;b&#62;&#34;A&#34; &#38; '));
  });

  it('keeps what only the page needs to itself', () => assert.ok(!/data-|aria-|role=/.test(svg)));

  it('tells what is not on it', () => assert.ok(svg.includes('Not shown: 2')));
});
