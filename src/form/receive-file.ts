/** A file that somebody sends goes to the open question for files, into the open draft, or is parked until a form is open. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Conversation } from '../domain/conversation.js';
import { nextInPattern } from '../domain/file-name.js';
import type { Person } from '../domain/person/person.js';
import type { Attachment } from '../domain/request/content.js';
import { keptInstead, withFile } from '../domain/request/with-file.js';
import { fileSize } from '../text/file-size.js';
import * as words from '../text/filling.js';
import { albumsWith, completeAlbum, type PhotoSet } from './album.js';
import { withAttachment } from './draft-moves.js';
import { fetchFile, type SentFile } from './fetch-file.js';
import type { Filling } from './form-view.js';
import type { FetchedFile } from './judge-file.js';

/**
 * @param photoSet of a photo that was sent together with others
 * @returns 'awaitingPhotos' until the last photo of that set has come
 */
export async function receiveFile(
  deps: Deps,
  by: Person,
  { file, photoSet: set, actKey }: { file: SentFile; photoSet?: PhotoSet | undefined; actKey: string },
): Promise<Filling | { kind: 'awaitingPhotos' }> {
  const before = await conversationOf(deps, by.id);
  const fetched = await fetchUnlessFull(deps, { file, before });
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    const kept = fetched.kind === 'taken' ? keep(present, fetched.attachment, deps.now()) : present;
    return set ? { ...kept, albums: albumsWith(present.albums, settled(kept, fetched), set) } : kept;
  });
  const news = set
    ? newsOfAlbum(conversation, set)
    : newsOfFile(conversation, settled(conversation, fetched));
  return news ? { kind: 'filling', conversation, ...news } : { kind: 'awaitingPhotos' };
}

async function fetchUnlessFull(
  deps: Deps,
  { file, before }: { file: SentFile; before: Conversation },
): Promise<FetchedFile> {
  const { maxCount } = deps.office.files;
  const have = filesIn(before).length;
  if (have >= maxCount) {
    const sentence =
      before.draft || isAttaching(before) ? words.tooManyFiles(maxCount) : words.tooManyParked(maxCount);
    return { kind: 'rejected', sentence };
  }
  const names = filesIn(before).map(({ fileName }) => fileName);
  return fetchFile(deps, file, nextInPattern(words.photoName, names));
}

function keep(conversation: Conversation, attachment: Attachment, now: Date): Conversation {
  const { draft, parked, asked } = conversation;
  if (asked?.kind === 'attach') {
    return asking(conversation, { ...asked, attachments: withFile(asked.attachments, attachment) }, now);
  }
  if (!draft) return { ...conversation, parked: withFile(parked, attachment) };
  return asking({ ...conversation, draft: withAttachment(draft, attachment) }, { kind: 'form' }, now);
}

/** What came of it: the same bytes are kept once, and two files of one name are told apart. */
function settled(conversation: Conversation, fetched: FetchedFile): FetchedFile {
  if (fetched.kind === 'rejected') return fetched;
  const files = filesIn(conversation);
  const other = keptInstead(files, fetched.attachment);
  if (other) return { kind: 'rejected', sentence: words.sameFileAgain(other.fileName) };
  const kept = files.find(({ messageId }) => messageId === fetched.attachment.messageId);
  return kept ? { kind: 'taken', attachment: kept } : fetched;
}

type News = Pick<Filling, 'notice' | 'tone'>;

/** @returns undefined until its last photo has come */
function newsOfAlbum(conversation: Conversation, set: PhotoSet): News | undefined {
  const { albums } = conversation;
  const album = completeAlbum(albums, set);
  if (!album) return undefined;
  const { taken, refusals } = album;
  const of = set.total;
  const kept = isKept(conversation)
    ? words.albumAdded({ taken, of, count: filesIn(conversation).length })
    : words.albumParked({ taken, of });
  return { notice: [kept, ...refusals].join('\n'), tone: refusals.length > 0 ? 'attention' : 'calm' };
}

function newsOfFile(conversation: Conversation, fetched: FetchedFile): News {
  if (fetched.kind === 'rejected') return { notice: fetched.sentence, tone: 'attention' };
  const { fileName, sizeInBytes } = fetched.attachment;
  if (!isKept(conversation)) return { notice: words.fileParked(fileName) };
  const size = fileSize(sizeInBytes);
  return { notice: words.fileAdded({ fileName, size, count: filesIn(conversation).length }) };
}

/** The open question before the draft, and what is parked where there is neither. */
function filesIn({ draft, parked, asked }: Conversation): Attachment[] {
  if (asked?.kind === 'attach') return asked.attachments;
  return draft ? (draft.answers.attachments ?? []) : parked;
}

function isKept(conversation: Conversation): boolean {
  return conversation.draft !== undefined || isAttaching(conversation);
}

function isAttaching({ asked }: Conversation): boolean {
  return asked?.kind === 'attach';
}
