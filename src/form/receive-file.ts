/** A file that came in the chat goes into the open draft, or is parked until a form is open. */
import { conversationOf, updateConversation } from '../conversations/update-conversation.js';
import type { Answer, Deps } from '../deps.js';
import { asking, type Conversation } from '../domain/conversation.js';
import type { Person } from '../domain/person.js';
import type { Attachment } from '../domain/publish-request.js';
import { fileSize } from '../text/file-size.js';
import * as words from '../text/filling.js';
import { withAttachment } from './draft-moves.js';
import { type FileMessage, fetchFile } from './fetch-file.js';
import { showForm } from './show-form.js';

export async function receiveFile(
  deps: Deps,
  by: Person,
  { message, eventId }: { message: FileMessage; eventId: string },
): Promise<Answer> {
  const before = await conversationOf(deps, by.id);
  const max = deps.office.files.maxCount;
  if (filesIn(before).length >= max) return [{ type: 'text', text: words.tooManyFiles(max) }];

  await deps.line.showLoading(by.id);
  const fetched = await fetchFile(deps, message, filesIn(before).length + 1);
  if (fetched.kind === 'refused')
    return showForm(deps, by, { conversation: before, notice: fetched.sentence, tone: 'attention' });

  const { attachment } = fetched;
  const conversation = await updateConversation(deps, { personId: by.id, eventId }, (present) =>
    keep(present, attachment, deps.now()),
  );
  return showForm(deps, by, { conversation, notice: noticeOf(conversation, attachment) });
}

function keep(conversation: Conversation, attachment: Attachment, now: Date): Conversation {
  const { draft, parked } = conversation;
  if (!draft) return { ...conversation, parked: [...parked, attachment] };
  return asking({ ...conversation, draft: withAttachment(draft, attachment) }, { kind: 'form' }, now);
}

function noticeOf(conversation: Conversation, { fileName, sizeInBytes }: Attachment): string {
  if (!conversation.draft) return words.fileParked(fileName);
  return words.fileAdded({ fileName, size: fileSize(sizeInBytes), count: filesIn(conversation).length });
}

function filesIn({ draft, parked }: Conversation): Attachment[] {
  return draft ? (draft.answers.attachments ?? []) : parked;
}
