/**
 * One chain for the whole office, which grows by a link a day: it holds the newest hash of each request that moved, and
 * each new fact about persons and monthly notes. Whoever changes a record and all its hashes must change every later link.
 */
import { z } from 'zod';
import { digest } from './digest.js';
import { factKinds } from './facts.js';

/** The end of a request's history, and the checksum of the record as a whole. */
export const requestHead = z.object({
  id: z.string(),
  version: z.number().int(),
  hash: z.string(),
  checksum: z.string(),
});
export type RequestHead = z.infer<typeof requestHead>;

const anchorBody = z.object({
  /** Counts from 1. */
  sequence: z.number().int(),
  at: z.coerce.date(),
  /** The hash of the anchor before; an empty text in the first one. */
  before: z.string(),
  requests: z.array(requestHead),
  facts: z.array(z.object({ of: z.enum(factKinds), id: z.string(), hash: z.string() })),
});

export const anchorSchema = anchorBody.extend({ hash: z.string() });
export type Anchor = z.infer<typeof anchorSchema>;

export function nextAnchor(
  newest: Pick<Anchor, 'sequence' | 'hash'> | undefined,
  held: Pick<Anchor, 'at' | 'requests' | 'facts'>,
): Anchor {
  const body = { sequence: (newest?.sequence ?? 0) + 1, before: newest?.hash ?? '', ...held };
  return { ...body, hash: digest(body) };
}

/** Does its hash stand for what it holds, and does it follow this one? */
export function follows(
  { hash, ...body }: Anchor,
  earlier: Pick<Anchor, 'sequence' | 'hash'> | undefined,
): boolean {
  const before = earlier ?? { sequence: 0, hash: '' };
  return hash === digest(body) && body.before === before.hash && body.sequence === before.sequence + 1;
}

/** By this name it is stored: the order of the names is that of the anchors. */
export function anchorId({ sequence }: Pick<Anchor, 'sequence'>): string {
  return String(sequence).padStart(8, '0');
}
