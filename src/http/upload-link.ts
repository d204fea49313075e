/** Links to the upload page: one person, one draft or request, half an hour. */
import type { IncomingMessage } from 'node:http';
import type { Deps } from '../deps.js';
import {
  UPLOAD_LINK_LASTS_MS,
  type UploadPlaceName,
  type UploadTarget,
  uploadPlaceNames,
} from '../domain/upload-place.js';
import { checkLinkByAny, type LinkState, signLink } from './signed-link.js';

export function createUploadUrl(made: { publicUrl: string; secret: string; now(): Date }): Deps['uploadUrl'] {
  return (target, personId) => {
    const expires = new Date(made.now().getTime() + UPLOAD_LINK_LASTS_MS);
    const path = `${pathOf(target)}?to=${encodeURIComponent(personId)}`;
    return made.publicUrl + signLink({ secret: made.secret, path, expires });
  };
}

/** `query` as it came in, with its question mark. */
export function checkUploadLink(asked: {
  target: UploadTarget;
  query: string;
  secrets: readonly string[];
  now: Date;
}): LinkState {
  const { target, query, secrets, now } = asked;
  return checkLinkByAny({ secrets, link: pathOf(target) + query, now });
}

/** Its body may be large, and take as long as a slow line takes. In a province the office stands before it. */
export function isUpload({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean {
  return method === 'POST' && /^\/(?:[^/?]+\/)?upload\//.test(url);
}

export function readPlaceName(text: string): UploadPlaceName | undefined {
  return uploadPlaceNames.find((name) => name === text);
}

function pathOf({ place, id }: UploadTarget): string {
  return `/upload/${place}/${encodeURIComponent(id)}`;
}
