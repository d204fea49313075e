/** 'งานของฉัน' and 'สถานะ': what waits on a person and where her requests are, by free reply. */
import { draftCard } from '../../flex-templates/draft-card.js';
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import { conversationOf } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { hasRole, type Person } from '../domain/person/person.js';
import { groupsLackingProvider } from '../domain/report/monthly-duty.js';
import type { Reply } from '../line/reply.js';
import { owedNotes } from '../report/owed-notes.js';
import * as words from '../text/my-requests.js';
import { fewWebmasters, groupsWithoutProvider } from '../text/nobody.js';
import { firstPageIfAny, requestsPage } from './request-lists.js';

/** LINE's limit of one answer. */
const MAX_MESSAGES = 5;

export async function myWork(deps: Deps, by: Person): Promise<Reply> {
  const owed = await owedNotes(deps, by);
  const parts = [
    ...(owed.length > 0
      ? await firstPageIfAny(deps, by, 'myWork')
      : [await requestsPage(deps, by, { list: 'myWork', from: 0 })]),
    ...owed,
    ...(await administratorsWork(deps, by)),
    ...(await decidedInPlaceOf(deps, by)),
    ...(await draftOf(deps, by)),
  ];
  return parts.slice(0, MAX_MESSAGES); // whoever is everything at once sees the last ones when the first are done
}

export async function myRequests(deps: Deps, by: Person): Promise<Reply> {
  return [await requestsPage(deps, by, { list: 'status', from: 0 }), ...(await draftOf(deps, by))];
}

/** To the chief: what was decided for him while an order was in force. */
async function decidedInPlaceOf(deps: Deps, by: Person): Promise<Reply> {
  if (!deps.office.acting || !hasRole(by, 'approver')) return [];
  return firstPageIfAny(deps, by, 'decidedInPlace');
}

async function draftOf(deps: Deps, by: Person): Promise<Reply> {
  const { draft } = await conversationOf(deps, by.id);
  return draft ? [draftCard(draft, { office: deps.office })] : [];
}

async function administratorsWork(deps: Deps, by: Person): Promise<Reply> {
  if (!hasRole(by, 'administrator')) return [];
  const persons = await deps.stores.persons.list();
  const newcomers = persons.filter(({ status }) => status === 'waiting');
  const undelivered = await deps.stores.messages.undeliverable(10);
  const notices = [
    fewWebmasters(deps.office, persons.filter((one) => hasRole(one, 'webmaster')).length),
    groupsWithoutProvider(deps.office, groupsLackingProvider(deps.office, persons, deps.now())),
    undelivered.length > 0 ? words.undelivered(undelivered.length) : undefined,
  ].filter((notice) => notice !== undefined);
  return [
    ...(await firstPageIfAny(deps, by, 'stuck')),
    ...(newcomers.length > 0 ? [newcomersCard(deps, newcomers)] : []),
    ...(notices.length > 0 ? [{ type: 'text' as const, text: notices.join('\n') }] : []),
  ];
}

/** Its next page is that of all people: there newcomers come first, too. */
function newcomersCard({ office }: Deps, newcomers: Person[]) {
  return peopleListCard(newcomers, { office, next: (from) => ({ do: 'showPeople', from }) });
}
