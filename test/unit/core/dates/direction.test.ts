// Which side of the article a weekday or month lies on, by what the sentence says. The article is of Wednesday, 20 March 2013.

import assert from 'node:assert';
import { datesOf } from '../../../support/analysed';

const published = '2013-03-20';

/** One that looks ahead and its twin that looks back. */
const twins: readonly (readonly [ahead: string, back: string])[] = [
  ['The firm said it will cut 400 jobs on Friday.', 'The firm said Friday it will cut 400 jobs.'],
  ['He vowed to free the men on Friday.', 'The band claimed Friday it would free the men.'],
  ['The bodies will be flown home Friday.', 'The bodies found Friday will be flown home.'],
  ['The plan would cut taxes from Friday.', 'The plan unveiled Friday would cut taxes.'],
  ['A report to be released Friday shows prices rising.', 'A report released Friday shows prices rising.'],
  ['He will be released Friday pending trial.', 'He was released Friday pending trial.'],
  ['Workers called a strike for Friday.', 'Workers called off a strike on Friday.'],
  ['They set a hearing and a vote for Friday.', 'They gave the results for Friday.'],
  ['Workers called for a protest Friday.', 'Workers called for calm Friday.'],
  ['The launch was put off to Friday.', 'The launch was put off on Friday.'],
  ['The rule is effective Friday.', 'The rule was effective on Friday.'],
  ['The shutdown, effective Friday, hits many.', 'The shutdown on Friday hit many.'],
  ['The ship, due Friday, was delayed.', 'The ship was delayed Friday.'],
  ['She is due in court on Friday.', 'The road was closed due to snow on Friday.'],
  ['He is due to appear in court Friday.', 'He appeared in court Friday.'],
  ['Forecasters expect rain on Friday.', 'Forecasters had expected rain on Friday.'],
  ['Unions are planning a strike on Friday.', 'Unions planned a strike on Friday.'],
  ['An election is likely in October.', 'An election was likely in October.'],
  ['Tickets are on sale from Friday.', 'Tickets were on sale from Friday.'],
  ["Friday's final is sold out.", "Friday's loss is a blow."],
  ['The governor signs the bill Friday.', 'The governor signed the bill Friday.'],
  ['He is leaving Friday for Kessin.', 'He left Friday for Kessin.'],
  ['The contract for June delivery rose.', 'The contract for a mill rose in June.'],
  ['Somebody could be reached Friday.', 'Nobody could be reached for comment Friday.'],
  ["They are waiting for Friday's report.", "They were fined for Friday's march."],
  ['He is accused of plans to kill a guard Friday.', 'He is accused of killing a guard Friday.'],
  ['He speaks after a game on Friday.', 'Two men are being held after a shooting on Friday.'],
  ['He has to be in court Friday.', 'He had to be in court Friday.'],
  ['The talks, which are to resume Friday, broke down.', 'The talks, which resumed Friday, broke down.'],
  ['They fled, and were to return Friday.', 'They fled, and tried to return Friday.'],
  ['He has a hearing on Friday.', 'He has many friends since Friday.'],
  ['He is expected to leave on Friday.', 'He is believed to have left on Friday.'],
];

describe('dates: direction', () => {
  const sideOf = (text: string): string => {
    const [date] = datesOf({ id: 'case', text }, published, []).dates;
    return date?.earliest ? (date.earliest > published ? 'ahead' : 'back') : 'unknown';
  };
  for (const [ahead, back] of twins) {
    it(`lies ahead in ${ahead}`, () => assert.strictEqual(sideOf(ahead), 'ahead'));
    it(`lies back in ${back}`, () => assert.strictEqual(sideOf(back), 'back'));
  }
});
