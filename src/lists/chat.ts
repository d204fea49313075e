/** Requests and lists in the chat: show one, withdraw one, page through a list. */
import { confirmWithdrawCard } from '../../flex-templates/confirm-withdraw-card.js';
import { detailsCard } from '../../flex-templates/details-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { deciderMissingWords } from '../chat/parts/decider-missing.js';
import { cardContext, presentCardFor } from '../chat/parts/present-card.js';
import { actOf } from '../chat/parts/request-tap.js';
import { closeQuestion } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import { mayPublish, maySee } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { dueStep, type PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { type Reply, text } from '../line/reply.js';
import { checkMove, type RequestAct, recordMove, requireRequest } from '../moves/record-move.js';
import { whichRequest } from '../text/approval.js';
import { sendPageAddress } from '../text/publication.js';
import { readSearch } from '../text/search.js';
import { recordTakeDown } from '../text/take-down.js';
import { timelineTexts } from '../text/timeline.js';
import { byPosition } from '../work/by-position.js';
import { personDue } from '../work/on-duty.js';
import { showMyRequests, showMyWork } from './chat-my-work.js';
import { namedRequest } from './chat-named-request.js';
import { requestsPage } from './chat-request-lists.js';
import { searchChat, searchReply } from './chat-search.js';
import { timeline } from './timeline.js';

/** A reply takes five, and one may be a word before the history. */
const HISTORY_MESSAGES = 4;

export const listsChat = {
  taps: {
    show: async (deps, by, { tap, actKey }) => {
      if (tap.closes) await closeQuestion(deps, { personId: by.id, actKey }, isAbout(tap.id));
      return showRequest(deps, by, tap.id);
    },
    details: (deps, by, { tap }) => showDetails(deps, by, tap.id),
    history: (deps, by, { tap }) => showHistory(deps, by, tap.id),
    showRequests: async (deps, by, { tap }) => [await requestsPage(deps, by, tap)],
    withdraw: (deps, by, tapped) => askToWithdraw(deps, by, actOf(tapped)),
    confirmWithdraw: async (deps, by, tapped) => {
      const request = await recordMove(deps, by, { ...actOf(tapped), action: 'withdraw' });
      return [await presentCardFor(deps, by, request)];
    },
  },
  questions: searchChat.questions,
  commands: {
    ...searchChat.commands,
    acted: async (deps, by) => [await requestsPage(deps, by, { list: 'acted', from: 0 })],
    myWork: (deps, by) => showMyWork(deps, by),
    status: (deps, by) => showMyRequests(deps, by),
    online: async (deps, by) => [await requestsPage(deps, by, { list: 'online', from: 0 })],
    decide: async (deps, by) => [text(whichRequest), ...(await showMyWork(deps, by))],
    done: async (deps, by) => [
      text(mayPublish(by) ? sendPageAddress : whichRequest),
      ...(await showMyWork(deps, by)),
    ],
    tookDown: async (deps, by) => [
      text(mayPublish(by) ? recordTakeDown : whichRequest),
      ...(await showMyWork(deps, by)),
    ],
  },
  smallTalk: async (deps, by, { text: said }) => {
    const words = readSearch(said);
    if (words === undefined) return undefined;
    return (await namedRequest(deps, by, words)) ?? [await searchReply(deps, by, words)];
  },
} satisfies ChatRoutes;

function isAbout(id: string): (asked: Asked) => boolean {
  return (asked) => 'requestId' in asked && asked.requestId === id;
}

async function askToWithdraw(deps: Deps, by: Person, act: RequestAct): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'withdraw' });
  return [repeated ? await presentCardFor(deps, by, request) : confirmWithdrawCard(request)];
}

async function showDetails(deps: Deps, by: Person, id: string): Promise<Reply> {
  const request = await byPosition(deps, await requireVisible(deps, by, id));
  return [detailsCard(request, cardContext(deps, { requestId: id, personId: by.id }))];
}

async function showHistory(deps: Deps, by: Person, id: string): Promise<Reply> {
  const request = await byPosition(deps, await requireVisible(deps, by, id));
  const steps = timeline(request, deps.office);
  return timelineTexts(request, steps, HISTORY_MESSAGES).map(text);
}

async function requireVisible(deps: Deps, by: Person, id: string): Promise<PublishRequest> {
  const request = await requireRequest(deps, id);
  if (!maySee(by, request, deps.now())) throw new UserError('notAllowed');
  return request;
}

async function showRequest(deps: Deps, by: Person, id: string): Promise<Reply> {
  const request = await requireVisible(deps, by, id);
  const isStuck =
    request.requester.personId === by.id && dueStep(request) && !(await personDue(deps, request));
  return [
    ...(isStuck ? [text(await deciderMissingWords(deps))] : []),
    await presentCardFor(deps, by, request),
  ];
}
