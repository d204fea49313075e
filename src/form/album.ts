/** Photos that were sent together come as events of their own, in any order: counted until the last, which is answered for all. */
import type { Album } from '../domain/conversation.js';
import type { FetchedFile, FileMessage } from './fetch-file.js';

/** LINE's imageSet. Old phones do not say how many there are: then each photo stands for itself. */
export interface PhotoSet {
  id: string;
  total: number;
}

export function photoSetOf(message: FileMessage): PhotoSet | undefined {
  if (message.type !== 'image' || !message.imageSet) return undefined;
  const { id, total = 1 } = message.imageSet;
  return total > 1 ? { id, total } : undefined;
}

export function albumWith(fetched: FetchedFile, { id }: PhotoSet, before: Album | undefined): Album {
  const { seen, taken, refusals } = before?.id === id ? before : { seen: 0, taken: 0, refusals: [] };
  if (fetched.kind === 'taken') return { id, seen: seen + 1, taken: taken + 1, refusals };
  return { id, seen: seen + 1, taken, refusals: [...new Set([...refusals, fetched.sentence])] };
}

export function isComplete(album: Album | undefined, { id, total }: PhotoSet): album is Album {
  return album?.id === id && album.seen >= total;
}
