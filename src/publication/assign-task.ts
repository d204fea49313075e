/** A webmaster who has taken a task hands it over to a colleague, who gets its card as its holder. */
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import type { Deps, Reply } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { checkMove, recordMove } from '../moves/record-move.js';
import * as words from '../text/publication.js';
import { holdersInReach } from '../work/on-duty.js';
import { presentCard } from '../work/present-card.js';
import type { Task } from './record-publication.js';

export async function chooseReceiver(deps: Deps, by: Person, { id, v, actKey }: Task): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, {
    requestId: id,
    intent: { action: 'assign', seenVersion: v, actKey },
  });
  if (repeated) return assigned(deps, by, request);
  const colleagues = await holdersInReach(deps, 'webmaster', [by.id]);
  if (colleagues.length === 0) {
    return [{ type: 'text', text: words.nobodyToAssignTo(request) }, await presentCard(deps, by, request)];
  }
  const list = peopleListCard(colleagues, {
    office: deps.office,
    title: words.titles.chooseReceiver,
    hint: words.tapReceiver(request),
    tap: ({ id: to }) => ({ do: 'assign', id, v, to }),
  });
  return [list];
}

export async function assignTask(
  deps: Deps,
  by: Person,
  { to: receiverId, id, v, actKey }: Task & { to: string },
): Promise<Reply> {
  const to = await deps.stores.persons.get(receiverId);
  if (!to) throw new UserError('personNotFound');
  const move = { action: 'assign', to, seenVersion: v, actKey } as const;
  return assigned(deps, by, await recordMove(deps, by, { requestId: id, move }));
}

/** Of two names tapped on one list the first one got the task, whoever has it now. */
async function assigned(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const done = request.history.findLast((one) => one.action === 'assign' && one.by.personId === by.id);
  const said = words.assignedTo(request, done?.to?.name ?? '');
  return [{ type: 'text', text: said }, await presentCard(deps, by, request)];
}
