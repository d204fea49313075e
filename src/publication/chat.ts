/** Publishing in the chat: the webmaster's taps on a task, and the cards that answer them. */
import { confirmPublicationCard } from '../../flex-templates/confirm-publication-card.js';
import { pageAddressCard } from '../../flex-templates/page-address-card.js';
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import type { ActRoute, ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { noticeOf } from '../chat/parts/preview-notice.js';
import { actOf } from '../chat/parts/request-tap.js';
import { confirmAct, previewAct, startAct } from '../conversation/confirm.js';
import { type ActStep, type AskedAct, type ConfirmableAct, requestAct } from '../conversation/request-act.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import {
  contentOf,
  type PublishRequest,
  publicationsOf,
  publishTaskOf,
  sitesLeft,
  standsAt,
} from '../domain/request/publish-request.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { checkMove, type RequestAct, requireRequest } from '../moves/record-move.js';
import { untoldOf } from '../moves/untold.js';
import { addressFault } from '../text/answer-faults.js';
import { siteName } from '../text/destination-words.js';
import * as words from '../text/publication.js';
import { readAddresses } from '../text/reader/read-addresses.js';
import { holdersInReach } from '../work/on-duty.js';
import { extensionChat } from './chat-extension.js';
import { onlineChat } from './chat-online.js';
import { assignTask, recordPublication, takeOrReleaseTask } from './publish-task.js';

export const publicationChat = {
  taps: {
    ...onlineChat.taps,
    ...extensionChat.taps,
    take: async (deps, by, tapped) =>
      present(deps, by, await takeOrReleaseTask(deps, by, { ...actOf(tapped), action: 'take' })),
    release: async (deps, by, tapped) =>
      present(deps, by, await takeOrReleaseTask(deps, by, { ...actOf(tapped), action: 'release' })),
    chooseReceiver: (deps, by, tapped) => chooseReceiver(deps, by, actOf(tapped)),
    assign: async (deps, by, tapped) => {
      const request = await assignTask(deps, by, { ...actOf(tapped), receiverId: tapped.tap.to });
      return assigned(deps, by, request);
    },
    publish: async (deps, by, tapped) =>
      showStep(deps, by, await startAct(deps, by, publication(deps, by, actOf(tapped)))),
    publishSameAddress: async (deps, by, tapped) => {
      const act = actOf(tapped);
      const request = await requireRequest(deps, act.requestId);
      const given = standsAt(request, sitesLeft(request)[0])?.url ?? '';
      return answerPageAddress(deps, by, { given, act });
    },
    confirmPublish: async (deps, by, tapped) => {
      const act = publication(deps, by, actOf(tapped));
      return showStep(deps, by, await confirmAct(deps, by, { act, shown: tapped.tap.shown }));
    },
  },
  questions: extensionChat.questions,
  acts: { ...onlineChat.acts, publish: answerPageAddress },
} satisfies ChatRoutes;

async function answerPageAddress(...[deps, by, { given, act }]: Parameters<ActRoute>): Promise<Reply> {
  return showStep(deps, by, await previewAct(deps, by, { act: publication(deps, by, act), given }));
}

/** The address of the page, asked for one website after the other. */
function publication(deps: Deps, by: Person, act: RequestAct): ConfirmableAct {
  return requestAct({
    ...{ act: 'publish', requestId: act.requestId, version: act.seenVersion, actKey: act.actKey },
    check: () => checkMove(deps, by, { ...act, action: 'publish' }),
    read: (given, request) => readAddress(deps, given, request),
    siteOf: (request) => sitesLeft(request)[0],
    record: (url, asked) => recordPublication(deps, by, { ...act, siteId: siteOf(deps, asked), url }),
  });
}

function siteOf({ office }: Deps, asked: AskedAct | undefined): string {
  return asked?.siteId ?? office.sites[0]?.id ?? '';
}

function readAddress({ office }: Deps, given: string, request: PublishRequest) {
  const read = readAddresses(given);
  if (read.kind !== 'addresses') return { fault: addressFault(read) };
  const [url = ''] = read.urls;
  if (read.urls.length > 1) return { fault: words.onePageAddress };
  const [site] = sitesLeft(request);
  const other = publicationsOf(request).find((one) => one.url === url && one.siteId !== site);
  return other
    ? { fault: words.addressOfOther(siteName(office, other.siteId, contentOf(request).names)) }
    : { value: url };
}

async function showStep(deps: Deps, by: Person, step: ActStep): Promise<Reply> {
  const { office } = deps;
  const { subject: request } = step;
  switch (step.kind) {
    case 'asked':
      return [...textIfAny(step.fault), pageAddressCard(request, { office })];
    case 'preview': {
      const card = confirmPublicationCard(request, { url: step.value, office });
      return [...noticeOf(step), card];
    }
    case 'done':
      return recorded(deps, by, request);
  }
}

/** Up everywhere, or with another site to go. */
async function recorded(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  if (publishTaskOf(request)) return present(deps, by, request);
  const untold = await untoldOf(deps, request);
  return [publishedCard(request, { for: 'webmaster', office: deps.office, untold })];
}

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

/** Where two names were tapped on one list, the first one got the task, whoever has it now. */
async function assigned(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  const done = request.history.findLast((one) => one.action === 'assign' && one.by.personId === by.id);
  return [text(words.assignedTo(request, done?.to?.name ?? '')), ...(await present(deps, by, request))];
}

async function present(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  return [await presentCardFor(deps, by, request)];
}
