/** The proof on a paper: an address as text and as QR code, and the hash of what it prints. */
import { createHash } from 'node:crypto';
import { encodeQR } from 'qr';
import { officePaperPath, verifyPath } from '../domain/evidence/verify-link.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { PaperData, Seal } from './engine/typeset-job.js';

/** @returns null of an invented request: it is on no record */
export function sealOf(publicUrl: string, request: PublishRequest): Seal | null {
  const path = verifyPath(request);
  return path === undefined ? null : sealAt(publicUrl + path, request.history.at(-1)?.hash ?? '');
}

/** The seal of a register or a report, which is of no one request. */
export function officePaperSeal(publicUrl: string, data: PaperData): Seal {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return sealAt(publicUrl + officePaperPath(hash), hash);
}

function sealAt(address: string, hash: string): Seal {
  return { address, qr: encodeQR(address, 'svg', { ecc: 'medium', border: 1 }), hash };
}
