// The stored form of a claim note: one W3C Web Annotation (https://www.w3.org/TR/annotation-model/), checked on the way in.
// What others wrote into it (fields, bodies, selectors) is not understood and not touched.

import { z } from 'zod';
import { purposeOf, SINGLE, withBody, type Single } from './bodies';
import { isRaw, isSame, listOf, type Raw } from './json';
import { othersOf } from './others';
import { CLAIM_STATUSES, type ClaimNote, type Evidence, type HistoryEntry, type Target } from './records';

/** Records of this version carry no number; a later one is read as far as it is understood. */
const VERSION = 1;

const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z
  .object({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((position) => position.start < position.end, 'start must be smaller than end');
const selectors = z
  .tuple([quoteSelector, positionSelector], z.unknown())
  .transform(([quote, position]): [typeof quote, typeof position] => [quote, position]);

const digest = z.string().optional().catch(undefined);

export const targetSchema = z
  .object({ source: z.string().min(1), selector: selectors, 'dateline:text': digest })
  .transform(plainTarget);

const instant = z.iso.datetime();

export const bodySchema = z.discriminatedUnion('purpose', [
  z.object({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: z.enum(CLAIM_STATUSES) }),
  z.object({ type: z.literal('TextualBody'), purpose: z.literal('commenting'), value: z.string() }),
  z.object({
    type: z.literal('TextualBody'),
    purpose: z.literal('editing'),
    value: z.string(),
    'dateline:reason': z.string(),
  }),
  z.object({
    type: z.literal('SpecificResource'),
    purpose: z.literal('linking'),
    source: z.string().min(1),
    selector: selectors.optional(),
    'dateline:text': digest,
  }),
]);

type Body = z.infer<typeof bodySchema>;

export const annotationSchema = z
  .object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: z.string().min(1),
    type: z.literal('Annotation'),
    motivation: z.literal('assessing'),
    created: instant,
    modified: instant,
    target: targetSchema,
    body: z.array(z.unknown()),
    'dateline:history': z.array(z.object({ at: instant, what: z.string() })),
    'dateline:version': z.int().positive().optional(),
  })
  .transform(({ body, ...rest }, context) => {
    const isLater = (rest['dateline:version'] ?? VERSION) > VERSION;
    return { ...rest, body: body.flatMap((one, index) => understood(one, index, isLater, context)) };
  });

type Annotation = z.infer<typeof annotationSchema>;

/** A broken tag or comment breaks the record; evidence in a form of others, or what a later version says, is carried along. */
function understood(body: unknown, index: number, isLater: boolean, context: z.RefinementCtx): Body[] {
  const purpose = purposeOf(body);
  if (!purpose) return [];
  const read = bodySchema.safeParse(body);
  if (read.success) return [read.data];
  if (purpose !== 'linking' && !isLater)
    for (const { path, message } of read.error.issues)
      context.addIssue({ code: 'custom', message, path: ['body', index, ...path] });
  return [];
}

export function toWebAnnotation(note: ClaimNote): Raw {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: note.id,
    type: 'Annotation',
    motivation: 'assessing',
    created: note.created,
    modified: note.modified,
    target: plainTarget(note.target),
    body: [
      ...SINGLE.flatMap((purpose) => singleBody(note, purpose) ?? []),
      ...note.evidence.map((piece) => evidenceBody(piece)),
      ...(note.others?.bodies ?? []),
    ],
    'dateline:history': [...note.history],
    ...note.others?.fields,
  };
}

/** The record with what `note` says now; all that the note does not speak of stays as it is. */
export function withNote(raw: Raw, note: ClaimNote): Raw {
  const old = fromWebAnnotation(annotationSchema.parse(raw));
  const singles = SINGLE.reduce<readonly unknown[]>(
    (bodies, purpose) =>
      isSame(singleBody(old, purpose), singleBody(note, purpose)) ? bodies : withSingle(bodies, note, purpose),
    listOf(raw['body']),
  );
  const body = note.evidence
    .slice(old.evidence.length)
    .map(evidenceBody)
    .reduce(withBody, [...singles]);
  const history = [...listOf(raw['dateline:history']), ...note.history.slice(old.history.length)];
  return { ...raw, modified: note.modified, body, 'dateline:history': history };
}

function withSingle(bodies: readonly unknown[], note: ClaimNote, purpose: Single): readonly unknown[] {
  const at = bodies.findIndex((body) => purposeOf(body) === purpose && bodySchema.safeParse(body).success);
  const body = singleBody(note, purpose);
  if (at < 0) return body ? withBody(bodies, body) : bodies;
  return body ? bodies.with(at, { ...(bodies[at] as Raw), ...body }) : bodies.toSpliced(at, 1);
}

function singleBody(note: ClaimNote, purpose: Single): Body | null {
  const { status, reason, correction } = note;
  if (purpose === 'tagging') return status ? { type: 'TextualBody', purpose, value: status } : null;
  if (purpose === 'commenting') return reason ? { type: 'TextualBody', purpose, value: reason } : null;
  return correction
    ? { type: 'TextualBody', purpose, value: correction.wording, 'dateline:reason': correction.reason }
    : null;
}

function evidenceBody(evidence: Evidence): Body {
  const linking = { type: 'SpecificResource', purpose: 'linking' } as const;
  if (evidence.kind === 'address') return { ...linking, source: evidence.address };
  return { ...linking, ...plainTarget(evidence.target) };
}

/** Without what others wrote into it, and without a key for a digest that it lacks. */
function plainTarget({ source, selector: [quote, position], 'dateline:text': text }: Digested): WrittenTarget {
  return { source, selector: [quote, position], ...(text !== undefined && { 'dateline:text': text }) };
}

type Digested = Pick<Target, 'source' | 'selector'> & { readonly 'dateline:text'?: string | undefined };
type WrittenTarget = Target & { readonly selector: [Target['selector'][0], Target['selector'][1]] };

export function fromWebAnnotation(annotation: Annotation): ClaimNote {
  const { id, created, modified, target, body } = annotation;
  const tag = body.find((b) => b.purpose === 'tagging');
  const comment = body.find((b) => b.purpose === 'commenting');
  const edit = body.find((b) => b.purpose === 'editing');
  return {
    id,
    target,
    status: tag?.value ?? null,
    reason: comment?.value ?? null,
    correction: edit ? { wording: edit.value, reason: edit['dateline:reason'] } : null,
    evidence: body.filter((b) => b.purpose === 'linking').map(toEvidence),
    created,
    modified,
    history: annotation['dateline:history'],
  };
}

function toEvidence({ source, selector, ...more }: Extract<Body, { purpose: 'linking' }>): Evidence {
  return selector
    ? { kind: 'words', target: plainTarget({ ...more, source, selector }) }
    : { kind: 'address', address: source };
}

/** A record as it is written, with what others wrote into it. Throws ZodError for what is no such record. */
export function noteFrom(raw: unknown): ClaimNote {
  const note = fromWebAnnotation(annotationSchema.parse(raw));
  const others = othersOf(raw);
  return others ? { ...note, others } : note;
}

/** What was done to a stored note, line by line; empty for a record without history. */
export function historyOf(raw: Raw | null): readonly HistoryEntry[] {
  return listOf(raw?.['dateline:history']).filter((entry): entry is HistoryEntry & Raw => isRaw(entry));
}
