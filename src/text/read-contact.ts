/** Reads how a person can be reached: a telephone number or an e-mail address, among other words if need be. */
import { fromThaiDigits } from './thai-date.js';

/** 9 digits for a landline, 10 for a mobile phone, also with +66; an extension may follow. */
const TELEPHONE = /(?<!\d)(?:\+66|0)(?:[\s.()-]*\d){8,9}(?!\d)/;
const EMAIL = /[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i;

/** @returns the text with Arabic digits, or undefined when neither can be found in it. */
export function readContact(text: string): string | undefined {
  const contact = fromThaiDigits(text);
  return telephoneIn(contact) || EMAIL.test(contact) ? contact : undefined;
}

/** As it was written, with Arabic digits. */
export function telephoneIn(text: string): string | undefined {
  return TELEPHONE.exec(fromThaiDigits(text))?.[0];
}
