/** A correction whose request moved on meanwhile: it corrects the request as it is now, or becomes the draft of a new one. */
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { asking, type Draft } from '../domain/conversation.js';
import type { Person } from '../domain/person/person.js';
import { isRefused, type PublishRequest, requestNumber } from '../domain/request/publish-request.js';
import { settledAlready } from '../text/denials.js';
import { correctionDetached, correctionMovedOn } from '../text/filling.js';
import { type OvertakenDraft, overtakenDraft } from '../work/overtaken-draft.js';
import { correctingOf } from './correct-request.js';
import type { Filling } from './form-view.js';

/** @returns undefined where the draft corrects nothing, or can be sent as it is */
export async function catchUpWithRequest(
  deps: Deps,
  by: Person,
  actKey: string,
): Promise<Filling | undefined> {
  const { draft } = await conversationOf(deps, by.id);
  const overtaken = await overtakenDraft(deps, by, { draft, actKey });
  if (!draft || !overtaken) return undefined;

  const { request, as } = overtaken;
  const next = as === 'correction' ? { ...draft, correcting: correctingOf(request) } : asNew(draft, deps);
  const notice = noticeOf(overtaken);
  const conversation = await updateConversation(deps, { personId: by.id, actKey }, (present) => ({
    ...asking({ ...present, draft: next }, { kind: 'form' }, deps.now()),
    said: { eventId: actKey, notice },
  }));
  return { kind: 'filling', conversation, notice, tone: 'attention' };
}

function noticeOf({ request, as }: OvertakenDraft): string {
  const number = requestNumber(request);
  const next =
    as === 'correction'
      ? correctionMovedOn(number, isRefused(request))
      : correctionDetached(number, whyNew(request));
  return [settledAlready(request), next].join('\n');
}

function whyNew({ proposal, standing }: PublishRequest): Parameters<typeof correctionDetached>[1] {
  if (standing?.status === 'takenDown') return 'takenDown';
  return proposal?.status === 'withdrawn' ? 'withdrawn' : 'underWay';
}

function asNew({ correcting: _, ...draft }: Draft, { newId }: Pick<Deps, 'newId'>): Draft {
  return { ...draft, requestId: newId() };
}
