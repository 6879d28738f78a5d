// W3C Web Annotation (https://www.w3.org/TR/annotation-model/): what other tools write, and what Dateline itself exports.

import { fingerprint } from '../annotations/fingerprint';
import { canonical, isRaw, isSame, listOf, type Raw } from '../annotations/json';
import { comment, pointsAtWords, sorted, statusOf } from './bodies';
import { all, hasType, instantOf, rawOf, textOf } from './fields';
import { NotTaken, type Foreign, type ForeignEvidence, type ForeignPlace } from './foreign';
import { placeOf } from './selectors';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const REWRITTEN = new Set([
  '@context',
  'id',
  '@id',
  'type',
  '@type',
  'motivation',
  'created',
  'modified',
  'target',
  'body',
  'bodyValue',
  'dateline:history',
]);

/** Throws NotTaken for one that names no words. `now` is the time of one that tells none. */
export function readAnnotation(item: Raw, at: string, now: string): Foreign {
  const [target, ...further] = all(item['target']);
  const id = textOf(item['id'] ?? item['@id']);
  const record = recordOf(item, id, now);
  const place = placeOf(target);
  return {
    at,
    id: String(record['id']),
    isNameless: id === null,
    ...place,
    record: further.length > 0 ? { ...record, 'dateline:targets': further } : record,
    evidence: listOf(record['body']).flatMap((body, index) => evidenceIn(body, index)),
  };
}

export function isBySoftware(item: Raw): boolean {
  const [creator] = all(item['creator']);
  return isRaw(creator) && hasType(creator, 'Software');
}

function recordOf(item: Raw, id: string | null, now: string): Raw {
  const created = instantOf(item['created']) ?? instantOf(item['modified']) ?? now;
  const record: Raw = {
    '@context': CONTEXT,
    id: id === null ? `urn:dateline:import:${fingerprint(canonical(item))}` : withoutScheme(id),
    type: 'Annotation',
    motivation: 'assessing',
    created,
    modified: instantOf(item['modified']) ?? created,
    target: null,
    body: sorted(saidIn(item)),
    'dateline:history': listOf(item['dateline:history']),
    ...Object.fromEntries(Object.entries(item).filter(([key]) => !REWRITTEN.has(key))),
  };
  return Array.isArray(item['dateline:history']) ? withMotivation(record, item) : withOriginals(record, item);
}

/** What Dateline needs in another form than the tool had it, as the tool had it. */
function withOriginals(record: Raw, item: Raw): Raw {
  const written = new Map(Object.entries(record));
  const originals = Object.fromEntries(
    Object.entries(item).filter(([key, value]) => REWRITTEN.has(key) && !isSame(value, written.get(key))),
  );
  const history = [{ at: record['modified'], what: 'imported' }];
  return { ...record, 'dateline:history': history, 'dateline:imported': originals };
}

/** An export of what was once imported tells the other tool's motivation, which is in its originals. */
function withMotivation(record: Raw, { motivation }: Raw): Raw {
  if (motivation === undefined || motivation === record['motivation']) return record;
  return { ...record, 'dateline:imported': { ...rawOf(record['dateline:imported']), motivation } };
}

/** Without a purpose of its own, a text is there for what the whole annotation is there for. */
function saidIn(item: Raw): unknown[] {
  if (textOf(item['bodyValue'])) return [comment(String(item['bodyValue']))];
  const isTags = all(item['motivation']).includes('tagging');
  return all(item['body']).map((body) => {
    if (!isRaw(body) || !textOf(body['value'])) return body;
    const purpose = body['purpose'] ?? (isTags ? 'tagging' : 'commenting');
    const value = purpose === 'tagging' ? (statusOf(String(body['value'])) ?? body['value']) : body['value'];
    return { ...body, type: 'TextualBody', purpose, value };
  });
}

function evidenceIn(body: unknown, index: number): ForeignEvidence[] {
  const place = pointsAtWords(body) ? placeIn(body) : null;
  return place ? [{ body: index, ...place }] : [];
}

/** Null where it quotes no words: that evidence is carried along as it is. */
function placeIn(body: Raw): ForeignPlace | null {
  try {
    const place = placeOf(body);
    return place.words.exact === null ? null : place;
  } catch (error) {
    if (error instanceof NotTaken) return null;
    throw error;
  }
}

/** As Dateline's own exports name its notes, see core/export/w3c.ts. */
function withoutScheme(iri: string): string {
  const [, uuid] = /^urn:uuid:(.+)$/i.exec(iri) ?? [];
  const [, note] = /^urn:dateline:note:(.+)$/.exec(iri) ?? [];
  return note === undefined ? (uuid ?? iri) : decoded(note);
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
