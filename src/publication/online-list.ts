/** All that stands on the website, for the webmasters who check it: what must come down first, then the nearest end. */
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Answer, Deps } from '../deps.js';
import { actFrom } from '../domain/online-period.js';
import { hasRole, type Person } from '../domain/person.js';
import type { PublishRequest } from '../domain/publish-request.js';
import { EVER } from '../domain/stores.js';
import { UserError } from '../errors.js';
import { nothingOnline, titles } from '../text/take-down.js';

/** More than a person can look through in a chat. */
const MOST_LOOKED_AT = 200;

/** @throws UserError for anybody but a webmaster */
export async function onlineList(deps: Deps, by: Person): Promise<Answer> {
  if (!hasRole(by, 'webmaster')) throw new UserError('notAllowed');
  const requests = await onlineRequests(deps);
  const list = { title: titles.online, requests, now: deps.now(), emptyText: nothingOnline };
  return [requestListCard(list)];
}

async function onlineRequests({ stores: { requests } }: Deps): Promise<PublishRequest[]> {
  const asked = await requests.waiting(['takeDownAsked'], MOST_LOOKED_AT);
  const standing = [
    ...(await requests.ending(EVER, MOST_LOOKED_AT)),
    ...(await requests.toReview(EVER, MOST_LOOKED_AT)),
  ];
  return [...asked, ...standing.sort(byDay)].slice(0, MOST_LOOKED_AT);
}

function byDay(one: PublishRequest, other: PublishRequest): number {
  return actFrom(one.content.online).getTime() - actFrom(other.content.online).getTime();
}
