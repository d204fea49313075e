/**
 * A head should do the step that is due, and its unit has none: where somebody else may, nothing waits, and nobody would
 * notice. An administrator hears it once a month for each unit, so that no requester checks alone in silence.
 */
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { fingerprint } from '../domain/fingerprint.js';
import { actionTable } from '../domain/request/actions.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import { tellPerson } from '../outbox/tell-person.js';
import { lacksHead } from '../work/lacking-heads.js';
import { onDuty, personDue } from '../work/on-duty.js';
import { messageId } from './message-id.js';

export async function tellHeadMissing(deps: Deps, request: PublishRequest): Promise<void> {
  const last = request.history.at(-1);
  const step = dueStep(request);
  if (!last || !step || actionTable[last.action].tells !== 'whoIsNext') return;
  if (!lacksHead(request, await deps.stores.persons.list())) return;
  const administrator = await onDuty(deps, 'administrator');
  if (!administrator || !(await personDue(deps, request))) return; // nobody at all: told by whoever announces the move
  const { units = [] } = step;
  const month = bangkokDate(deps.now()).slice(0, 7);
  const id = messageId(request, 'headMissing');
  if ((await deps.stores.claims.claim(`no-head:${month}:${fingerprint(units)}`, id)) !== id) return;
  await tellPerson(deps, {
    id,
    personId: administrator.id,
    requestId: request.id,
    notices: [{ kind: 'headMissing', request }],
  });
}
