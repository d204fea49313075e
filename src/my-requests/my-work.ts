/** 'งานของฉัน' and 'สถานะ': what waits on a person and where her requests are, by free reply. */
import { draftCard } from '../../flex-templates/draft-card.js';
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { conversationOf } from '../conversations/update-conversation.js';
import type { Answer, Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person.js';
import { workOf } from '../outbox/work-of.js';
import { decidedInPlaceTitle } from '../text/acting.js';
import * as words from '../text/my-requests.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 200;
const SHOWN_FOR_MS = 30 * 24 * 60 * 60_000;

export async function myWork(deps: Deps, by: Person): Promise<Answer> {
  const waiting = await workOf(deps, by);
  const list = requestListCard({
    title: words.myWorkTitle,
    requests: waiting,
    now: deps.now(),
    emptyText: words.nothingWaits,
  });
  return [
    list,
    ...(await decidedInPlaceOf(deps, by)),
    ...(await draftOf(deps, by)),
    ...(await administratorsWork(deps, by)),
  ];
}

export async function myRequests(deps: Deps, by: Person): Promise<Answer> {
  const requests = await deps.stores.requests.ofRequester(by.id, MOST_LOOKED_AT);
  const list = requestListCard({
    title: words.myRequestsTitle,
    requests,
    now: deps.now(),
    emptyText: words.noRequests,
  });
  return [list, ...(await draftOf(deps, by))];
}

/** To the chief: what was decided for him while an order was in force. */
async function decidedInPlaceOf(deps: Deps, by: Person): Promise<Answer> {
  if (!deps.office.acting || !hasRole(by, 'approver')) return [];
  const since = new Date(deps.now().getTime() - SHOWN_FOR_MS);
  const requests = await deps.stores.requests.decidedInPlace(since, MOST_LOOKED_AT);
  if (requests.length === 0) return [];
  return [requestListCard({ title: decidedInPlaceTitle, requests, now: deps.now() })];
}

async function draftOf(deps: Deps, by: Person): Promise<Answer> {
  const { draft } = await conversationOf(deps, by.id);
  return draft ? [draftCard(draft, { office: deps.office })] : [];
}

async function administratorsWork(deps: Deps, by: Person): Promise<Answer> {
  if (!hasRole(by, 'administrator')) return [];
  const persons = await deps.stores.persons.list();
  const newcomers = persons.filter(({ status }) => status === 'waiting');
  const undelivered = await deps.stores.messages.undeliverable(10);
  return [
    ...(newcomers.length > 0 ? [peopleListCard(newcomers, { office: deps.office })] : []),
    ...(undelivered.length > 0
      ? [{ type: 'text' as const, text: words.undelivered(undelivered.length) }]
      : []),
  ];
}
