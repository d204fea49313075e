/** The webmaster takes the task, puts the information on the website by hand, and records where it stands. */
import { confirmPublicationCard } from '../../flex-templates/confirm-publication-card.js';
import { pageAddressCard } from '../../flex-templates/page-address-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { conversationOf, updateConversation } from '../conversations/update-conversation.js';
import type { Answer, Deps } from '../deps.js';
import { type Asked, asking } from '../domain/conversation.js';
import type { Person } from '../domain/person.js';
import { readWebAddress } from '../domain/web-address.js';
import { presentCard } from '../outbox/present-card.js';
import { checkMove, recordMove } from '../outbox/record-move.js';
import { tidyText } from '../text/commands.js';
import * as words from '../text/publication.js';

export interface Task {
  id: string;
  v: number;
  eventId: string;
}

export async function takeOrRelease(
  deps: Deps,
  by: Person,
  { action, ...task }: Task & { action: 'take' | 'release' },
): Promise<Answer> {
  const move = { action, seenVersion: task.v, eventId: task.eventId };
  return [presentCard(deps, by, await recordMove(deps, by, { requestId: task.id, move }))];
}

export async function askPageAddress(deps: Deps, by: Person, task: Task): Promise<Answer> {
  const { doneBefore, request } = await mayPublish(deps, by, task);
  if (doneBefore) return [publishedCard(request, { for: 'webmaster' })];
  await remember(deps, by, task);
  return [pageAddressCard(request)];
}

export async function previewPublication(
  deps: Deps,
  by: Person,
  { text, ...task }: Task & { text: string },
): Promise<Answer> {
  const { doneBefore, request } = await mayPublish(deps, by, task);
  if (doneBefore) return [publishedCard(request, { for: 'webmaster' })];

  const url = readWebAddress(tidyText(text));
  if (!url) return [{ type: 'text', text: words.badPageAddress }, pageAddressCard(request)];

  await remember(deps, by, { ...task, url });
  return [confirmPublicationCard(request, url)];
}

export async function recordPublication(deps: Deps, by: Person, task: Task): Promise<Answer> {
  const { asked } = await conversationOf(deps, by.id);
  const url = asked?.kind === 'pageAddress' && asked.requestId === task.id ? asked.url : undefined;
  const { doneBefore } = await mayPublish(deps, by, task);
  if (!doneBefore && url === undefined) return askPageAddress(deps, by, task);

  const move = { action: 'publish', seenVersion: task.v, eventId: task.eventId, url: url ?? '' } as const;
  const request = await recordMove(deps, by, { requestId: task.id, move });
  await updateConversation(deps, { personId: by.id, eventId: task.eventId }, (conversation) =>
    asking(conversation, undefined, deps.now()),
  );
  return [publishedCard(request, { for: 'webmaster' })];
}

function mayPublish(deps: Deps, by: Person, { id, v, eventId }: Task) {
  return checkMove(deps, by, { requestId: id, intent: { action: 'publish', seenVersion: v, eventId } });
}

async function remember(deps: Deps, by: Person, { id, v, eventId, url }: Task & { url?: string }) {
  const asked: Asked = { kind: 'pageAddress', requestId: id, version: v, url };
  await updateConversation(deps, { personId: by.id, eventId }, (conversation) =>
    asking(conversation, asked, deps.now()),
  );
}
