/** The month's messages come to an end: one push to an administrator at each mark, while there is one left. */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { quotaMark } from '../domain/quota.js';
import { isUsedUp } from '../outbox/read-quota.js';
import { tellPerson } from '../outbox/tell-person.js';
import { onDuty } from '../work/on-duty.js';

/** At 100 % a push would only come in the next month: administrators read it in their own replies. */
export async function watchQuota(deps: Deps): Promise<void> {
  const quota = await deps.readQuota();
  const mark = quota && quotaMark(quota);
  if (!quota || mark === undefined || isUsedUp(quota)) return;
  const key = `quota:${bangkokDate(deps.now()).slice(0, 7)}:${mark}`;
  if ((await deps.stores.claims.holderOf(key)) !== undefined) return;
  const administrator = await onDuty(deps, 'administrator');
  if (!administrator) return;
  await tellPerson(deps, {
    id: key,
    personId: administrator.id,
    notices: [{ kind: 'quota', quota, mark }],
  });
  await deps.stores.claims.claim(key, administrator.id);
}
