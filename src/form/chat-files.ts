/** Files that come in the chat, and messages that are unsent there. */
import type { webhook } from '@line/bot-sdk';
import { presentCardFor } from '../chat/parts/present-card.js';
import { conversationOf } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { takesScreenshots } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { type Later, type Reply, text, textIfAny } from '../line/reply.js';
import * as words from '../text/filling.js';
import { screenshotWords } from '../text/screenshots.js';
import { owedWithFiles } from '../work/owed-by-requester.js';
import { isWaitingForInfo } from '../work/waiting-for.js';
import { type PhotoSet, type WaitingAlbum, waitingAlbums } from './album.js';
import { filesCard } from './chat-attach.js';
import { showReceived } from './chat-received.js';
import { signedPaperSoFar } from './chat-signed-paper.js';
import type { SentFile } from './fetch-file.js';
import { newsOfArrivals } from './file-news.js';
import { isAttaching } from './kept-files.js';
import { receiveFile } from './receive-file.js';
import { tellArrivals } from './tell-arrivals.js';
import { tellWaitingAlbums } from './tell-waiting-albums.js';
import { takeBackMessage } from './unsend.js';

/** A reply token lives for a minute: within it the answer is free. */
const ALBUM_PATIENCE_MS = 30_000;

type FileMessage = webhook.ImageMessageContent | webhook.FileMessageContent;

/** Answers only the last of several files that were sent together. */
export async function answerFile(
  deps: Deps,
  by: Person,
  { message, actKey }: { message: FileMessage; actKey: string },
): Promise<Reply> {
  const outcome = await receiveFile(deps, by, {
    file: sentFile(deps, by, message),
    photoSet: photoSetOf(message),
    actKey,
  });
  if (outcome.kind !== 'filling') return [];
  const { asked } = outcome.conversation;
  if (asked?.kind === 'attach') return [await filesCard(deps, by, asked, outcome.notice)];
  if (asked?.kind === 'signedPaper') {
    return [await signedPaperSoFar(deps, by, { asked, notice: outcome.notice })];
  }
  if (takesScreenshots(asked)) return [text(screenshotWords(outcome.notice, asked.attachments))];
  if (!isAttaching(outcome.conversation)) return parkedSoFar(deps, by, outcome.notice);
  return showReceived(deps, by, outcome);
}

/** A file that belongs to no form may be meant for a request that waits for its requester: how it gets there. */
async function parkedSoFar(deps: Deps, by: Person, notice: string | undefined): Promise<Reply> {
  const owed = await owedWithFiles(deps, by);
  if (!owed) return textIfAny(notice);
  const way = words.parkedFor(owed, isWaitingForInfo(by, owed, deps.now()) ? 'answer' : 'correction');
  return [...textIfAny(notice), text(way), await presentCardFor(deps, by, owed)];
}

/** The photos that came of incomplete albums: told with the answer to the next text. */
export async function albumsSoFar(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  return told(await tellWaitingAlbums(deps, { personId: by.id, actKey }));
}

/** Half a minute after a photo of an album: says what has come, where no other photo came since. */
export async function albumAfterAWhile(
  deps: Deps,
  personId: string,
  { message, actKey }: { message: webhook.ImageMessageContent; actKey: string },
): Promise<Later | undefined> {
  const set = photoSetOf(message);
  if (!set) return undefined;
  const { albums } = await conversationOf(deps, personId);
  const only = waitingAlbums(albums).find(({ id }) => id === set.id);
  if (!only) return undefined;
  const answer = async () => told(await tellWaitingAlbums(deps, { personId, actKey, only }));
  return { afterMs: ALBUM_PATIENCE_MS, answer };
}

function told(albums: WaitingAlbum[]): Reply {
  return albums.flatMap(({ taken, total, refusals }) => [
    text([words.albumSoFar({ taken, of: total }), ...refusals].join('\n')),
  ]);
}

/** The files from the web, once; nothing where there is nothing new. */
export async function arrivalsIfAny(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  return textIfAny(newsOfArrivals(await tellArrivals(deps, { personId: by.id, actKey })).notice);
}

/** Most of what people unsend was never an answer: then there is nothing to say. */
export async function answerUnsend(
  deps: Deps,
  by: Person,
  taken: { messageId: string; actKey: string },
): Promise<Reply> {
  switch (await takeBackMessage(deps, by, taken)) {
    case 'takenOut':
      return [text(words.unsent)];
    case 'onRecord':
      return [text(words.unsentAfterSubmitting)];
    case 'unknown':
      return [];
  }
}

function sentFile(deps: Deps, by: Person, message: FileMessage): SentFile {
  return {
    by,
    messageId: message.id,
    ...(message.type === 'file' && { named: { fileName: message.fileName, sizeInBytes: message.fileSize } }),
    fetch: async (options) => {
      if (isElsewhere(message)) return { kind: 'elsewhere' };
      await deps.line.showLoading(by.id);
      return deps.downloadContent(message.id, options);
    },
  };
}

/** A picture that another program sent into the chat, which LINE does not keep (its contentProvider is external). */
function isElsewhere(message: FileMessage): boolean {
  return message.type === 'image' && message.contentProvider.type === 'external';
}

/** LINE's imageSet. Old phones do not say how many there are: then each photo stands for itself. */
function photoSetOf(message: FileMessage): PhotoSet | undefined {
  if (message.type !== 'image' || !message.imageSet) return undefined;
  const { id, total = 1 } = message.imageSet;
  return total > 1 ? { id, total } : undefined;
}
