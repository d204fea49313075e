/** Whether the person had done what a tap asks for before, by an earlier tap on the same card: then it is not done now. */
import { actionTable, takesBack } from './actions.js';
import { type HistoryEntry, type PublishRequest, roundOf } from './publish-request.js';

interface Tapped {
  seenVersion: number;
  actKey: string;
  /** The act that the button offers, where it is told by its name. */
  offered?: string | undefined;
}

/** @returns undefined where this very act made it, or nobody did, or it was taken back since */
export function doneBefore(
  request: PublishRequest,
  { seenVersion, actKey, offered }: Tapped,
  personId: string,
): HistoryEntry | undefined {
  if (request.history.some((entry) => entry.actKey === actKey)) return undefined;
  const [done, ...later] = request.history.slice(seenVersion).filter((entry) => isOfCard(entry, offered));
  if (done?.by.personId !== personId || done.round !== roundOf(request)) return undefined;
  return later.some(({ action }) => takesBack(action, done.action)) ? undefined : done;
}

/** What leaves other buttons of the card as they are was done by this one, or is no matter of it. */
function isOfCard({ action }: HistoryEntry, offered: string | undefined): boolean {
  return actionTable[action].outdates === undefined || action === offered;
}
