// What kinds of event there are, as an editor sorts the news.

export const EVENT_CLASSES = [
  'meeting',
  'travel',
  'statement',
  'agreement',
  'legislation',
  'conflict',
  'crime',
  'legal',
  'sanction',
  'trade',
  'business',
  'incident',
  'disaster',
  'accident',
  'appointment',
  'election',
  'protest',
  'health',
  'science',
  'sport',
  'culture',
  'death',
  'economic',
  'other',
] as const;

export type EventClass = (typeof EVENT_CLASSES)[number];
