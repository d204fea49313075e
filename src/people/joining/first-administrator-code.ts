/** The one-time code that makes the very first administrator: the same after each restart and on each instance. */
import { createHmac } from 'node:crypto';
import { CODE_ALPHABET, CODE_LENGTH } from '../account/code-text.js';

const PURPOSE = 'publish-desk first administrator';

export function firstAdministratorCode(channelSecret: string): string {
  const bytes = createHmac('sha256', channelSecret).update(PURPOSE).digest().subarray(0, CODE_LENGTH);
  return Array.from(bytes, (byte) => CODE_ALPHABET.charAt(byte % CODE_ALPHABET.length)).join('');
}
