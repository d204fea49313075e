/** Whether the person had done what a tap asks for before, by an earlier tap on the same card: then it is not done now. */
import { isAside } from './decisions.js';
import { type HistoryEntry, type PublishRequest, roundOf } from './publish-request.js';

interface Tapped {
  seenVersion: number;
  actKey: string;
}

/** @returns undefined where this very act made it, or nobody did, or it was taken back since */
export function doneBefore(
  request: PublishRequest,
  { seenVersion, actKey }: Tapped,
  personId: string,
): HistoryEntry | undefined {
  if (request.history.some((entry) => entry.actKey === actKey)) return undefined;
  const [done, ...later] = request.history.slice(seenVersion).filter((entry) => !isAside(entry));
  if (done?.by.personId !== personId || done.round !== roundOf(request)) return undefined;
  return later.some(({ action }) => action === 'undo' || action === 'undoCheck') ? undefined : done;
}
