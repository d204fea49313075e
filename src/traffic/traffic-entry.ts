/**
 * What the Computer Crime Act wants kept of each call and act: who, when, from which address, which route or act, with
 * what result. No content, no tokens.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const trafficEntry = z.object({
  at: z.string(),
  /** The LINE id of whoever wrote, tapped, or was given the link. */
  who: z.string().optional(),
  /** Of the connection: a proxy's, where one stands in front. */
  address: z.string(),
  /** For whom that proxy says that it calls. */
  forwardedFor: z.string().optional(),
  /** `GET /files/...`, or what was done in LINE: `message/text`, `postback/permit`. */
  act: z.string(),
  /** A status of HTTP; for acts in LINE `accepted` or `failed`. */
  result: z.union([z.number(), z.string()]),
});
export type TrafficEntry = z.infer<typeof trafficEntry>;

export const chainedEntry = trafficEntry.extend({ before: z.string(), hash: z.string() });
export type ChainedEntry = z.infer<typeof chainedEntry>;

export function chained(entry: TrafficEntry, before: string): ChainedEntry {
  const body = { ...entry, before };
  return { ...body, hash: hashOf(body) };
}

/** @param before the hash that the entry must name; undefined for the oldest that is kept */
export function isChained({ hash, ...body }: ChainedEntry, before: string | undefined): boolean {
  return hash === hashOf(body) && (before === undefined || body.before === before);
}

/** Of the text itself, as it stands in the file: there are thousands a second in the worst case. */
function hashOf(body: object): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}
