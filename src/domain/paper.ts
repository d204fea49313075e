/** Which paper, as a link names it. */
import { z } from 'zod';

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

const paperSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blankForm') }),
  z.object({ kind: z.literal('form'), request: ulid }),
]);
export type Paper = z.infer<typeof paperSchema>;

/** Without a host. */
export function paperPath(kind: string): string {
  return `/papers/${encodeURIComponent(kind)}`;
}

/** Which one of its kind, and for whom the link is made. */
export function paperQuery({ kind: _, ...parts }: Paper, personId: string): string {
  return new URLSearchParams({ ...parts, to: personId }).toString();
}

/** @returns undefined for what no link of ours says */
export function readPaper(kind: string, query: unknown): Paper | undefined {
  return paperSchema.safeParse({ ...Object(query), kind }).data;
}
