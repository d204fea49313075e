/** Publishing in the chat: who has the task, and the cards that answer the webmaster's taps. */
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { actOf } from '../chat/parts/request-tap.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { type Reply, text } from '../line/reply.js';
import { checkMove, type RequestAct } from '../moves/record-move.js';
import * as words from '../text/publication.js';
import { holdersInReach } from '../work/on-duty.js';
import { addressChat, previewPageAddress } from './chat-address.js';
import { correctTextChat } from './chat-correct-text.js';
import { currencyChat } from './chat-currency.js';
import { extensionChat } from './chat-extension.js';
import { onlineChat } from './chat-online.js';
import { pastedLinkChat } from './chat-pasted-link.js';
import { assignTask, takeOrReleaseTask } from './publish-task.js';

const pastedLink = pastedLinkChat(previewPageAddress);

export const publicationChat = {
  taps: {
    ...onlineChat.taps,
    ...currencyChat.taps,
    ...extensionChat.taps,
    ...addressChat.taps,
    ...correctTextChat.taps,
    ...pastedLink.taps,
    take: async (deps, by, tapped) =>
      present(deps, by, await takeOrReleaseTask(deps, by, { ...actOf(tapped), action: 'take' })),
    release: async (deps, by, tapped) =>
      present(deps, by, await takeOrReleaseTask(deps, by, { ...actOf(tapped), action: 'release' })),
    chooseReceiver: (deps, by, tapped) => chooseReceiver(deps, by, actOf(tapped)),
    assign: async (deps, by, tapped) => {
      const request = await assignTask(deps, by, { ...actOf(tapped), receiverId: tapped.tap.to });
      return assigned(deps, by, request);
    },
  },
  questions: {
    ...extensionChat.questions,
    ...currencyChat.questions,
    ...addressChat.questions,
    ...correctTextChat.questions,
    ...pastedLink.questions,
  },
  acts: onlineChat.acts,
  smallTalk: pastedLink.smallTalk,
} satisfies ChatRoutes;

async function chooseReceiver(deps: Deps, by: Person, act: RequestAct): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'assign' });
  if (repeated) return assigned(deps, by, request);
  const colleagues = await holdersInReach(deps, 'webmaster', [by.id]);
  if (colleagues.length === 0) {
    return [text(words.nobodyToAssignTo(request)), ...(await present(deps, by, request))];
  }
  const { requestId: id, seenVersion: v } = act;
  const list = peopleListCard(colleagues, {
    office: deps.office,
    title: words.titles.chooseReceiver,
    hint: words.tapReceiver(request),
    tap: ({ id: to }) => ({ do: 'assign', id, v, to }),
  });
  return [list];
}

/** When two names are tapped on one list, the first got the task, whoever has it now. */
async function assigned(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const done = request.history.findLast((one) => one.action === 'assign' && one.by.personId === by.id);
  return [text(words.assignedTo(request, done?.to?.name ?? '')), ...(await present(deps, by, request))];
}

async function present(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  return [await presentCardFor(deps, by, request)];
}
