// What people are shown of stories: those that several articles tell, each with its events, the one that it is about first.

import type { Stories, Story } from './stories';
import type { SharedEvent, SharedStory } from './types';

/** Those of most sources first, with the events that articles list. A story of which none is known is none to show. */
export function sharedStories(stories: Stories, events: readonly SharedEvent[]): SharedStory[] {
  return stories.list
    .flatMap((story) => sharedStory(story, events) ?? [])
    .sort((a, b) => b.sources.length - a.sources.length || (a.id < b.id ? -1 : 1));
}

function sharedStory({ articles }: Story, events: readonly SharedEvent[]): SharedStory | null {
  if (articles.length < 2) return null;
  const sources = articles.map(({ article }) => article.id);
  const among = new Set(sources);
  const tellers = ({ tellings }: SharedEvent): number =>
    new Set(tellings.flatMap(({ source, unsure }) => (!unsure && among.has(source) ? [source] : []))).size;
  const told = events.filter((event) => event.listed && tellers(event) > 0).sort((a, b) => b.salience - a.salience);
  const weight = (event: SharedEvent): number => event.salience + tellers(event) / sources.length;
  const [first, ...others] = told;
  if (!first) return null;
  const central = others.reduce((most, event) => (weight(event) > weight(most) ? event : most), first);
  const ordered = [central, ...told.filter((event) => event !== central)];
  return {
    id: `story ${[...sources].sort()[0]!}`,
    title: central.title,
    sources,
    events: ordered.map(({ id }) => id),
  };
}
