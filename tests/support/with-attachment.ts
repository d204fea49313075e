/** A draft with one more file, as its form holds it. */
import type { Draft } from '../../src/domain/conversation.js';
import type { Attachment } from '../../src/domain/request/content.js';
import { withFile } from '../../src/domain/request/with-file.js';

export function withAttachment(draft: Draft, attachment: Attachment): Draft {
  const attachments = withFile(draft.answers.attachments ?? [], attachment);
  return { ...draft, answers: { ...draft.answers, attachments } };
}
