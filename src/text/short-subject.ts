/** The short form of a subject, for cards, lists, notifications and sentences. Papers and 'รายละเอียดทั้งหมด' give the whole. */
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { shortened } from './shorten.js';

/** About four lines of a card on a phone. */
const MAX_CHARACTERS = 120;
/** Thai sets spaces between phrases: a cut at one of them reads as whole words. */
const MIN_KEPT = 80;

/** At most 120 characters, cut at a space where one is near. */
export function shortSubject(subject: string): string {
  const cut = shortened(subject, MAX_CHARACTERS);
  if (cut === subject) return subject;
  const space = cut.lastIndexOf(' ');
  return space < MIN_KEPT ? cut : `${cut.slice(0, space)}…`;
}

export function shortSubjectOf(request: Pick<PublishRequest, 'proposal' | 'standing'>): string {
  return shortSubject(contentOf(request).subject);
}

/** Whether the short form leaves something out. */
export function isShortened(subject: string): boolean {
  return shortSubject(subject) !== subject;
}
