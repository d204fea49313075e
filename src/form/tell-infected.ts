/** Tells an administrator that somebody sent a file with a virus in it: that person's machine needs to be looked at. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { tellPerson } from '../outbox/tell-person.js';
import { onDuty } from '../work/on-duty.js';

/** @param id of the file or of the message that brought it: told once */
export async function tellInfected(
  deps: Deps,
  { by, fileName, id }: { by: Person; fileName: string; id: string },
): Promise<void> {
  deps.log.warn({ personId: by.id }, 'The virus scanner found something in a file: it was not taken');
  const administrator = await onDuty(deps, 'administrator');
  if (!administrator) return;
  await tellPerson(deps, {
    id: `infected:${id}`,
    personId: administrator.id,
    notices: [{ kind: 'infectedFile', fileName, by }],
  });
}
