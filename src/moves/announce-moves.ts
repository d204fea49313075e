/** Stores the messages that a move calls for, so that no crash loses them. Who hears what: announcements.ts. */
import type { Deps } from '../deps.js';
import { looksAfter } from '../domain/request/looks-after.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import { type News, outMessagesOf } from '../outbox/tell-person.js';
import { askForLooks } from '../work/ask-for-looks.js';
import { byPosition } from '../work/by-position.js';
import { onDuty } from '../work/on-duty.js';
import { announcementsOf } from './announcements.js';
import { takeBackCardOfRefusal } from './card-of-refusal.js';
import { messageId } from './message-id.js';
import { tellHeadMissing } from './tell-head-missing.js';
import { noteMissing } from './tell-missing.js';

/** Stores the messages that the newest move calls for. Doing it again stores nothing twice. */
export async function announceMoves(deps: Deps, request: PublishRequest): Promise<void> {
  const news = await newsOf(deps, request);
  await tellHeadMissing(deps, request);
  await wantLooks(deps, request);
  const messages = news.flatMap((one) => outMessagesOf(deps, one));
  await takeBackCardOfRefusal(deps, request);
  await deps.stores.requests.markAnnounced(request.id, request.version, messages);
  if (news.some(({ rides }) => !rides)) deps.wakeDelivery();
}

async function newsOf(deps: Deps, request: PublishRequest): Promise<News[]> {
  const last = request.history.at(-1);
  const shown = await byPosition(deps, request);
  const news: News[] = [];
  for (const { to, kind, rides, noticeFor } of await announcementsOf(deps, shown)) {
    if (!to) news.push(...(await newsOfNobody(deps, request, kind)));
    if (!to || to.id === last?.by.personId) continue;
    news.push({
      ...messageKey(request, `${to.id}:${kind}`),
      personId: to.id,
      ...(rides && { rides }),
      notices: [noticeFor(to)],
    });
  }
  return news;
}

/** Where something was put on a website or came down, somebody should look: later, beside the tap. */
async function wantLooks(deps: Deps, request: PublishRequest): Promise<void> {
  const last = request.history.at(-1);
  if (!deps.fetchPage || !last) return;
  await askForLooks(deps, request.id, { wanted: looksAfter(request), since: last.at });
}

/** Stores the messages of moves that a crash left without them. */
export async function announceForgotten(deps: Deps): Promise<void> {
  for (const { request } of await deps.stores.requests.unannounced(scanLimits.unannounced)) {
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

async function newsOfNobody(deps: Deps, request: PublishRequest, kind: string): Promise<News[]> {
  deps.log.warn(
    { requestId: request.id, kind },
    'nobody holds the role that this request waits for: give it to somebody',
  );
  const missing = await noteMissing(deps, request);
  const administrator = await onDuty(deps, 'administrator');
  const news: News[] = [];
  if (administrator) {
    news.push({
      ...messageKey(request, `nobody:${kind}`),
      personId: administrator.id,
      notices: [{ kind: 'nobodyOnDuty', request, missing }],
    });
  }
  const { personId } = request.requester;
  if (request.history.at(-1)?.by.personId === personId) return news; // reads it in the reply
  news.push({
    ...messageKey(request, `nobody:${kind}:requester`),
    personId,
    notices: [{ kind: 'waitsForNobody', request, missing, administrator }],
  });
  return news;
}

function messageKey(request: PublishRequest, what: string) {
  return { id: messageId(request, what), requestId: request.id };
}
