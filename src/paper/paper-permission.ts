/** May this person have this paper, at this moment? A suspended person's old links open nothing. */
import type { Deps } from '../deps.js';
import { type Paper, requestsOn } from '../domain/paper.js';
import { maySee, maySeePeople, reportScope, seesAllRequests } from '../domain/permissions.js';

export async function paperPermission(
  { office, stores, now }: Pick<Deps, 'office' | 'stores' | 'now'>,
  paper: Paper,
  personId: string,
): Promise<'allowed' | 'notYours' | 'gone'> {
  const by = await stores.persons.get(personId);
  if (by?.status !== 'active') return 'notYours';
  if (paper.kind === 'register') {
    const isGranted = paper.register === 'appointments' ? maySeePeople(by, office) : seesAllRequests(by);
    return isGranted ? 'allowed' : 'notYours';
  }
  if (paper.kind === 'report' && !reportScope(by, now())) return 'notYours';
  for (const id of requestsOn(paper)) {
    const request = await stores.requests.get(id);
    if (!request) return 'gone';
    if (!maySee(by, request, now())) return 'notYours';
  }
  return 'allowed';
}
