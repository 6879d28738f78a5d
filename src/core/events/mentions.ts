// All event mentions of an article in source order: those of its clauses, then those of nouns that no clause carries.

import type { Block, BlockKind } from '../article';
import { isBrief, type EventMention } from './mention';
import { nounMention } from './nounMentions';
import type { Scene } from './scene';
import { sectionsOf, type Section } from './sections';
import { verbEvent } from './verbMentions';

const SILENT: ReadonlySet<BlockKind> = new Set<BlockKind>(['furniture', 'masthead']);
const NOWHERE: Section = { day: null, place: null, date: null };

export function mentionsOf(scene: Scene): EventMention[] {
  const { analysis, words, prose } = scene;
  const sections = sectionsOf(scene);
  const blockOf = (word: number): number => prose.sentences[words.sentence(word)]?.block ?? -1;
  const speaks = (word: number): boolean => isTelling(prose.blocks[blockOf(word)]);
  const sectionAt = (word: number): Section => sections[blockOf(word)] ?? NOWHERE;
  const mentions: EventMention[] = [];
  const carried = new Set<number>();
  for (const clause of analysis.clauses) {
    const event = speaks(clause.predicate) ? verbEvent(scene, clause, sectionAt(clause.predicate)) : null;
    if (event === null) continue;
    mentions.push(event.mention);
    carried.add(event.noun);
  }
  for (const noun of analysis.phrases.keys()) {
    const mention = carried.has(noun) || !speaks(noun) ? null : nounMention(scene, noun, sectionAt(noun));
    if (mention !== null) mentions.push(mention);
  }
  return mentions
    .map((mention) => within(mention, sectionAt(mention.word)))
    .sort((a, b) => a.trigger.start - b.trigger.start);
}

function isTelling(block: Block | undefined): boolean {
  return block !== undefined && !SILENT.has(block.kind) && !block.isDoubtful;
}

/** What a section's heading tells of when, for what is told there and says nothing else of it. */
function within(mention: EventMention, { date }: Section): EventMention {
  const { status, narrated, background, kind, blockKind } = mention;
  if (date === null || mention.date !== null || status !== 'happened' || !narrated || background) return mention;
  return kind === 'statement' || isBrief(blockKind) ? mention : { ...mention, date };
}
