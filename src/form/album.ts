/** Photos that are sent together come one by one, in any order: counted until the last, which is answered for all. */
import type { Album } from '../domain/conversation.js';
import type { FetchedFile } from './judge-file.js';

const MAX_ALBUMS = 5;

/** The album that a photo belongs to, and how many photos it has. */
export interface PhotoSet {
  id: string;
  total: number;
}

/** Counts one more photo. Two albums that are sent at the same time may come in turns. */
export function albumsWith(albums: Album[], fetched: FetchedFile, { id, total }: PhotoSet): Album[] {
  const { seen, taken, refusals } = albums.find((one) => one.id === id) ?? {
    seen: 0,
    taken: 0,
    refusals: [],
  };
  const others = albums.filter((one) => one.id !== id);
  const album: Album =
    fetched.kind === 'taken'
      ? { id, total, seen: seen + 1, taken: taken + 1, refusals }
      : { id, total, seen: seen + 1, taken, refusals: [...new Set([...refusals, fetched.sentence])] };
  return [...others, album].slice(-MAX_ALBUMS);
}

export function completeAlbum(albums: Album[], { id, total }: PhotoSet): Album | undefined {
  return albums.find((one) => one.id === id && one.seen >= total);
}

/** An album whose sender waits for an answer, since not all of its photos have come. */
export type WaitingAlbum = Album & { total: number };

export function waitingAlbums(albums: Album[]): WaitingAlbum[] {
  return albums.flatMap((one) =>
    one.total !== undefined && one.seen < one.total && !one.told ? [{ ...one, total: one.total }] : [],
  );
}
