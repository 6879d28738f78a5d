// The stored form of a claim note: one W3C Web Annotation (https://www.w3.org/TR/annotation-model/), checked on the way in.

import { z } from 'zod';
import { CLAIM_STATUSES, type ClaimNote, type Evidence } from './records';

const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const positionSelector = z
  .object({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((position) => position.start < position.end, 'start must be smaller than end');

export const targetSchema = z.object({
  source: z.string().min(1),
  selector: z.tuple([quoteSelector, positionSelector]),
});

const instant = z.iso.datetime();

const bodySchema = z.discriminatedUnion('purpose', [
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
    selector: z.tuple([quoteSelector, positionSelector]).optional(),
  }),
]);

export const annotationSchema = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string().min(1),
  type: z.literal('Annotation'),
  motivation: z.literal('assessing'),
  created: instant,
  modified: instant,
  target: targetSchema,
  body: z.array(bodySchema),
  'dateline:history': z.array(z.object({ at: instant, what: z.string() })),
});

type Annotation = z.infer<typeof annotationSchema>;
type Body = z.infer<typeof bodySchema>;

export function toWebAnnotation(note: ClaimNote): Annotation {
  const [quote, position] = note.target.selector;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: note.id,
    type: 'Annotation',
    motivation: 'assessing',
    created: note.created,
    modified: note.modified,
    target: { source: note.target.source, selector: [quote, position] },
    body: bodiesOf(note),
    'dateline:history': [...note.history],
  };
}

function bodiesOf(note: ClaimNote): Body[] {
  const bodies: Body[] = [];
  if (note.status) bodies.push({ type: 'TextualBody', purpose: 'tagging', value: note.status });
  if (note.reason) bodies.push({ type: 'TextualBody', purpose: 'commenting', value: note.reason });
  if (note.correction) {
    const { wording, reason } = note.correction;
    bodies.push({ type: 'TextualBody', purpose: 'editing', value: wording, 'dateline:reason': reason });
  }
  return [...bodies, ...note.evidence.map(evidenceBody)];
}

function evidenceBody(evidence: Evidence): Body {
  const linking = { type: 'SpecificResource', purpose: 'linking' } as const;
  if (evidence.kind === 'address') return { ...linking, source: evidence.address };
  const { source, selector } = evidence.target;
  return { ...linking, source, selector: [selector[0], selector[1]] };
}

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

function toEvidence({ source, selector }: Extract<Body, { purpose: 'linking' }>): Evidence {
  return selector ? { kind: 'words', target: { source, selector } } : { kind: 'address', address: source };
}
