/** 'งานของฉัน' and 'สถานะ': what waits on a person and where her requests are, by free reply. */
import { draftCard } from '../../flex-templates/draft-card.js';
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import { conversationOf } from '../conversations/update-conversation.js';
import type { Answer, Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person.js';
import { stuckList } from '../outbox/stuck-requests.js';
import { workOf } from '../outbox/work-of.js';
import { decidedInPlaceTitle } from '../text/acting.js';
import * as words from '../text/my-requests.js';
import { fewWebmasters } from '../text/nobody.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 200;
/** LINE's limit of one answer. */
const MOST_MESSAGES = 5;
const SHOWN_FOR_MS = 30 * 24 * 60 * 60_000;

export async function myWork(deps: Deps, by: Person): Promise<Answer> {
  const waiting = await workOf(deps, by);
  const list = requestListCard({
    title: words.myWorkTitle,
    requests: waiting,
    now: deps.now(),
    emptyText: words.nothingWaits,
  });
  const parts = [
    list,
    ...(await administratorsWork(deps, by)),
    ...(await decidedInPlaceOf(deps, by)),
    ...(await draftOf(deps, by)),
  ];
  return parts.slice(0, MOST_MESSAGES); // whoever is everything at once sees the last ones when the first are done
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
  const notices = [
    fewWebmasters(deps.office, persons.filter((one) => hasRole(one, 'webmaster')).length),
    undelivered.length > 0 ? words.undelivered(undelivered.length) : undefined,
  ].filter((notice) => notice !== undefined);
  return [
    ...(await stuckList(deps)),
    ...(newcomers.length > 0 ? [peopleListCard(newcomers, { office: deps.office })] : []),
    ...(notices.length > 0 ? [{ type: 'text' as const, text: notices.join('\n') }] : []),
  ];
}
