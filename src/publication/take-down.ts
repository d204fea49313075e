/** The end of a publication: the webmaster takes it down by hand and confirms that, or its owner asks for it. */
import { confirmTakeDownCard } from '../../flex-templates/confirm-take-down-card.js';
import { takeDownReasonCard } from '../../flex-templates/take-down-reason-card.js';
import { takenDownCard } from '../../flex-templates/taken-down-card.js';
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps, Reply } from '../deps.js';
import { asking, withoutQuestion } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import type { TakeDownAction } from '../domain/request/actions.js';
import { isEarlyTakeDown } from '../domain/request/life-cycle.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { checkMove, recordMove } from '../moves/record-move.js';
import { readReason } from '../text/read-reason.js';
import { newerPreview } from '../text/refusals.js';
import * as words from '../text/take-down.js';
import { presentCard } from '../work/present-card.js';
import type { Task } from './record-publication.js';

export interface TakingDown extends Task {
  as: TakeDownAction;
}

/** What is over only needs the confirmation; anything else a reason first. */
export async function startTakeDown(deps: Deps, by: Person, task: TakingDown): Promise<Reply> {
  const { repeated, request } = await checkTakeDown(deps, by, task);
  if (repeated) return recorded(deps, by, { as: task.as, request });
  if (needsReason(deps, request, task)) {
    await openQuestion(deps, by, task);
    return [takeDownReasonCard(request, task.as)];
  }
  await closeQuestion(deps, by, task);
  return [preview(deps, request, { as: task.as })];
}

/** @param text typed, or one of the ready reasons */
export async function previewTakeDown(
  deps: Deps,
  by: Person,
  { text, ...task }: TakingDown & { text: string },
): Promise<Reply> {
  const { repeated, request } = await checkTakeDown(deps, by, task);
  if (repeated) return recorded(deps, by, { as: task.as, request });
  const read = readReason(text);
  if ('fault' in read) return [{ type: 'text', text: read.fault }, takeDownReasonCard(request, task.as)];
  await openQuestion(deps, by, { ...task, reason: read.reason });
  return [preview(deps, request, { as: task.as, reason: read.reason })];
}

/** @param shown fingerprint of the reason on the card that was confirmed: a replaced card records nothing */
export async function confirmTakeDown(
  deps: Deps,
  by: Person,
  { shown, ...task }: TakingDown & { shown: string },
): Promise<Reply> {
  const { repeated, request: present } = await checkTakeDown(deps, by, task);
  if (repeated) return recorded(deps, by, { as: task.as, request: present });
  const reason = await reasonGiven(deps, by, task);
  if (reason === undefined && needsReason(deps, present, task)) return startTakeDown(deps, by, task);
  if (fingerprint(reason ?? '') !== shown) {
    return [{ type: 'text', text: newerPreview }, preview(deps, present, { as: task.as, reason })];
  }
  const request = await record(deps, by, { ...task, reason });
  await closeQuestion(deps, by, task);
  return recorded(deps, by, { as: task.as, request });
}

function record(
  deps: Deps,
  by: Person,
  { as, reason = '', id, v, actKey }: TakingDown & { reason: string | undefined },
): Promise<PublishRequest> {
  return recordMove(deps, by, { requestId: id, move: { action: as, reason, seenVersion: v, actKey } });
}

async function recorded(
  deps: Deps,
  by: Person,
  { as, request }: { as: TakeDownAction; request: PublishRequest },
): Promise<Reply> {
  return as === 'takeDown'
    ? [takenDownCard(request, { for: 'webmaster', office: deps.office })]
    : [{ type: 'text', text: words.asked(request) }, await presentCard(deps, by, request)];
}

/** The owner always says why; the webmaster where nobody else has. */
function needsReason(deps: Deps, request: PublishRequest, { as }: TakingDown): boolean {
  return as === 'askTakeDown' || isEarlyTakeDown(request, deps.now());
}

function preview(
  { office }: Deps,
  request: PublishRequest,
  { as, reason }: { as: TakeDownAction; reason?: string | undefined },
) {
  return confirmTakeDownCard(request, { as, reason, office });
}

function checkTakeDown(deps: Deps, by: Person, { as, id, v, actKey }: TakingDown) {
  return checkMove(deps, by, { requestId: id, intent: { action: as, seenVersion: v, actKey } });
}

async function reasonGiven(deps: Deps, by: Person, { id, as }: TakingDown): Promise<string | undefined> {
  const { asked } = await conversationOf(deps, by.id);
  const isAsked = asked?.kind === 'takeDownReason' && asked.requestId === id && asked.as === as;
  return isAsked ? asked.reason : undefined;
}

async function openQuestion(
  deps: Deps,
  by: Person,
  { as, id, v, actKey, reason }: TakingDown & { reason?: string },
): Promise<void> {
  const asked = { kind: 'takeDownReason', as, requestId: id, version: v, reason } as const;
  await updateConversation(deps, { personId: by.id, actKey }, (conversation) =>
    asking(conversation, asked, deps.now()),
  );
}

async function closeQuestion(deps: Deps, by: Person, { id, actKey }: TakingDown): Promise<void> {
  await updateConversation(deps, { personId: by.id, actKey }, (conversation) => {
    const isAsked = conversation.asked?.kind === 'takeDownReason' && conversation.asked.requestId === id;
    return isAsked ? withoutQuestion(conversation) : conversation;
  });
}
