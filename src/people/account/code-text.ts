/** How one-time codes are written and read: in two groups, whatever the case and the spaces. */
import { tidyText } from '../../text/reader/tidy-text.js';

/** 32 characters, so that each byte picks one evenly; without 0 O 1 I, which look alike. */
export const CODE_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 8;

export function bareCode(text: string): string {
  return tidyText(text)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
}

export function groupedCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}
