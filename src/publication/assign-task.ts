/** A webmaster who has taken a task hands it over to a colleague, who gets its card as its holder. */
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import type { Answer, Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person.js';
import { UserError } from '../errors.js';
import { presentCard } from '../outbox/present-card.js';
import { checkMove, recordMove } from '../outbox/record-move.js';
import * as words from '../text/publication.js';
import type { Task } from './record-publication.js';

export async function chooseReceiver(deps: Deps, by: Person, { id, v, eventId }: Task): Promise<Answer> {
  const { request } = await checkMove(deps, by, {
    requestId: id,
    intent: { action: 'assign', seenVersion: v, eventId },
  });
  const people = await deps.stores.persons.list();
  const colleagues = people.filter((one) => hasRole(one, 'webmaster') && one.id !== by.id);
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
  { to: receiverId, id, v, eventId }: Task & { to: string },
): Promise<Answer> {
  const to = await deps.stores.persons.get(receiverId);
  if (!to) throw new UserError('personNotFound');
  const move = { action: 'assign', to, seenVersion: v, eventId } as const;
  const request = await recordMove(deps, by, { requestId: id, move });
  const holder = request.takenBy ?? to;
  return [{ type: 'text', text: words.assignedTo(request, holder) }, await presentCard(deps, by, request)];
}
