/** Who should hear of the newest move and does not: so that no answer says that somebody was told who was not. */
import type { Deps } from '../deps.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import type { Untold } from '../domain/untold.js';
import { untoldAmong } from '../outbox/untold-among.js';
import { announcementsOf } from './announcements.js';

/** Asked after the move. Whoever made it reads the answer, and is not told. */
export async function untoldOf(deps: Deps, request: PublishRequest): Promise<Untold[]> {
  const by = request.history.at(-1)?.by.personId;
  const announcements = await announcementsOf(deps, request);
  const to = announcements.flatMap((one) => one.to ?? []);
  const people = to.filter(({ id }, index) => id !== by && to.findIndex((one) => one.id === id) === index);
  const name = dueStep(request)?.capacity ?? request.procedure.publish.capacity;
  const isNobodyThere = announcements.some((one) => !one.to && one.kind !== 'result');
  return [
    ...(isNobodyThere ? [{ why: 'nobodyThere' as const, name, contact: '' }] : []),
    ...(await untoldAmong(deps, people)),
  ];
}
