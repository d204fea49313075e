/** Where a person's files are kept at the moment: with the open question for files, in the draft, or parked until a form is open. */
import { asking, asksForFiles, type Conversation } from '../domain/conversation.js';
import type { Attachment } from '../domain/request/content.js';

/** The open question goes before the draft. */
export function filesIn({ draft, parked, asked }: Conversation): Attachment[] {
  if (asksForFiles(asked)) return asked.attachments ?? [];
  return draft ? (draft.answers.attachments ?? []) : parked;
}

/** These instead of the ones there are. What they belong to is asked about again. */
export function withFiles(conversation: Conversation, files: Attachment[], now: Date): Conversation {
  const { draft, asked } = conversation;
  if (asksForFiles(asked)) return asking(conversation, { ...asked, attachments: files }, now);
  if (!draft) return { ...conversation, parked: files };
  const answers = { ...draft.answers, attachments: files };
  return asking({ ...conversation, draft: { ...draft, answers } }, { kind: 'form' }, now);
}

/** Files that come now are attached, and not only parked. */
export function isAttaching({ draft, asked }: Conversation): boolean {
  return draft !== undefined || asksForFiles(asked);
}
