/** 'ไม่อนุญาต รูปไม่ชัด': words are no decision. Of the one request that waits they show the card and ask for the reason; nothing is refused yet. */
import { presentCardFor } from '../chat/parts/present-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { Reply } from '../line/reply.js';
import { actOn, workToMove } from '../moves/may-move.js';
import { permitsWithWords, refusesWithWords } from '../text/reader/decision-words.js';
import { askWhyRefused } from './chat.js';

/** @returns 'list' where it is to be chosen from the list, as by any word that permits; undefined where nothing of the kind is said, or nothing waits for this person's decision */
export async function decideInWords(
  deps: Deps,
  by: Person,
  { text: typed, actKey }: { text: string; actKey: string },
): Promise<Reply | 'list' | undefined> {
  if (permitsWithWords(typed, deps.office)) {
    const waiting = await workToMove(deps, by, { action: 'permit', actKey });
    return waiting.length > 0 ? 'list' : undefined;
  }
  if (!refusesWithWords(typed, deps.office)) return undefined;
  const [request, ...others] = await workToMove(deps, by, { action: 'refuse', actKey });
  if (!request) return undefined;
  if (others.length > 0) return 'list';
  const asked = await askWhyRefused(deps, by, { ...actOn(request, actKey), action: 'refuse' });
  return [await presentCardFor(deps, by, request), ...asked];
}
