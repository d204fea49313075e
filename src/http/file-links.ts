/** Links to the files of a request: each names the person it was made for, and ends. */
import type { Deps } from '../deps.js';
import { checkLinkByAny, type LinkState, signLink } from './signed-link.js';

/** Cards stay in chats for ever; after this a fresh card gives a fresh link. */
const LINK_LASTS_MS = 7 * 24 * 60 * 60_000;

export interface FileLinks {
  publicUrl: string;
  secret: string;
  now(): Date;
}

export function createFileUrl({ publicUrl, secret, now }: FileLinks): Deps['fileUrl'] {
  return (file, { requestId, personId }) => {
    const expires = new Date(now().getTime() + LINK_LASTS_MS);
    const scope = scopeOf(requestId);
    const signed = signLink({ secret, path: `${scope}?to=${encodeURIComponent(personId)}`, expires });
    const name = file === 'all' ? 'all.zip' : encodeURIComponent(file.id);
    return `${publicUrl}${scope}/${name}${signed.slice(scope.length)}`;
  };
}

/** One signature opens all files of a request: who may see one may see the others. */
function scopeOf(requestId: string): string {
  return `/files/${encodeURIComponent(requestId)}`;
}

/** `query` as it came in, with its question mark. */
export function checkFileLink(asked: {
  requestId: string;
  query: string;
  secrets: readonly string[];
  now: Date;
}): LinkState {
  const { requestId, query, secrets, now } = asked;
  return checkLinkByAny({ secrets, link: scopeOf(requestId) + query, now });
}
