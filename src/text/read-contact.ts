/** Reads how a person can be reached: a telephone number or an e-mail address, among other words if need be. */
import { withoutEndings } from './reader/plain-words.js';
import { tidyLine } from './reader/tidy-text.js';
import { fromThaiDigits } from './thai-date.js';

/** 9 digits for a landline, 10 for a mobile phone (06, 08, 09), also with 66 instead of the 0; an extension may follow. */
const BETWEEN = '[\\s.()/-]*';
const MOBILE = `${BETWEEN}[689](?:${BETWEEN}\\d){8}`;
const LANDLINE = `${BETWEEN}[1-57](?:${BETWEEN}\\d){7,8}`;
const TELEPHONE = new RegExp(
  `(?<!\\d)(?:(?:\\+|00)?66(?:[\\s.-]*\\(0\\))?|\\(?0)(?:${MOBILE}|${LANDLINE})(?!\\d)`,
);
const HOTLINE =
  /(?:(?:สายด่วน|hotline|call ?center|คอลเซ็นเตอร์)[^\d\n]{0,20}|โทร(?:ศัพท์)?\.?\s*)(1\d{3})(?!\d)/i;
/** From the start of a word alone: looked for from each of its letters, a long word would cost its square. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;

/** @returns the text with Arabic digits and plain hyphens, or undefined when neither can be found in it. */
export function readContact(text: string): string | undefined {
  const contact = plain(text);
  return telephoneIn(contact) || EMAIL.test(contact) ? contact : undefined;
}

/** As it was written, with Arabic digits. */
export function telephoneIn(text: string): string | undefined {
  const contact = plain(text);
  return TELEPHONE.exec(contact)?.[0] ?? HOTLINE.exec(contact)?.[1];
}

function plain(text: string): string {
  const digits = fromThaiDigits(tidyLine(text)).replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));
  return withoutEndings(digits.replace(/[\p{Pd}\u2212]/gu, '-'), (rest) => rest.trim());
}
