// The stored form of a claim note: one W3C Web Annotation (https://www.w3.org/TR/annotation-model/), checked on the way in.
// What others wrote into it (fields, bodies, selectors) is not understood and not touched.

import { z } from 'zod';
import { purposeOf, SINGLE, withBody, type Single } from './bodies';
import { fieldOf, lacking, PLANNED } from './history';
import { isRaw, isSame, listOf, type Raw } from './json';
import { othersOf } from './others';
import type { WebPage } from './webPage';
import {
  CLAIM_STATUSES,
  CONFIDENCES,
  CORRECTION_VERDICTS,
  type Correction,
  type ClaimNote,
  type Evidence,
  type HistoryEntry,
  type Target,
} from './records';

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

const verdict = z.enum(CORRECTION_VERDICTS).optional();
const pageSchema = { title: z.string().optional(), archived: z.string().optional() };
const correctionSchema = z.object({ wording: z.string(), reason: z.string(), verdict }).nullable();
const pieceSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), target: targetSchema }),
    z.object({ kind: z.literal('address'), address: z.string(), ...pageSchema }),
  ])
  .nullable();

const planSchema = { assignee: z.string().min(1), confidence: z.enum(CONFIDENCES), due: z.iso.date() };

const changeOf = <P extends string, V extends z.ZodType>(part: P, value: V) =>
  z.object({ part: z.literal(part), from: value, to: value });

/** What a later version changed besides is not understood: the states before it are not told. */
const historySchema = z.object({
  at: instant,
  what: z.string(),
  who: z.string().optional().catch(undefined),
  why: z.string().optional().catch(undefined),
  changed: z
    .array(
      z.discriminatedUnion('part', [
        changeOf('status', z.enum(CLAIM_STATUSES).nullable()),
        changeOf('reason', z.string().nullable()),
        changeOf('correction', correctionSchema),
        changeOf('evidence', pieceSchema),
        changeOf('assignee', planSchema.assignee.nullable()),
        changeOf('confidence', planSchema.confidence.nullable()),
        changeOf('due', planSchema.due.nullable()),
      ]),
    )
    .optional()
    .catch(undefined),
});

export const bodySchema = z.discriminatedUnion('purpose', [
  z.object({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: z.enum(CLAIM_STATUSES) }),
  z.object({ type: z.literal('TextualBody'), purpose: z.literal('commenting'), value: z.string() }),
  z.object({
    type: z.literal('TextualBody'),
    purpose: z.literal('editing'),
    value: z.string(),
    'dateline:reason': z.string(),
    'dateline:verdict': verdict.catch(undefined),
  }),
  z.object({
    type: z.literal('SpecificResource'),
    purpose: z.literal('linking'),
    source: z.string().min(1),
    selector: selectors.optional(),
    'dateline:title': pageSchema.title.catch(undefined),
    'dateline:archived': pageSchema.archived.catch(undefined),
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
    ...plannedFields(),
    'dateline:history': z.array(historySchema),
    'dateline:version': z.int().positive().optional(),
  })
  .transform(({ body, ...rest }, context) => {
    const isLater = (rest['dateline:version'] ?? VERSION) > VERSION;
    return { ...rest, body: body.flatMap((one, index) => understood(one, index, isLater, context)) };
  });

type Annotation = z.infer<typeof annotationSchema>;

/** A value that a later version knows is carried along. */
function plannedFields() {
  const { assignee, confidence, due } = planSchema;
  return {
    'dateline:assignee': assignee.optional().catch(undefined),
    'dateline:confidence': confidence.optional().catch(undefined),
    'dateline:due': due.optional().catch(undefined),
  };
}

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

/** `creator` is the name of the person who began the note. */
export function toWebAnnotation(note: ClaimNote, creator?: string): Raw {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: note.id,
    type: 'Annotation',
    motivation: 'assessing',
    ...(creator ? { creator: { type: 'Person', name: creator } } : {}),
    created: note.created,
    modified: note.modified,
    target: plainTarget(note.target),
    body: [
      ...SINGLE.flatMap((purpose) => singleBody(note, purpose) ?? []),
      ...note.evidence.map((piece) => evidenceBody(piece)),
      ...(note.others?.bodies ?? []),
    ],
    ...planOf(note),
    'dateline:history': [...note.history],
    ...note.others?.fields,
  };
}

function planOf(note: ClaimNote): Raw {
  return Object.fromEntries(PLANNED.flatMap((part) => (note[part] === null ? [] : [[fieldOf(part), note[part]]])));
}

/** The record with what `note` says now; all that the note does not speak of stays as it is. */
export function withNote(raw: Raw, note: ClaimNote): Raw {
  const old = fromWebAnnotation(annotationSchema.parse(raw));
  const singles = SINGLE.reduce<readonly unknown[]>(
    (bodies, purpose) =>
      isSame(singleBody(old, purpose), singleBody(note, purpose)) ? bodies : withSingle(bodies, note, purpose),
    listOf(raw['body']),
  );
  const gone = lacking(old.evidence, note.evidence);
  const body = lacking(note.evidence, old.evidence)
    .map(evidenceBody)
    .reduce(
      withBody,
      singles.filter((one) => !isEvidence(one, gone)),
    );
  const history = [...listOf(raw['dateline:history']), ...note.history.slice(old.history.length)];
  const changed = new Set(PLANNED.filter((part) => old[part] !== note[part]).map(fieldOf));
  const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => !changed.has(key)));
  const plan = Object.fromEntries(Object.entries(planOf(note)).filter(([key]) => changed.has(key)));
  return { ...kept, ...plan, modified: note.modified, body, 'dateline:history': history };
}

