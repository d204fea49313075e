/** Files behind links that are signed and expire: who got the card gets the file, nobody else does. */
import { pipeline } from 'node:stream/promises';
import type { RequestHandler, Response } from 'express';
import type { Deps } from '../deps.js';
import { fileNotFound, linkExpired, pageOf } from '../text/pages.js';
import { announce } from './announce-file.js';
import { STRICT_POLICY } from './common-headers.js';
import { checkLink, type LinkState, signLink } from './signed-link.js';

/** Cards stay in chats for ever; after this a fresh card gives a fresh link. */
const LINK_LASTS_MS = 7 * 24 * 60 * 60_000;

export interface FileLinks {
  publicUrl: string;
  secret: string;
  now(): Date;
}

export function createFileUrl({ publicUrl, secret, now }: FileLinks): Deps['fileUrl'] {
  return ({ sha256, fileName, extension }) => {
    // LINE takes links of 1,000 characters: a Thai letter is 9 of them percent-encoded, but 4 in base64.
    const name = Buffer.from(fileName).toString('base64url');
    const expires = new Date(now().getTime() + LINK_LASTS_MS);
    const path = `/files/${sha256}?name=${name}&type=${encodeURIComponent(extension)}`;
    return publicUrl + signLink({ secret, path, expires });
  };
}

/** `secrets`: the present one first; while rotating, the other one keeps older links alive. */
export function filesRoute(
  { files, now }: Pick<Deps, 'files' | 'now'>,
  secrets: readonly string[],
): RequestHandler<{ sha256: string }> {
  return async (request, response) => {
    const state = stateOf({ link: request.originalUrl, secrets, now: now() });
    if (state === 'expired') return refuse(response, 410, linkExpired);
    const { sha256 } = request.params;
    const size = state === 'valid' ? await files.size(sha256) : null;
    if (size === null) return refuse(response, 404, fileNotFound);

    const { name, type } = request.query;
    // What people sent is to be kept as a file and never shown as a page of ours.
    response.attachment(Buffer.from(String(name), 'base64url').toString()).type(String(type));
    lockDown(response);
    const range = announce(response, { size, etag: `"${sha256}"`, asked: request });
    if (request.method === 'HEAD' || range === 'none') return void response.end();
    const content = await files.open(sha256, range);
    if (!content) throw new Error(`File ${sha256} is gone since its size was read`);
    await pipeline(content, response).catch(unlessBrokenOff);
  };
}

/** By the browser, which has the right to. */
function unlessBrokenOff(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

interface Asked {
  link: string;
  secrets: readonly string[];
  now: Date;
}

function stateOf({ link, secrets, now }: Asked): LinkState {
  const states = secrets.map((secret) => checkLink({ secret, link, now }));
  return states.find((state) => state !== 'forged') ?? 'forged';
}

function refuse(response: Response, status: number, sentence: string): void {
  lockDown(response);
  response.status(status).type('html').send(pageOf(sentence));
}

function lockDown(response: Response): void {
  response.set('Content-Security-Policy', `${STRICT_POLICY}; sandbox`);
}
