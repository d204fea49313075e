/** The webmaster takes the task, puts the information on the website by hand, and records where it stands. */
import { confirmPublicationCard } from '../../flex-templates/confirm-publication-card.js';
import { pageAddressCard } from '../../flex-templates/page-address-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps, Reply } from '../deps.js';
import { type Asked, asking, withoutQuestion } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import { isOnline } from '../domain/request/online-period.js';
import {
  contentOf,
  type PublishRequest,
  publicationsOf,
  sitesLeft,
} from '../domain/request/publish-request.js';
import { readWebAddress } from '../domain/web-address.js';
import { checkMove, recordMove } from '../moves/record-move.js';
import { tidyText } from '../text/commands.js';
import { siteName } from '../text/destination-words.js';
import * as words from '../text/publication.js';
import { newerPreview } from '../text/refusals.js';
import { presentCard } from '../work/present-card.js';

export interface Task {
  id: string;
  v: number;
  actKey: string;
}

export async function takeOrRelease(
  deps: Deps,
  by: Person,
  { action, ...task }: Task & { action: 'take' | 'release' },
): Promise<Reply> {
  const move = { action, seenVersion: task.v, actKey: task.actKey };
  return [await presentCard(deps, by, await recordMove(deps, by, { requestId: task.id, move }))];
}

export async function askPageAddress(deps: Deps, by: Person, task: Task): Promise<Reply> {
  const { repeated, request } = await checkPublication(deps, by, task);
  if (repeated) return [publishedCard(request, { for: 'webmaster', office: deps.office })];
  await openQuestion(deps, by, { ...task, siteId: nextSite(deps, request) });
  return [pageAddressCard(request, { office: deps.office })];
}

export async function previewPublication(
  deps: Deps,
  by: Person,
  { text, siteId, ...task }: Task & { text: string; siteId: string },
): Promise<Reply> {
  const { repeated, request } = await checkPublication(deps, by, task);
  if (repeated) return [publishedCard(request, { for: 'webmaster', office: deps.office })];

  const { office } = deps;
  const again = (fault: string): Reply => [
    { type: 'text', text: fault },
    pageAddressCard(request, { office }),
  ];
  const url = readWebAddress(tidyText(text));
  if (!url) return again(words.badPageAddress);
  const other = publicationsOf(request).find((one) => one.url === url);
  if (other) return again(words.addressOfOther(siteName(office, other.siteId, contentOf(request).names)));

  await openQuestion(deps, by, { ...task, siteId, url });
  return [confirmPublicationCard(request, { url, office })];
}

/** @param shown fingerprint of the address on the card that was confirmed: a replaced card records nothing */
export async function recordPublication(
  deps: Deps,
  by: Person,
  { shown, ...task }: Task & { shown: string },
): Promise<Reply> {
  const { repeated, request: present } = await checkPublication(deps, by, task);
  if (repeated) return recorded(deps, by, present);
  const { asked } = await conversationOf(deps, by.id);
  const isAsked = asked?.kind === 'pageAddress' && asked.requestId === task.id;
  const { url, siteId } = isAsked ? asked : {};
  if (url === undefined || siteId === undefined) return askPageAddress(deps, by, task);
  if (fingerprint(url) !== shown) {
    return [
      { type: 'text', text: newerPreview },
      confirmPublicationCard(present, { url, office: deps.office }),
    ];
  }
  const move = { action: 'publish', seenVersion: task.v, actKey: task.actKey, siteId, url } as const;
  const request = await recordMove(deps, by, { requestId: task.id, move });
  await updateConversation(deps, { personId: by.id, actKey: task.actKey }, withoutQuestion);
  return recorded(deps, by, request);
}

/** Up everywhere, or with another site to go. */
async function recorded(deps: Deps, by: Person, request: PublishRequest): Promise<Reply> {
  return isOnline(request)
    ? [publishedCard(request, { for: 'webmaster', office: deps.office })]
    : [await presentCard(deps, by, request)];
}

/** The next site that has no address yet. */
function nextSite(deps: Deps, request: PublishRequest): string {
  return sitesLeft(request)[0] ?? deps.office.sites[0]?.id ?? '';
}

function checkPublication(deps: Deps, by: Person, { id, v, actKey }: Task) {
  return checkMove(deps, by, { requestId: id, intent: { action: 'publish', seenVersion: v, actKey } });
}

async function openQuestion(
  deps: Deps,
  by: Person,
  { id, v, actKey, siteId, url }: Task & { siteId: string; url?: string },
) {
  const asked: Asked = { kind: 'pageAddress', siteId, requestId: id, version: v, url };
  await updateConversation(deps, { personId: by.id, actKey }, (conversation) =>
    asking(conversation, asked, deps.now()),
  );
}
