// Which rule drops a clause: for each rule a sentence that only it speaks of first, and beside it one that is kept.

import assert from 'node:assert';
import { sceneOf } from '../../../../src/core/events/events';
import { droppedBy, RULES } from '../../../../src/core/events/rules';
import { candidateOf } from '../../../../src/core/events/verbMentions';
import { inputOf } from './told';

/** The rule that drops the clause of a verb; null where the clause is kept. */
function dropped(sentence: string, verb: string): string | null {
  const scene = sceneOf(inputOf(sentence));
  const clause = scene.analysis.clauses.find(({ predicate, verb: group }) =>
    [predicate, group?.head ?? predicate].some((i) => scene.words.form(i) === verb),
  );
  const candidate = clause === undefined ? null : candidateOf(scene, clause);
  assert.ok(candidate !== null, `${verb} tells nothing`);
  return droppedBy(candidate);
}

/** Rule, sentence and verb that it drops, sentence and verb that are kept. */
const CASES: readonly (readonly [rule: string, drops: string, verb: string, keeps: string, kept: string])[] = [
  ['question or order', 'Did Oduya rob the bank?', 'rob', 'Oduya robbed the bank.', 'robbed'],
  ['words in marks', '“They stole the money,” Oduya said.', 'stole', 'Thieves stole the money.', 'stole'],
  ['state', 'Oduya is in Tarn.', 'is', 'Oduya died in Tarn.', 'died'],
  ['state', 'Oduya was less guarded than usual.', 'guarded', 'Oduya was guarded by two men.', 'guarded'],
  ['state', 'Oduya has two sisters.', 'has', 'Oduya met two sisters.', 'met'],
  ['state', 'Oduya owns a mill.', 'owns', 'Oduya bought a mill.', 'bought'],
  ['habit or rule', 'Thieves rob the bank every day.', 'rob', 'Thieves robbed the bank.', 'robbed'],
  ['duty or ability', 'Oduya must resign.', 'resign', 'Oduya will resign.', 'resign'],
  ['duty or ability', 'Oduya should resign.', 'resign', 'Oduya did resign.', 'resign'],
  ['condition', 'If Oduya resigns, Brandt will leave.', 'resigns', 'When Oduya resigned, Brandt left.', 'resigned'],
  ['hands over to its content', 'Oduya failed to meet Brandt.', 'failed', 'Oduya agreed to meet Brandt.', 'agreed'],
  ['told by the verb above', 'Oduya was forced to work.', 'work', 'Oduya was forced to resign.', 'resign'],
  ['purpose', 'Oduya came to Tarn to rob a bank.', 'rob', 'Oduya decided to rob a bank.', 'rob'],
  ['manner', 'Oduya won by speaking to voters.', 'speaking', 'Oduya shot at the crowd, killing Brandt.', 'killing'],
  [
    'only thought of',
    'There is no evidence that Oduya robbed the bank.',
    'robbed',
    'Police say that Oduya robbed the bank.',
    'robbed',
  ],
  [
    'description',
    'Oduya met citizens arrested in Tarn.',
    'arrested',
    'Oduya met two citizens arrested in Tarn.',
    'arrested',
  ],
  ['nobody named', 'It collapsed in Tarn.', 'collapsed', 'The bridge collapsed in Tarn.', 'collapsed'],
  ['telling that is not told', 'Oduya may say so.', 'say', 'Oduya said that the port was closed.', 'said'],
  ['without its object', 'The council spent in Tarn.', 'spent', 'The council spent a million in Tarn.', 'spent'],
  ['unsure of a person', 'Oduya or Brandt was arrested.', 'arrested', 'Oduya and Brandt were arrested.', 'arrested'],
  ['nothing in particular', 'The door creaked.', 'creaked', 'Oduya smiled at Brandt.', 'smiled'],
];

describe('which rule drops a clause', () => {
  for (const [rule, drops, verb, keeps, kept] of CASES) {
    it(`${rule}: ${drops}`, () => assert.equal(dropped(drops, verb), rule));
    it(`kept: ${keeps}`, () => assert.equal(dropped(keeps, kept), null));
  }

  it('has a sentence for every rule', () =>
    assert.deepEqual(
      RULES.map(({ name }) => name).filter((name) => CASES.every(([rule]) => rule !== name)),
      [],
    ));
});
