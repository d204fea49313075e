/** The telephone number in the contact that a person gave, for a button that dials. */
import { telephoneIn } from './read-contact.js';

/** `tel:0810000000`; undefined where the contact holds no number. */
export function phoneAddress(contact: string): string | undefined {
  const number = telephoneIn(contact)?.replace(/[^+\d]/g, '');
  return number && `tel:${number.replace(/^\+?660?(?=\d{8})/, '+66')}`;
}
