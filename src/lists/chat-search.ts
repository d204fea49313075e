/** Requests that are searched for, as a list: of many only the newest are shown, since more words find fewer. */
import type { messagingApi } from '@line/bot-sdk';
import { quickWords } from '../../flex-templates/parts/quick-words.js';
import { requestListCard } from '../../flex-templates/request-list-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { closeQuestion, openQuestion, questionOpenNow } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { searchTerms } from '../domain/request/search-text.js';
import { text } from '../line/reply.js';
import { isRemark } from '../text/reader/read-doubt.js';
import {
  askWords,
  howToSearch,
  nothingFound,
  searchLeft,
  searchTitle,
  tooShort,
  wordsToSearch,
} from '../text/search.js';
import { readPage } from '../work/read-page.js';
import { namedRequest } from './chat-named-request.js';
import { searchRequests } from './search-requests.js';

export const searchChat = {
  commands: {
    search: async (deps, by, { conversation, actKey }) => {
      const open = questionOpenNow(deps, conversation)?.kind;
      if (open === 'form' || open === 'act') return [text(howToSearch)]; // that question stays open
      await openQuestion(deps, { personId: by.id, actKey }, { kind: 'search' });
      return [asking(askWords)];
    },
  },
  questions: {
    search: {
      answer: async (deps, by, { text: said, actKey }) => {
        const words = wordsToSearch(said);
        if (isRemark(words)) return [asking(askWords)];
        const named = await namedRequest(deps, by, words);
        if (!named && searchTerms(words).length === 0) return [asking(tooShort)];
        await closeQuestion(deps, { personId: by.id, actKey }, ({ kind }) => kind === 'search');
        return named ?? [await searchReply(deps, by, words)];
      },
      stopped: async () => [text(searchLeft)],
    },
  },
} satisfies ChatRoutes;

function asking(sentence: string): messagingApi.TextMessage {
  return { ...text(sentence), quickReply: quickWords(['cancel']) };
}

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
