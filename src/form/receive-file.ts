/** A file that came in the chat goes into the open draft, or is parked until a form is open. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Conversation } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import type { Reply } from '../line/reply.js';
import { fileSize } from '../text/file-size.js';
import * as words from '../text/filling.js';
import { albumsWith, completeAlbum, type PhotoSet, photoSetOf } from './album.js';
import { withAttachment } from './draft-moves.js';
import { type FetchedFile, type FileMessage, fetchFile } from './fetch-file.js';
import { type Showing, showForm } from './show-form.js';

export async function receiveFile(
  deps: Deps,
  by: Person,
  { message, actKey }: { message: FileMessage; actKey: string },
): Promise<Reply> {
  const before = await conversationOf(deps, by.id);
  const fetched = await fetchUnlessFull(deps, by, { message, before });
  const set = photoSetOf(message);
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    const kept = fetched.kind === 'taken' ? keep(present, fetched.attachment, deps.now()) : present;
    return set ? { ...kept, albums: albumsWith(present.albums, fetched, set) } : kept;
  });
  const news = set ? newsOfAlbum(conversation, set) : newsOfFile(conversation, fetched);
  return news ? showForm(deps, by, { conversation, ...news }) : [];
}

async function fetchUnlessFull(
  deps: Deps,
  by: Person,
  { message, before }: { message: FileMessage; before: Conversation },
): Promise<FetchedFile> {
  const { maxCount } = deps.office.files;
  const have = filesIn(before).length;
  if (have >= maxCount) {
    const sentence = before.draft ? words.tooManyFiles(maxCount) : words.tooManyParked(maxCount);
    return { kind: 'refused', sentence };
  }
  await deps.line.showLoading(by.id);
  return fetchFile(deps, message, have + 1);
}

function keep(conversation: Conversation, attachment: Attachment, now: Date): Conversation {
  const { draft, parked } = conversation;
  if (!draft) return { ...conversation, parked: [...parked, attachment] };
  return asking({ ...conversation, draft: withAttachment(draft, attachment) }, { kind: 'form' }, now);
}

type News = Pick<Showing, 'notice' | 'tone'>;

/** @returns undefined until its last photo has come */
function newsOfAlbum(conversation: Conversation, set: PhotoSet): News | undefined {
  const { albums, draft } = conversation;
  const album = completeAlbum(albums, set);
  if (!album) return undefined;
  const { taken, refusals } = album;
  const of = set.total;
  const kept = draft
    ? words.albumAdded({ taken, of, count: filesIn(conversation).length })
    : words.albumParked({ taken, of });
  return { notice: [kept, ...refusals].join('\n'), tone: refusals.length > 0 ? 'attention' : 'calm' };
}

function newsOfFile(conversation: Conversation, fetched: FetchedFile): News {
  if (fetched.kind === 'refused') return { notice: fetched.sentence, tone: 'attention' };
  const { fileName, sizeInBytes } = fetched.attachment;
  if (!conversation.draft) return { notice: words.fileParked(fileName) };
  const size = fileSize(sizeInBytes);
  return { notice: words.fileAdded({ fileName, size, count: filesIn(conversation).length }) };
}

function filesIn({ draft, parked }: Conversation): Attachment[] {
  return draft ? (draft.answers.attachments ?? []) : parked;
}
