/** 'งานของฉัน' and 'สถานะ' in the chat: what waits on a person and where that person's requests are, by free reply. */
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import { wishesCard } from '../../flex-templates/wishes-card.js';
import { draftIfAny } from '../chat/parts/draft-if-any.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { quotaMark } from '../domain/quota.js';
import { messageLimits } from '../line/message-limits.js';
import { type Reply, textIfAny } from '../line/reply.js';
import { owedNotesCards } from '../report/chat-problems.js';
import { undelivered } from '../text/my-requests.js';
import { fewWebmasters, groupsWithoutHead, groupsWithoutProvider } from '../text/nobody.js';
import { quotaWords } from '../text/quota.js';
import { firstPage, firstPageIfAny, requestsPage } from './chat-request-lists.js';
import { type Administration, myWork } from './my-work.js';

export async function showMyWork(deps: Deps, by: Person): Promise<Reply> {
  const { requests, administration, decidedInPlace } = await myWork(deps, by);
  const owed = await owedNotesCards(deps, by);
  const others = [...owed, ...(administration ? await administrationCards(deps, administration) : [])];
  const drafts = await draftIfAny(deps, by);
  const parts = [
    ...(others.length + drafts.length > 0
      ? await firstPageIfAny(deps, 'myWork', requests)
      : [await firstPage(deps, 'myWork', requests)]),
    ...others,
    ...(decidedInPlace ? await firstPageIfAny(deps, 'decidedInPlace', decidedInPlace) : []),
    ...drafts,
  ];
  return parts.slice(0, messageLimits.messages); // whoever is everything at once sees the last ones when the first are done
}

export async function showMyRequests(deps: Deps, by: Person): Promise<Reply> {
  return [await requestsPage(deps, by, { list: 'status', from: 0 }), ...(await draftIfAny(deps, by))];
}

async function administrationCards(deps: Deps, administration: Administration): Promise<Reply> {
  const { stuck, newcomers, wishes } = administration;
  return [
    ...(await firstPageIfAny(deps, 'stuck', stuck)),
    ...(newcomers.length > 0 ? [newcomersCard(deps, newcomers)] : []),
    ...(wishes.length > 0 ? [wishesCard(wishes, deps.office)] : []),
    ...textIfAny(administrationWords(deps, administration)),
  ];
}

/** @returns empty where all is well */
function administrationWords({ office }: Deps, administration: Administration): string {
  return [
    fewWebmasters(office, administration.webmasters),
    groupsWithoutHead(office, administration.groupsWithoutHead),
    groupsWithoutProvider(office, administration.groupsWithoutProvider),
    quotaIfNear(administration.quota),
    administration.undelivered > 0 ? undelivered(administration.undelivered) : undefined,
  ]
    .filter((sentence) => sentence !== undefined)
    .join('\n');
}

function quotaIfNear(quota: Administration['quota']): string | undefined {
  const mark = quota && quotaMark(quota);
  return quota && mark !== undefined ? quotaWords(quota, mark) : undefined;
}

/** Its next page is that of all people: there newcomers come first, too. */
function newcomersCard({ office }: Deps, newcomers: Person[]) {
  return peopleListCard(newcomers, { office, next: (from) => ({ do: 'showPeople', from }) });
}
