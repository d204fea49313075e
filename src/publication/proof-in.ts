/** Screenshots that came before a publication or a take-down is confirmed. */
import { type Asked, takesScreenshots } from '../domain/conversation.js';
import type { Attachment } from '../domain/request/content.js';

export interface Proof {
  screenshots: Attachment[];
}

/** Without those that still wait for the virus scanner. */
export function proofIn(asked: Asked | undefined): Proof {
  const files = takesScreenshots(asked) ? (asked.attachments ?? []) : [];
  return { screenshots: files.filter(({ isUnscanned }) => !isUnscanned) };
}
