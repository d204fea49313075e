/** The proof on a paper: an address as text and as QR code, and the hash of the record that it prints. */
import { encodeQR } from 'qr';
import { verifyPath } from '../domain/evidence/verify-link.js';
import type { PublishRequest } from '../domain/request/publish-request.js';

export interface Seal {
  address: string;
  /** An SVG. */
  qr: string;
  hash: string;
}

/** @returns null of an invented request: it is on no record */
export function sealOf(publicUrl: string, request: PublishRequest): Seal | null {
  const path = verifyPath(request);
  if (path === undefined) return null;
  const address = publicUrl + path;
  const qr = encodeQR(address, 'svg', { ecc: 'medium', border: 1 });
  return { address, qr, hash: request.history.at(-1)?.hash ?? '' };
}
