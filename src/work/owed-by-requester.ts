/** The requests that wait for their own requester: for a correction, or for the answer to a question. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type PublishRequest, waitsForRequester } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';

export async function owedByRequester(
  { stores: { requests } }: Pick<Deps, 'stores'>,
  by: Person,
): Promise<PublishRequest[]> {
  const own = (await requests.outlines.ofRequester(by.id, scanLimits.list)).filter(waitsForRequester);
  return requests.getAll(own.map(({ id }) => id));
}

/** The first of them whose files its requester can change, by a correction. */
export async function owedWithFiles(
  deps: Pick<Deps, 'stores'>,
  by: Person,
): Promise<PublishRequest | undefined> {
  const owed = await owedByRequester(deps, by);
  return owed.find(({ proposal }) => proposal?.kind === 'publication' || proposal?.kind === 'update');
}
