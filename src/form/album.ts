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
export function albumsWith(albums: Album[], fetched: FetchedFile, { id }: PhotoSet): Album[] {
  const { seen, taken, refusals } = albums.find((one) => one.id === id) ?? {
    seen: 0,
    taken: 0,
    refusals: [],
  };
  const others = albums.filter((one) => one.id !== id);
  const album: Album =
    fetched.kind === 'taken'
      ? { id, seen: seen + 1, taken: taken + 1, refusals }
      : { id, seen: seen + 1, taken, refusals: [...new Set([...refusals, fetched.sentence])] };
  return [...others, album].slice(-MAX_ALBUMS);
}

export function completeAlbum(albums: Album[], { id, total }: PhotoSet): Album | undefined {
  return albums.find((one) => one.id === id && one.seen >= total);
}
