/** The move that the same person made by an earlier tap on the same card: another tap then makes none. */
import { actionTable, takesBack } from './actions.js';
import { type HistoryEntry, type PublishRequest, roundOf } from './publish-request.js';

interface Tapped {
  seenVersion: number;
  actKey: string;
  /** The act that the button offers, where it is told by its name. */
  offered?: string | undefined;
}

/** @returns undefined where this very act made it, or nobody did, or it was taken back since */
export function earlierMove(
  request: PublishRequest,
  { seenVersion, actKey, offered }: Tapped,
  personId: string,
): HistoryEntry | undefined {
  if (request.history.some((entry) => entry.actKey === actKey)) return undefined;
  const moves = request.history.slice(seenVersion).filter((entry) => isOfCard(entry, offered));
  return ownMove(request, moves, personId);
}

/** @returns the first of these moves, if this person made it in this round and nobody has taken it back since */
export function ownMove(
  request: PublishRequest,
  [done, ...later]: readonly HistoryEntry[],
  personId: string,
): HistoryEntry | undefined {
  if (done?.by.personId !== personId || done.round !== roundOf(request)) return undefined;
  return later.some(({ action }) => takesBack(action, done.action)) ? undefined : done;
}

/** A move that leaves the card's other buttons valid counts for its own button alone. */
function isOfCard({ action }: HistoryEntry, offered: string | undefined): boolean {
  return actionTable[action].outdates === undefined || action === offered;
}
