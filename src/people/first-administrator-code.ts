/** The one-time code by which the very first administrator proves himself: the same after each restart and on each instance. */
import { createHmac } from 'node:crypto';

const PURPOSE = 'publish-desk first administrator';
/** 32 characters, so that each byte picks one evenly; without 0 O 1 I, which look alike. */
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 8;

export function firstAdministratorCode(channelSecret: string): string {
  const bytes = createHmac('sha256', channelSecret).update(PURPOSE).digest().subarray(0, LENGTH);
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}
