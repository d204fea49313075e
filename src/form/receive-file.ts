/** A file that somebody sends goes to the open question for files, into the open draft, or is parked until a form is open. Several at once are one answer. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { arrivalOf, withArrival } from '../domain/arrival.js';
import type { Conversation } from '../domain/conversation.js';
import { nextInPattern } from '../domain/file-name.js';
import type { Person } from '../domain/person/person.js';
import { addFile } from '../domain/request/add-file.js';
import { type RoomFault, roomFault } from '../domain/request/file-limits.js';
import { roomFaults } from '../text/file-limits.js';
import * as words from '../text/filling.js';
import { albumsWith, completeAlbum, type PhotoSet } from './album.js';
import { fetchFile, type SentFile } from './fetch-file.js';
import { newsOfAlbum, newsOfArrivals } from './file-news.js';
import type { Filling } from './form-view.js';
import type { FetchedFile } from './judge-file.js';
import { filesIn, isAttaching, withFiles } from './kept-files.js';
import { moreFilesWait } from './more-files-wait.js';
import { tellArrivals } from './tell-arrivals.js';

/**
 * @param photoSet of a photo that was sent together with others
 * @returns 'awaitingFiles' until the last photo of that set, or of several files sent at once, has come
 */
export async function receiveFile(
  deps: Deps,
  by: Person,
  { file, photoSet: set, actKey }: { file: SentFile; photoSet?: PhotoSet | undefined; actKey: string },
): Promise<Filling | { kind: 'awaitingFiles' }> {
  const before = await conversationOf(deps, by.id);
  const fetched = await fetchUnlessFull(deps, { file, before });
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    const { kept, outcome } = keep(deps, present, fetched);
    return set
      ? { ...kept, albums: albumsWith(present.albums, outcome, set) }
      : { ...kept, arrivals: withArrival(present.arrivals, arrivalOfOutcome(outcome)) };
  });
  if (set) {
    const album = completeAlbum(conversation.albums, set);
    return album
      ? { kind: 'filling', conversation, ...newsOfAlbum(conversation, album, set.total) }
      : { kind: 'awaitingFiles' };
  }
  if (await moreFilesWait(deps, by, actKey)) return { kind: 'awaitingFiles' };
  const told = await tellArrivals(deps, { personId: by.id, actKey });
  return { kind: 'filling', conversation: told.conversation, ...newsOfArrivals(told) };
}

async function fetchUnlessFull(
  deps: Deps,
  { file, before }: { file: SentFile; before: Conversation },
): Promise<FetchedFile> {
  const files = filesIn(before);
  const fault = roomFault(files, file.named?.sizeInBytes ?? 0, deps.office.files);
  if (fault) return { kind: 'rejected', sentence: noRoom(deps, before, fault) };
  const names = files.map(({ fileName }) => fileName);
  return fetchFile(deps, file, nextInPattern(words.photoName, names));
}

interface Kept {
  kept: Conversation;
  outcome: FetchedFile;
}

function keep(deps: Deps, conversation: Conversation, fetched: FetchedFile): Kept {
  if (fetched.kind === 'rejected') return { kept: conversation, outcome: fetched };
  const added = addFile(filesIn(conversation), fetched.attachment, deps.office.files);
  switch (added.kind) {
    case 'added':
      return {
        kept: withFiles(conversation, added.files, deps.now()),
        outcome: { kind: 'taken', attachment: added.file },
      };
    case 'sameBytes':
      return rejected(conversation, words.sameFileAgain(added.fileName));
    case 'noRoom':
      return rejected(conversation, noRoom(deps, conversation, added.fault));
  }
}

function rejected(kept: Conversation, sentence: string): Kept {
  return { kept, outcome: { kind: 'rejected', sentence } };
}

function noRoom({ office }: Deps, conversation: Conversation, fault: RoomFault): string {
  return isAttaching(conversation) ? roomFaults[fault](office.files) : words.noRoomToPark(office.files);
}

function arrivalOfOutcome(outcome: FetchedFile) {
  return outcome.kind === 'taken' ? arrivalOf(outcome.attachment, 'chat') : outcome;
}
