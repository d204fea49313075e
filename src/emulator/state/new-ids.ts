/** Identifiers in the shapes that LINE gives them. */
import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';

/** The same key always gives the same user, so that a bot that keeps its data meets the same people again. */
export function userIdOf(key: string): string {
  return `U${createHash('sha256').update(`emulated person ${key}`).digest('hex').slice(0, 32)}`;
}

export const newHexToken = (): string => randomBytes(16).toString('hex');
export const newUuid = (): string => randomUUID();
export const newQuoteToken = (): string => randomBytes(48).toString('base64url');
export const newRichMenuId = (): string => `richmenu-${newHexToken()}`;

/** LINE's message ids are 18-digit numbers that grow with time. */
export function createMessageIds(): () => string {
  let last = BigInt(randomInt(500_000_000, 600_000_000)) * 1_000_000_000n;
  return () => {
    last += 1n;
    return String(last);
  };
}
