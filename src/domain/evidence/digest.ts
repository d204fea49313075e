/** The SHA-256 over the canonical JSON of a value: its short name, which any change of it makes another one. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** @returns 64 hexadecimal digits */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
