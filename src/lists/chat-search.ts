/** Requests that were searched for, as a list: of many only the newest are shown, since more words find fewer. */
import type { messagingApi } from '@line/bot-sdk';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { searchTerms } from '../domain/request/search-text.js';
import { text } from '../line/reply.js';
import { nothingFound, searchTitle, tooShort } from '../text/search.js';
import { readPage } from '../work/read-page.js';
import { searchRequests } from './search-requests.js';

export async function searchReply(deps: Deps, by: Person, words: string): Promise<messagingApi.Message> {
  const terms = searchTerms(words);
  if (terms.length === 0) return text(tooShort);
  const page = await readPage(deps, await searchRequests(deps, by, terms));
  return requestListCard({
    title: searchTitle(words),
    page,
    emptyText: nothingFound(words),
    now: deps.now(),
  });
}
