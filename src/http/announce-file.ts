/** The headers of a file: how long it is, and which part of it follows, so that a download over a slow line can go on. */
import type { Request, Response } from 'express';
import type { ByteRange } from '../domain/files.js';

export interface AnnouncedFile {
  size: number;
  /** Names the content, so that a part is never joined to another file. */
  etag: string;
  asked: Pick<Request, 'get' | 'method' | 'range'>;
}

/** @returns the range to send: undefined for the whole file, 'none' for no content at all (416). */
export function announce(response: Response, file: AnnouncedFile): ByteRange | 'none' | undefined {
  const { size, etag } = file;
  const range = rangeAsked(file);
  response.set({ 'Accept-Ranges': 'bytes', ETag: etag });
  if (range === 'none') {
    response.status(416).set({ 'Content-Range': `bytes */${size}`, 'Content-Length': '0' });
  } else if (range) {
    const { start, end } = range;
    response.status(206);
    response.set({
      'Content-Range': `bytes ${start}-${end}/${size}`,
      'Content-Length': `${end - start + 1}`,
    });
  } else {
    response.set('Content-Length', String(size));
  }
  return range;
}

/** Several ranges, and what is no range, are answered with the whole file, as RFC 9110 (14.2) allows. */
function rangeAsked({ asked, size, etag }: AnnouncedFile): ByteRange | 'none' | undefined {
  if (asked.method !== 'GET') return undefined;
  const onlyIf = asked.get('if-range');
  if (onlyIf !== undefined && onlyIf !== etag) return undefined;
  const ranges = asked.range(size);
  if (ranges === -1) return 'none';
  if (!Array.isArray(ranges) || ranges.type !== 'bytes' || ranges.length !== 1) return undefined;
  return ranges[0];
}
