/** Finds the telephone number in what a person gave as her contact. */
import { fromThaiDigits } from './thai-date.js';

const THAI_NUMBER = /(?<!\d)(?:\+66|0)[\d -]{7,14}(?<=\d)(?!\d)/;

/** `tel:0810000000` for a button that dials; undefined where the contact holds no number. */
export function phoneAddress(contact: string): string | undefined {
  const written = THAI_NUMBER.exec(fromThaiDigits(contact))?.[0];
  const number = written?.replace(/[ -]/g, '');
  return number && number.length >= 9 ? `tel:${number}` : undefined;
}
