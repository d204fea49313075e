/** The bytes of one file, or of all as a zip, with the headers that keep a file a file. */
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Deps } from '../deps.js';
import type { Attachment } from '../domain/request/content.js';
import { zipFiles } from '../files/zip-files.js';
import { zipName } from '../text/viewer.js';
import { isViewable } from '../web/viewer/viewer-page.js';
import { announce } from './announce-file.js';
import { STRICT_POLICY } from './common-headers.js';
import { unlessBrokenOff } from './unless-broken-off.js';

export interface FileToSend {
  request: Pick<Request, 'get' | 'method' | 'range'>;
  response: Response;
  file: Attachment;
  act: 'shown' | 'saved';
  /** Called before the first byte goes out, not for the parts that follow. */
  begun(): Promise<void>;
}

export async function sendFile(
  { files }: Pick<Deps, 'files'>,
  { request, response, file, act, begun }: FileToSend,
): Promise<void> {
  const { sha256, fileName, extension } = file;
  const size = await files.size(sha256);
  if (size === null) throw new Error(`File ${sha256} is gone`);
  response.attachment(fileName).type(extension);
  if (act === 'shown' && isViewable(file)) showInPage(response, fileName);
  else response.set('Content-Security-Policy', `${STRICT_POLICY}; sandbox`); // never a page of ours
  const range = announce(response, { size, etag: `"${sha256}"`, asked: request });
  if (request.method === 'HEAD' || range === 'none') return void response.end();
  if (!range || range.start === 0) await begun();
  const content = await files.open(sha256, range);
  if (!content) throw new Error(`File ${sha256} is gone since its size was read`);
  await pipeline(content, response).catch(unlessBrokenOff);
}

/** Only a page of ours may frame it. A sandbox would keep browsers from showing PDF. */
function showInPage(response: Response, fileName: string): void {
  const disposition = String(response.get('Content-Disposition')).replace(/^attachment/, 'inline');
  response.set('Content-Disposition', disposition || fileName);
  response.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'self'");
}

export interface ZipToSend {
  request: Pick<Request, 'method'>;
  response: Response;
  files: readonly Attachment[];
  /** The request's number; absent: a draft. */
  number?: string;
}

export async function sendAllFiles(
  deps: Pick<Deps, 'files' | 'now'>,
  { request, response, files, number }: ZipToSend,
): Promise<void> {
  response.attachment(zipName(number));
  response.set('Content-Security-Policy', `${STRICT_POLICY}; sandbox`);
  if (request.method === 'HEAD') return void response.end();
  await pipeline(zipFiles(deps, files), response).catch(unlessBrokenOff);
}
