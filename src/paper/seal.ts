/** The proof on a paper: an address as text and as QR code, and the hash of what it prints. */
import { createHash } from 'node:crypto';
import { encodeQR } from 'qr';
import type { ListedPaper } from '../domain/evidence/office-paper.js';
import { officePaperPath, verifyPath } from '../domain/evidence/verify-link.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { PaperData, Seal } from './engine/typeset-job.js';

/** @returns null of an invented request: it is on no record */
export function sealOf(publicUrl: string, request: PublishRequest): Seal | null {
  const path = verifyPath(request);
  return path === undefined ? null : sealAt(publicUrl + path, request.history.at(-1)?.hash ?? '');
}

/** A paper that is of no one request, with its seal: by the hash of what it prints the record of its making is found. */
export function sealOfficePaper<Data extends PaperData>(
  publicUrl: string,
  data: Data,
  listed: Omit<ListedPaper, 'hash'>,
): { data: Data; listed: ListedPaper } {
  const seal = officePaperSeal(publicUrl, data);
  return { data: { ...data, seal }, listed: { ...listed, hash: seal.hash } };
}

/** The seal of a paper that is of no one request. */
export function officePaperSeal(publicUrl: string, data: PaperData): Seal {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return sealAt(publicUrl + officePaperPath(hash), hash);
}

function sealAt(address: string, hash: string): Seal {
  return { address, qr: encodeQR(address, 'svg', { ecc: 'medium', border: 1 }), hash };
}
