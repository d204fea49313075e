/** Photos of an album that never come: what has come is told with the next text, or after half a minute. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { type WaitingAlbum, waitingAlbums } from './album.js';

interface Telling {
  personId: string;
  actKey: string;
  /** Only an album of which no more photos came since so many were seen. */
  only?: { id: string; seen: number };
}

/** Each is told once; a photo that comes later counts again. @returns those that are to be told now */
export async function tellWaitingAlbums(
  deps: Deps,
  { personId, actKey, only }: Telling,
): Promise<WaitingAlbum[]> {
  const { albums } = await conversationOf(deps, personId);
  const waiting = waitingAlbums(albums).filter(
    ({ id, seen }) => !only || (id === only.id && seen === only.seen),
  );
  if (waiting.length === 0) return [];
  const ids = waiting.map(({ id }) => id);
  await updateConversation(deps, { personId, actKey: `${actKey}:albums` }, (present) => ({
    ...present,
    albums: present.albums.map((one) => (ids.includes(one.id) ? { ...one, told: true as const } : one)),
  }));
  return waiting;
}
