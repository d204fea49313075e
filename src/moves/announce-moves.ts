/** After which move who is told what: one table. What the tapper himself sees is in the reply and costs nothing. */
import type { messagingApi } from '@line/bot-sdk';
import { decisionCard } from '../../flex-templates/decision-card.js';
import { notifyBackCard } from '../../flex-templates/notify-back-card.js';
import { publishTaskCard } from '../../flex-templates/publish-task-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { refusedCard } from '../../flex-templates/refused-card.js';
import { statusCard } from '../../flex-templates/status-card.js';
import { takeDownCard } from '../../flex-templates/take-down-card.js';
import { takenDownCard } from '../../flex-templates/taken-down-card.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { Action } from '../domain/request/actions.js';
import { type PublishRequest, publishTaskOf, stepNamed } from '../domain/request/publish-request.js';
import { lastHolder } from '../domain/request/publish-task.js';
import { tellPerson } from '../outbox/tell-person.js';
import { nobodyOnDuty } from '../text/approval.js';
import { webmasterAsSender } from '../text/publication.js';
import { deciderAt, deciderOf, onDuty } from '../work/on-duty.js';
import { holdersOutOfReach } from '../work/stuck-requests.js';

interface Announcement {
  to: Person | undefined;
  kind: string;
  message: messagingApi.Message;
}

type Announce = (deps: Deps, request: PublishRequest) => Promise<Announcement[]>;

const table: Partial<Record<Action, Announce>> = {
  submit: askNext,
  resubmit: askNext,
  pass: askNext,
  permit: askNext,
  forward: askNext,
  return: async (deps, request) => [await tellRequester(deps, request, refusedCard(request))],
  release: async (deps, request) => [await askAnotherWebmaster(deps, request)],
  refuse: tellOfRefusal,
  publish: async (deps, request) =>
    request.standing?.status !== 'online' || request.proposal
      ? []
      : [
          await tellRequester(
            deps,
            request,
            publishedCard(request, { for: 'requester', office: deps.office }),
          ),
        ],
  assign: async (deps, request) => [await askReceiver(deps, request)],
  askTakeDown: async (deps, request) => [
    {
      to: await onDuty(deps, 'webmaster'),
      kind: 'takeDown',
      message: takeDownCard(request, { office: deps.office, now: deps.now() }),
    },
  ],
  takeDown: async (deps, request) => [
    await tellRequester(deps, request, takenDownCard(request, { for: 'owner', office: deps.office })),
  ],
  undo: tellThoseWhoHeard,
};

/** Stores the messages that the newest move calls for. Doing it again stores nothing twice. */
export async function announceMoves(deps: Deps, request: PublishRequest): Promise<void> {
  const last = request.history.at(-1);
  const announcements = (last && (await table[last.action]?.(deps, request))) ?? [];
  for (const { to, kind, message } of announcements) {
    if (!to) await reportNobody(deps, request, kind);
    if (!to || to.id === last?.by.personId) continue;
    await tellPerson(deps, {
      ...messageKey(request, `${to.id}:${kind}`),
      personId: to.id,
      messages: [message],
    });
  }
  await deps.stores.requests.markAnnounced(request.id, request.version);
}

/** Takes up what a crash left between the writing of a move and the storing of its messages. */
export async function announceForgotten(deps: Deps): Promise<void> {
  for (const { request } of await deps.stores.requests.unannounced(50)) {
    try {
      await announceMoves(deps, request);
    } catch (error) {
      deps.log.error(
        { err: error, requestId: request.id },
        'The news of a request could not be stored: it is tried again each minute',
      );
    }
  }
}

/** Whoever does the next step; after the last one the webmaster. */
async function askNext(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  return [publishTaskOf(request) ? await askWebmaster(deps, request) : await askDecider(deps, request)];
}

async function askDecider(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const to = await deciderOf(deps, request);
  return { to, kind: 'decide', message: decisionCard(request, { ...cardContext(deps), viewerId: to?.id }) };
}

