/** After which move who hears what: `tells` in domain/request/actions.ts names it, and the table here looks it up. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type ActionFacts, actionTable } from '../domain/request/actions.js';
import { openingOf } from '../domain/request/decisions.js';
import { isDownAsPlanned } from '../domain/request/online-period.js';
import { type PublishRequest, publishTaskOf } from '../domain/request/publish-request.js';
import { lastHolder, namedWebmaster } from '../domain/request/publish-task.js';
import type { Notice } from '../outbox/notice.js';
import { untoldAmong } from '../outbox/untold-among.js';
import { holdersInReach, onDuty, personDue } from '../work/on-duty.js';
import { askRequester, tellWhoAsked } from './announce-info.js';
import { tellFormerHolder } from './announce-task-gone.js';
import { tellThoseWhoHeard } from './announce-undo.js';
import { type Announcement, present } from './announcement.js';

type Announce = (deps: Deps, request: PublishRequest) => Promise<Announcement[]>;

const table: Record<ActionFacts['tells'], Announce> = {
  nobody: async () => [],
  whoIsNext: askNext,
  requester: tellRequester,
  ofRefusal: tellOfRefusal,
  ofWithdrawal: tellOfWithdrawal,
  formerHolder: tellFormerHolder,
  anotherWebmaster: askAnotherWebmaster,
  receiver: async (deps, request) => [await askReceiver(deps, request)],
  whoHeard: tellThoseWhoHeard,
  whoAsked: tellWhoAsked,
};

/** The announcements that the newest move calls for. */
export async function announcementsOf(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const last = request.history.at(-1);
  return last ? table[actionTable[last.action].tells](deps, request) : [];
}

/** Asks whoever may do the due step; after the last step, a webmaster. An extension is done then: tells who asked for it. */
async function askNext(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const { proposal } = request;
  if (!proposal) return results(deps, request, { kind: 'extended', request });
  if (proposal.status !== 'permitted') return [await askDecider(deps, request)];
  return [await (proposal.kind === 'takeDown' ? askToTakeDown : askNamedWebmaster)(deps, request)];
}

async function askDecider(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const to = await personDue(deps, request);
  return { to, kind: 'decide', noticeFor: (to) => present(request, to, { kind: 'decision' }) };
}

async function askToTakeDown(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const to = await onDuty(deps, 'webmaster');
  return { to, kind: 'takeDown', noticeFor: (to) => present(request, to, { kind: 'takeDown' }) };
}

/** Asks anybody but the webmaster who gave the task back, unless there is nobody else. An administrator may have done it for the holder, who is told then. */
async function askAnotherWebmaster(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  const releasedBy = request.history.at(-1)?.by.personId ?? '';
  const holder = lastHolder(request)?.personId ?? '';
  const another = await askWebmaster(deps, request, [releasedBy, holder]);
  if (!another.to) return [await askWebmaster(deps, request, [releasedBy])];
  return [another, ...(await tellFormerHolder(deps, request))];
}

/** Whom the screening named, where that webmaster can be reached. */
async function askNamedWebmaster(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const named = namedWebmaster(request)?.personId;
  const inReach = await holdersInReach(deps, 'webmaster');
  return publishTask(request, inReach.find(({ id }) => id === named) ?? inReach[0], false);
}

async function askWebmaster(
  deps: Deps,
  request: PublishRequest,
  except: readonly string[] = [],
): Promise<Announcement> {
  return publishTask(request, await onDuty(deps, 'webmaster', except), false);
}

/** Asks the webmaster to whom a colleague gave the task. */
async function askReceiver(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const receiverId = request.history.at(-1)?.to?.personId ?? '';
  return publishTask(request, await deps.stores.persons.get(receiverId), true);
}

function publishTask(request: PublishRequest, to: Person | undefined, hasColleague: boolean): Announcement {
  const view = { kind: 'publishTask', hasColleague } as const;
  return { to, kind: 'publish', noticeFor: (to) => present(request, to, view) };
}

/** Tells the result of the last move; with several websites, once the information stands on all. */
async function tellRequester(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  switch (request.history.at(-1)?.action) {
    case 'publish':
      return publishTaskOf(request) ? [] : [await result(deps, request, { kind: 'published', request })];
    case 'correctAddress':
      return [await result(deps, request, { kind: 'addressCorrected', request })];
    case 'correctText':
      return [{ ...(await result(deps, request, { kind: 'textCorrected', request })), rides: true }];
    case 'takeDown': {
      const news = await result(deps, request, { kind: 'takenDown', request });
      return [isDownAsPlanned(request) ? { ...news, rides: true } : news];
    }
    case 'flag':
      return [await tellOwnerOfConcern(deps, request)];
    case 'requestInfo':
      return [await askRequester(deps, request)];
    default: {
      const isTakeDown = request.proposal === undefined; // sent back, it leaves nothing to correct
      return [await result(deps, request, { kind: isTakeDown ? 'takeDownReturned' : 'refused', request })];
    }
  }
}

/** Whoever was asked to take something down must not do so any more; what waits for a decision leaves the lists. */
async function tellOfWithdrawal(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  if (openingOf(request)?.action !== 'askTakeDown') return [];
  const { to } = await askToTakeDown(deps, request);
  return [{ to, kind: 'undone', noticeFor: (to) => present(request, to, { kind: 'status' }) }];
}

async function tellOwnerOfConcern(deps: Deps, request: PublishRequest): Promise<Announcement> {
  const to = await deps.stores.persons.get(request.requester.personId);
  return { to, kind: 'result', noticeFor: (to) => present(request, to, { kind: 'flagged' }) };
}

/** Where a webmaster notifies the requester, the bot does so in that name. Only where it can't, the webmaster has to call. */
async function tellOfRefusal(deps: Deps, request: PublishRequest): Promise<Announcement[]> {
  if (!request.procedure.refusal.notifyBackByWebmaster) {
    return results(deps, request, { kind: 'refused', request });
  }
  const webmaster = await onDuty(deps, 'webmaster');
  const told = await result(deps, request, { kind: 'refused', request, inTheNameOf: webmaster });
  const untold = told.to ? await untoldAmong(deps, [told.to]) : [];
  const rides = told.to && untold.length === 0;
  const card: Notice = { kind: 'notifyBack', request, untold, contact: told.to?.contact };
  return [{ to: webmaster, kind: card.kind, ...(rides && { rides }), noticeFor: () => card }, told];
}

async function result(deps: Deps, request: PublishRequest, notice: Notice): Promise<Announcement> {
  const to = await deps.stores.persons.get(request.requester.personId);
  return { to, kind: 'result', noticeFor: () => notice };
}

/** To the requester, and to a webmaster who asked in the requester's place. */
async function results(deps: Deps, request: PublishRequest, notice: Notice): Promise<Announcement[]> {
  const askerId = openingOf(request)?.by.personId ?? '';
  const own = await result(deps, request, notice);
  const asker = askerId === own.to?.id ? undefined : await deps.stores.persons.get(askerId);
  return asker && request.standing ? [own, { ...own, to: asker }] : [own];
}
