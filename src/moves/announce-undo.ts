/** After an undo: whoever was told of what was taken back hears that it no longer holds. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { lastMove } from '../domain/request/decisions.js';
import { type HistoryEntry, type PublishRequest, stepNamed } from '../domain/request/publish-request.js';
import { holderBeforeUndo } from '../domain/request/publish-task.js';
import { onDuty, personDueAt } from '../work/on-duty.js';
import { askerOf } from './announce-info.js';
import { type Announcement, present } from './announcement.js';
import { hasCardOfRefusal } from './card-of-refusal.js';

export async function tellThoseWhoHeard(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const undone = lastMove({ history: request.history.slice(0, -1) });
  const told = (await heardOf(deps, request, undone)).filter((one) => one !== undefined);
  return told.map((to) => ({
    to,
    kind: 'undone',
    noticeFor: () => present(request, to, { kind: 'status' }),
  }));
}

async function heardOf(
  deps: Deps,
  request: PublishRequest,
  undone: HistoryEntry | undefined,
): Promise<(Person | undefined)[]> {
  if (undone?.action === 'refuse') return toldOfRefusal(deps, request);
  if (undone?.action === 'requestInfo') return [await askerOf(deps, request)];
  return [await askedNext(deps, request, undone?.to?.personId)];
}

async function toldOfRefusal(deps: Deps, request: PublishRequest): Promise<(Person | undefined)[]> {
  const requester = await deps.stores.persons.get(request.requester.personId);
  if (!request.procedure.refusal.notifyBackByWebmaster) return [requester];
  const webmaster = await onDuty(deps, 'webmaster');
  const hasHeard = webmaster && (await hasCardOfRefusal(deps, request, webmaster));
  return hasHeard ? [webmaster, requester] : [requester];
}

/** Whoever the undone move had asked: at the step after the one that is due again, or the webmaster who has taken the task, or would. */
async function askedNext(
  deps: Deps,
  request: PublishRequest,
  named: string | undefined,
): Promise<Person | undefined> {
  const { procedure, proposal } = request;
  const step = proposal && stepNamed(procedure, proposal.steps[proposal.stepIndex + 1]);
  if (step) return personDueAt(deps, step, request);
  const told = holderBeforeUndo(request)?.personId ?? named;
  return told === undefined ? onDuty(deps, 'webmaster') : deps.stores.persons.get(told);
}
