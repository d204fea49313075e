/** Which paper, as a link names it. */
import { z } from 'zod';
import { type RegisterKind, registerChoices } from './register.js';
import { type Period, periodSchema } from './report/period.js';

const ulid = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);

/** The choices and texts open to whoever opens a memo: no part of the signed ones. */
const memoChoices = {
  also: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(ulid).max(20)),
  number: z.string().max(60).default(''),
  day: z.string().max(60).default(''),
};

const paperSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blankForm') }),
  z.object({ kind: z.literal('form'), request: ulid }),
  z.object({ kind: z.literal('memo'), request: ulid, ...memoChoices }),
  z.object({ kind: z.literal('register'), ...registerChoices }),
  z.object({ kind: z.literal('report'), period: periodSchema }),
]);
export type Paper = z.infer<typeof paperSchema>;
export type Memo = Extract<Paper, { kind: 'memo' }>;
export type RegisterPaper = Extract<Paper, { kind: 'register' }>;

/** A request has a pack, and so has a register, for the requests that it lists. */
export function hasPack(paper: Paper): boolean {
  if (paper.kind !== 'register') return paper.kind === 'form';
  return paper.register === 'requests' || paper.register === 'assessment';
}

/** The part of a paper that a link names; the rest is chosen when it is opened. */
export type LinkedPaper =
  | { kind: 'blankForm' }
  | { kind: 'register'; part?: 'pack'; chosen?: RegisterStart }
  | { kind: 'form' | 'memo'; request: string }
  | { kind: 'report'; period: Period };

/** Which register the link opens at first: a choice like those of its page, and no part of what is signed. */
type RegisterStart = { register: RegisterKind; period: Period };

/** Without a host. */
export function paperPath(kind: string): string {
  return `/papers/${encodeURIComponent(kind)}`;
}

/** Which one of its kind, and for whom the link is made. */
export function paperQuery(paper: LinkedPaper, personId: string): string {
  const { kind: _, ...parts } = paper.kind === 'register' ? { kind: paper.kind } : paper;
  return new URLSearchParams({ ...parts, to: personId }).toString();
}

/** @returns undefined for what no link of ours says */
export function readPaper(kind: string, query: unknown): Paper | undefined {
  return paperSchema.safeParse({ ...Object(query), kind }).data;
}

/** The requests that it tells of: a blank form is of none, a register and a report of whatever there is. */
export function requestsOn(paper: Paper): string[] {
  if (paper.kind !== 'form' && paper.kind !== 'memo') return [];
  return paper.kind === 'memo' ? [...new Set([paper.request, ...paper.also])] : [paper.request];
}