/** Not the one who gave it back, or for whom an administrator did, unless there is nobody else. */
async function askAnotherWebmaster(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const releasedBy = request.history.at(-1)?.by.personId ?? '';
  const holder = lastHolder(request)?.personId ?? '';
  const another = await askWebmaster(deps, request, [releasedBy, holder]);
  return another.to ? another : askWebmaster(deps, request, [releasedBy]);
}

async function askWebmaster(
  deps: Deps,
  request: PublishRequest,
  except: readonly string[] = [],
): Promise<Announcement> {
  const to = await onDuty(deps, 'webmaster', except);
  const message = publishTaskCard(request, { ...cardContext(deps), viewerId: to?.id ?? '' });
  return { to, kind: 'publish', message };
}

/** The webmaster to whom a colleague gave the task. */
async function askReceiver(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const receiverId = request.history.at(-1)?.to?.personId ?? '';
  const message = publishTaskCard(request, {
    ...cardContext(deps),
    viewerId: receiverId,
    hasColleague: true,
  });
  return { to: await deps.stores.persons.get(receiverId), kind: 'publish', message };
}

/** Where the office wants the webmaster to notify the requester, it is done in his name, and he gets a card of it. */
async function tellOfRefusal(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const isInHisName = request.procedure.refusal.notifyBackByWebmaster;
  const webmaster = isInHisName ? await onDuty(deps, 'webmaster') : undefined;
  const card = refusedCard(request, webmaster && { webmasterName: webmaster.name });
  const message = webmaster ? { ...card, sender: { name: webmasterAsSender(deps.office) } } : card;
  const told = await tellRequester(deps, request, message);
  return isInHisName
    ? [{ to: webmaster, kind: 'notifyBack', message: notifyBackCard(request) }, told]
    : [told];
}

async function tellRequester(
  deps: Deps,
  request: PublishRequest,
  message: messagingApi.Message,
): Promise<Announcement> {
  const to = await deps.stores.persons.get(request.requester.personId);
  return { to, kind: 'result', message };
}

/** A result that was taken back: whoever was told of it hears that it no longer holds. */
async function tellThoseWhoHeard(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const moves = request.history.filter(({ action }) => action !== 'handOver');
  const told =
    moves.at(-2)?.action === 'refuse' ? await toldOfRefusal(deps, request) : [await askedNext(deps, request)];
  return told.flatMap((to) =>
    to ? [{ to, kind: 'undone', message: statusCard(request, { ...cardContext(deps), viewer: to }) }] : [],
  );
}

async function toldOfRefusal(deps: Deps, request: PublishRequest): Promise<(Person | undefined)[]> {
  const requester = await deps.stores.persons.get(request.requester.personId);
  return request.procedure.refusal.notifyBackByWebmaster
    ? [await onDuty(deps, 'webmaster'), requester]
    : [requester];
}

/** Whom the move that was taken back had asked: the step after the one that is due again, or the webmaster. */
function askedNext(deps: Deps, request: PublishRequest): Promise<Person | undefined> {
  const { procedure, proposal } = request;
  const step = proposal && stepNamed(procedure, proposal.steps[proposal.stepIndex + 1]);
  return step ? deciderAt(deps, step, request) : onDuty(deps, 'webmaster');
}

async function reportNobody(deps: Deps, request: PublishRequest, kind: string): Promise<void> {
  deps.log.warn(
    { requestId: request.id, kind },
    'nobody holds the role that this request waits for: give it to somebody',
  );
  const administrator = await onDuty(deps, 'administrator');
  if (!administrator) return;
  const missing = holdersOutOfReach(request, await deps.stores.persons.list(), deps.now());
  const messages = [{ type: 'text' as const, text: nobodyOnDuty(request, missing) }];
  await tellPerson(deps, { ...messageKey(request, `nobody:${kind}`), personId: administrator.id, messages });
}

function cardContext({ office, fileUrl, now }: Deps) {
  return { office, fileUrl, now: now() };
}

/** Unique for this move: the version counts the moves. */
function messageKey(request: PublishRequest, what: string) {
  return { id: `${request.id}:${request.version}:${what}`, requestId: request.id };
}
