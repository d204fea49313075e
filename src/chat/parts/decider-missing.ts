/** Tells a requester that nobody can decide, and that an administrator knows: only where that is so. */
import type { Deps } from '../../deps.js';
import { untoldAmong } from '../../outbox/untold-among.js';
import { deciderMissing, deciderMissingUntold } from '../../text/filling.js';
import { toldWords } from '../../text/untold.js';
import { onDuty } from '../../work/on-duty.js';

export async function deciderMissingWords(deps: Deps): Promise<string> {
  const administrator = await onDuty(deps, 'administrator');
  const untold = administrator ? await untoldAmong(deps, [administrator]) : [];
  if (administrator && untold.length === 0) return deciderMissing;
  return [deciderMissingUntold, toldWords('', untold)].join('\n').trim();
}
