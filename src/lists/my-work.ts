/** Everything that waits for a person: requests, a unit's report, and what an administrator sees to. */
import type { Deps } from '../deps.js';
import { mayAdminister, maySeeDecidedInPlace } from '../domain/permissions.js';
import { hasRole, type Person } from '../domain/person/person.js';
import type { Quota } from '../domain/quota.js';
import { groupsLackingProvider } from '../domain/report/monthly-duty.js';
import type { FoundRequests } from '../domain/request/found-requests.js';
import { scanLimits } from '../domain/scan-limits.js';
import { groupsLackingHead } from '../work/lacking-heads.js';
import { stuckRequests } from '../work/stuck-requests.js';
import { scanWaiting, type WaitingScan } from '../work/waiting-scan.js';
import { workOf } from '../work/work-of.js';
import { listRequests } from './list-requests.js';

export interface MyWork {
  requests: FoundRequests;
  /** For an administrator only. */
  administration?: Administration;
  /** For the head, where the office knows acting orders: what was decided in the head's place. */
  decidedInPlace?: FoundRequests;
}

export interface Administration {
  stuck: FoundRequests;
  newcomers: Person[];
  /** Who wants something corrected that an administrator must confirm. */
  wishes: Person[];
  webmasters: number;
  /** Names of the groups for which nobody reports. */
  groupsWithoutProvider: string[];
  /** Names of the groups for which nobody checks as their head. */
  groupsWithoutHead: string[];
  /** Messages that never reached anybody, counted up to scanLimits.undelivered. */
  undelivered: number;
  /** Absent: LINE did not say. */
  quota?: Quota;
}

export async function myWork(deps: Deps, by: Person): Promise<MyWork> {
  const seesDecidedInPlace = deps.office.acting !== undefined && maySeeDecidedInPlace(by);
  const scan = scanWaiting(deps);
  return {
    requests: await workOf(deps, by, { scan }),
    ...(mayAdminister(by) && { administration: await administrationOf(deps, scan) }),
    ...(seesDecidedInPlace && {
      decidedInPlace: await listRequests(deps, by, { list: 'decidedInPlace', from: 0 }),
    }),
  };
}

async function administrationOf(deps: Deps, scan: WaitingScan): Promise<Administration> {
  const { stores, office, now } = deps;
  const persons = await stores.persons.list();
  const quota = await deps.readQuota();
  return {
    stuck: await stuckRequests(deps, scan),
    newcomers: persons.filter(({ status }) => status === 'waiting'),
    wishes: persons.filter(({ wanted }) => wanted !== undefined),
    webmasters: persons.filter((one) => hasRole(one, 'webmaster')).length,
    groupsWithoutProvider: groupsLackingProvider(office, persons, now()),
    groupsWithoutHead: groupsLackingHead(office, persons),
    undelivered: (await stores.messages.undeliverable(scanLimits.undelivered)).length,
    ...(quota && { quota }),
  };
}
