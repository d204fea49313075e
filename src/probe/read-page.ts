/** Reads a fetched page: its title, and whether the published content is found there. */
import { createHash } from 'node:crypto';
import { ownValue } from '../own-value.js';
import type { FetchedPage } from './fetch-page.js';

export interface Wanted {
  subject: string;
  /** SHA-256 of the attached files, in hex. */
  files: readonly string[];
}

export interface PageContent {
  title?: string;
  /** Absent where there is no text to look through. */
  hasSubject?: boolean;
  /** The address leads to one of the attached files itself. */
  isFile: boolean;
}

const MAX_TITLE = 200;

export function readPage({ body, contentType }: FetchedPage, { subject, files }: Wanted): PageContent {
  const isFile = files.includes(createHash('sha256').update(body).digest('hex'));
  if (!isText(contentType)) return { isFile };
  const html = decode(body, contentType);
  const title = textOf(`<${innerOf(html, 'title')}`).slice(0, MAX_TITLE);
  return { isFile, ...(title && { title }), hasSubject: bare(textOf(html)).includes(bare(subject)) };
}

function isText(contentType: string): boolean {
  return contentType === '' || /^(text\/|application\/xhtml)/i.test(contentType);
}

/** Older Thai websites write windows-874, which they also call TIS-620. */
function decode(body: Buffer, contentType: string): string {
  const head = body.subarray(0, 2_048).toString('latin1');
  const named = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(named).decode(body);
  } catch {
    return new TextDecoder().decode(body); // a charset that nobody knows
  }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function textOf(html: string): string {
  return without(without(html, 'script'), 'style')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(\w{2,8});/g, (whole, name: string) => ownValue(ENTITIES, name) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Looked for by position, not by pattern: whoever writes the page must not be able to make this slow. */
function innerOf(html: string, element: string): string {
  const lower = html.toLowerCase();
  const from = lower.indexOf(`<${element}`);
  const to = lower.indexOf(`</${element}`, from);
  return from < 0 || to < 0 ? '' : html.slice(from + 1, to);
}

/** Up to its end where it is never closed. */
function without(html: string, element: string): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let at = 0;
  for (let from = lower.indexOf(`<${element}`); from >= 0; from = lower.indexOf(`<${element}`, at)) {
    kept.push(html.slice(at, from));
    const to = lower.indexOf(`</${element}`, from);
    if (to < 0) return kept.join(' ');
    at = to;
  }
  return [...kept, html.slice(at)].join(' ');
}

/** Pages break Thai where they like: spaces and invisible characters make no difference. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .toLowerCase();
}
