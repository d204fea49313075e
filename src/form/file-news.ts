/** News about files that came: one, several at once, or an album of photos. */
import type { Arrival, TakenArrival } from '../domain/arrival.js';
import type { Album, Conversation } from '../domain/conversation.js';
import { fileSize } from '../text/file-size.js';
import * as words from '../text/filling.js';
import type { Filling } from './form-view.js';
import { filesIn, isAttaching } from './kept-files.js';

export type FileNews = Pick<Filling, 'notice' | 'tone'>;

export function newsOfArrivals({
  conversation,
  arrivals,
}: {
  conversation: Conversation;
  arrivals: readonly Arrival[];
}): FileNews {
  const taken = arrivals.filter((one) => one.kind === 'taken');
  const sentences = arrivals.flatMap((one) => (one.kind === 'rejected' ? [one.sentence] : []));
  const fromWeb = webNews(conversation, arrivals);
  const fromChat = chatNews(
    conversation,
    taken.filter(({ from }) => from === 'chat'),
  );
  const lines = [fromWeb, fromChat, ...new Set(sentences)].filter((line) => line !== undefined);
  if (lines.length === 0) return {};
  return { notice: lines.join('\n'), tone: sentences.length > 0 ? 'attention' : 'calm' };
}

/** @returns undefined where nothing came from the web */
export function webNews(conversation: Conversation, arrivals: readonly Arrival[]): string | undefined {
  const names = arrivals.flatMap((one) => (one.kind === 'taken' && one.from === 'web' ? [one.fileName] : []));
  return names.length > 0 ? words.filesFromWeb(names, filesIn(conversation).length) : undefined;
}

function chatNews(conversation: Conversation, taken: readonly TakenArrival[]): string | undefined {
  const [first] = taken;
  if (!first) return undefined;
  const names = taken.map(({ fileName }) => fileName);
  const count = filesIn(conversation).length;
  if (!isAttaching(conversation))
    return names.length > 1 ? words.filesParked(names) : words.fileParked(first.fileName);
  if (names.length > 1) return words.filesAdded(names, count);
  return words.fileAdded({ fileName: first.fileName, size: fileSize(first.sizeInBytes), count });
}

export function newsOfAlbum(conversation: Conversation, { taken, refusals }: Album, of: number): FileNews {
  const kept = isAttaching(conversation)
    ? words.albumAdded({ taken, of, count: filesIn(conversation).length })
    : words.albumParked({ taken, of });
  return { notice: [kept, ...refusals].join('\n'), tone: refusals.length > 0 ? 'attention' : 'calm' };
}
