/**
 * The facts of each call and act that the Computer Crime Act wants kept: who, when, from which address, which route or act, with
 * what result. No content, no tokens.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';

export const trafficEntry = z.object({
  at: z.string(),
  /** The LINE id of whoever wrote, tapped, or was given the link. */
  who: z.string().optional(),
  /** The address of the connection: a proxy's, where one stands in front. */
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

/** @returns the line as it stands in the file, and its hash: the text of all but the hash is made once, for both */
export function chained(entry: TrafficEntry, before: string): { line: string; hash: string } {
  const body = JSON.stringify({ ...entry, before });
  const hash = sha256(body);
  return { line: `${body.slice(0, -1)},"hash":"${hash}"}\n`, hash };
}

/** @param before the hash that the entry must name; undefined for the oldest that is kept */
export function isChained({ hash, ...body }: ChainedEntry, before: string | undefined): boolean {
  return hash === sha256(JSON.stringify(body)) && (before === undefined || body.before === before);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
