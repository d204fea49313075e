/**
 * The address that a paper carries: by it anybody proves the paper, without a login and for as long as the record is kept.
 * It holds a half of the hash of the last entry that was printed, which nobody guesses who has not seen the paper.
 */
import type { PublishRequest } from '../request/publish-request.js';

type Record = Pick<PublishRequest, 'id' | 'history'>;

/** The proof that is printed on a paper of this request as it is now. */
export interface PrintedHead {
  requestId: string;
  /** How many entries were printed. */
  version: number;
  /** The first half of the last one's hash. */
  mark: string;
}

const MARK_LENGTH = 32;
const HEAD = /^(?<version>[1-9]\d{0,5})-(?<mark>[0-9a-f]{32})$/;

/** Without a host. Undefined of a request that was never written. */
export function verifyPath({ id, history }: Record): string | undefined {
  const hash = history.at(-1)?.hash;
  return hash && `/verify/${id}/${history.length}-${markOf(hash)}`;
}

/** The mark of a paper that is of no one request: a half of the hash of what it prints. */
export function markOf(hash: string): string {
  return hash.slice(0, MARK_LENGTH);
}

/** Without a host. */
export function officePaperPath(hash: string): string {
  return `/verify/papers/${markOf(hash)}`;
}

/** @returns undefined for what no paper of ours says */
export function readVerifyPath(requestId: string, head: string): PrintedHead | undefined {
  const { version, mark = '' } = HEAD.exec(head)?.groups ?? {};
  return version === undefined ? undefined : { requestId, version: Number(version), mark };
}

/** Is there such an entry in the history? */
export function isHeadOf({ version, mark }: PrintedHead, { history }: Record): boolean {
  return markOf(history[version - 1]?.hash ?? '') === mark;
}
