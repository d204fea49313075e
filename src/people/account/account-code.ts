/** Makes and checks the codes for new LINE accounts. Only a slow hash is stored, since a code is short. */
import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { AccountCode } from '../../domain/person/account-code.js';
import { bareCode, CODE_ALPHABET, CODE_LENGTH } from './code-text.js';

type Secret = Pick<AccountCode, 'salt' | 'hash'>;

const hashOf = promisify<string, string, number, Buffer>(scrypt);
const HASH_BYTES = 32;

export async function newAccountCode(): Promise<{ code: string; secret: Secret }> {
  const code = randomCode();
  const salt = randomBytes(16).toString('hex');
  const hash = (await hashOf(code, salt, HASH_BYTES)).toString('hex');
  return { code, secret: { salt, hash } };
}

export async function isAccountCode(typed: string, { salt, hash }: Secret): Promise<boolean> {
  return timingSafeEqual(await hashOf(bareCode(typed), salt, HASH_BYTES), Buffer.from(hash, 'hex'));
}

/** No name and no telephone number looks like this: letters and digits of the alphabet, both of them. */
export function looksLikeAccountCode(text: string): boolean {
  const code = bareCode(text);
  const isWritten = code.length === CODE_LENGTH && [...code].every((one) => CODE_ALPHABET.includes(one));
  return isWritten && /[A-Z]/.test(code) && /\d/.test(code);
}

function randomCode(): string {
  const code = Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join(
    '',
  );
  return looksLikeAccountCode(code) ? code : randomCode();
}
