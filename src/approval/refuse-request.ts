/** Refusing: a reason chosen or typed, a preview of what the requester will read, then the act. */
import { refusalPreviewCard } from '../../flex-templates/refusal-preview-card.js';
import { refusalReasonCard } from '../../flex-templates/refusal-reason-card.js';
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps, Reply } from '../deps.js';
import { asking, withoutQuestion } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import { checkMove, recordMove } from '../moves/record-move.js';
import { readReason } from '../text/read-reason.js';
import { newerPreview } from '../text/refusals.js';
import { outcome, type Tapped } from './decide-request.js';

/** A step refuses; the webmaster returns what is permitted. Both start the next round with a reason. */
interface Refusing extends Tapped {
  as: 'refuse' | 'return';
}

export async function askReason(deps: Deps, by: Person, tapped: Refusing): Promise<Reply> {
  const { repeated, request } = await checkRefusal(deps, by, tapped);
  if (repeated) return outcome(deps, by, request);
  await openQuestion(deps, by, tapped);
  return [refusalReasonCard(request, deps.office.refusalReasons)];
}

/** @param reason typed, or one of the office's ready reasons */
export async function previewRefusal(
  deps: Deps,
  by: Person,
  { reason, ...tapped }: Refusing & { reason: string },
): Promise<Reply> {
  const { repeated, request } = await checkRefusal(deps, by, tapped);
  if (repeated) return outcome(deps, by, request);

  const read = readReason(reason);
  if ('fault' in read) {
    return [{ type: 'text', text: read.fault }, refusalReasonCard(request, deps.office.refusalReasons)];
  }
  await openQuestion(deps, by, { ...tapped, reason: read.reason });
  return [refusalPreviewCard(request, read.reason)];
}

/** @param shown fingerprint of the reason on the preview that was confirmed: a replaced preview records nothing */
export async function refuseRequest(
  deps: Deps,
  by: Person,
  { shown, ...tapped }: Refusing & { shown: string },
): Promise<Reply> {
  const { repeated, request: present } = await checkRefusal(deps, by, tapped);
  if (repeated) return outcome(deps, by, present);
  const { asked } = await conversationOf(deps, by.id);
  const reason = asked?.kind === 'refusalReason' && asked.requestId === tapped.id ? asked.reason : undefined;
  if (reason === undefined) return askReason(deps, by, tapped);
  if (fingerprint(reason) !== shown) {
    return [{ type: 'text', text: newerPreview }, refusalPreviewCard(present, reason)];
  }
  const move = { action: tapped.as, seenVersion: tapped.v, actKey: tapped.actKey, reason };
  const request = await recordMove(deps, by, { requestId: tapped.id, move });
  await closeQuestion(deps, by, tapped);
  return outcome(deps, by, request);
}

function checkRefusal(deps: Deps, by: Person, { as, id, v, actKey }: Refusing) {
  return checkMove(deps, by, { requestId: id, intent: { action: as, seenVersion: v, actKey } });
}

async function openQuestion(
  deps: Deps,
  by: Person,
  { as, id, v, actKey, reason }: Refusing & { reason?: string },
) {
  const asked = { kind: 'refusalReason', as, requestId: id, version: v, reason } as const;
  await updateConversation(deps, { personId: by.id, actKey }, (conversation) =>
    asking(conversation, asked, deps.now()),
  );
}

async function closeQuestion(deps: Deps, by: Person, { id, actKey }: Refusing) {
  await updateConversation(deps, { personId: by.id, actKey }, (conversation) => {
    const isAsked = conversation.asked?.kind === 'refusalReason' && conversation.asked.requestId === id;
    return isAsked ? withoutQuestion(conversation) : conversation;
  });
}