function withSingle(bodies: readonly unknown[], note: ClaimNote, purpose: Single): readonly unknown[] {
  const at = bodies.findIndex((body) => purposeOf(body) === purpose && bodySchema.safeParse(body).success);
  const body = singleBody(note, purpose);
  if (at < 0) return body ? withBody(bodies, body) : bodies;
  if (!body) return bodies.toSpliced(at, 1);
  const kept = Object.entries(bodies[at] as Raw).filter(([key]) => key !== 'dateline:verdict');
  return bodies.with(at, { ...Object.fromEntries(kept), ...body });
}

function singleBody(note: ClaimNote, purpose: Single): Body | null {
  const { status, reason, correction } = note;
  if (purpose === 'tagging') return status ? { type: 'TextualBody', purpose, value: status } : null;
  if (purpose === 'commenting') return reason ? { type: 'TextualBody', purpose, value: reason } : null;
  return correction && editingBody(correction);
}

function editingBody({ wording, reason, verdict }: Correction): Body {
  const body = { type: 'TextualBody', purpose: 'editing', value: wording, 'dateline:reason': reason } as const;
  return verdict ? { ...body, 'dateline:verdict': verdict } : body;
}

function correctionFrom(body: Extract<Body, { purpose: 'editing' }>): Correction {
  const { value: wording, 'dateline:reason': reason, 'dateline:verdict': verdict } = body;
  return verdict ? { wording, reason, verdict } : { wording, reason };
}

function isEvidence(body: unknown, pieces: readonly Evidence[]): boolean {
  const read = purposeOf(body) === 'linking' ? bodySchema.safeParse(body).data : undefined;
  return read?.purpose === 'linking' && lacking([toEvidence(read)], pieces).length === 0;
}

function evidenceBody(evidence: Evidence): Body {
  const linking = { type: 'SpecificResource', purpose: 'linking' } as const;
  if (evidence.kind === 'address') return { ...linking, ...pageFields(evidence) };
  return { ...linking, ...plainTarget(evidence.target) };
}

function pageFields({ address, title, archived }: WebPage) {
  return {
    source: address,
    ...(title === undefined ? {} : { 'dateline:title': title }),
    ...(archived === undefined ? {} : { 'dateline:archived': archived }),
  };
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
    correction: edit ? correctionFrom(edit) : null,
    evidence: body.filter((b) => b.purpose === 'linking').map(toEvidence),
    assignee: annotation['dateline:assignee'] ?? null,
    confidence: annotation['dateline:confidence'] ?? null,
    due: annotation['dateline:due'] ?? null,
    created,
    modified,
    history: annotation['dateline:history'],
  };
}

function toEvidence({ source, selector, ...more }: Extract<Body, { purpose: 'linking' }>): Evidence {
  if (selector) return { kind: 'words', target: plainTarget({ ...more, source, selector }) };
  const { 'dateline:title': title, 'dateline:archived': archived } = more;
  return {
    kind: 'address',
    address: source,
    ...(title === undefined ? {} : { title }),
    ...(archived === undefined ? {} : { archived }),
  };
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
