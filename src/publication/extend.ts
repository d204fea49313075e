/** A longer time on the website is asked for, by its owner or a webmaster: what stands is untouched until it is permitted. */
import type { Deps } from '../deps.js';
import { permission } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { startsFrom } from '../domain/request/life-cycle.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { checkMove, type RequestAct, recordMove, requireRequest } from '../moves/record-move.js';
import type { Extension } from './extension-step.js';

/** For the questions that come before: refuses as askForExtension would, writes nothing. */
export async function checkExtension(
  deps: Deps,
  by: Person,
  act: RequestAct,
): Promise<{ repeated: boolean; subject: PublishRequest }> {
  const present = await requireRequest(deps, act.requestId);
  const { repeated, request } = await checkMove(deps, by, { ...act, action: actionOn(present, act) });
  return { repeated, subject: request };
}

/** Whether `askForExtension` would take it from this person now. */
export function mayExtend(by: Person, request: PublishRequest, now: Date): boolean {
  const action = actionOn(request, { seenVersion: request.version });
  const hasEnd = request.standing?.content.online.kind === 'until';
  return hasEnd && startsFrom(request, action) && permission(by, action, { request, now }) === 'allowed';
}

export async function askForExtension(
  deps: Deps,
  by: Person,
  { lastDay, reason, ...act }: RequestAct & Extension,
): Promise<PublishRequest> {
  const request = await requireRequest(deps, act.requestId);
  const online = { kind: 'until', lastDay } as const;
  if (actionOn(request, act) === 'askExtension') {
    return recordMove(deps, by, { ...act, action: 'askExtension', reason, online });
  }
  const standing = request.standing?.content ?? request.proposal?.content;
  if (!standing) return request;
  return recordMove(deps, by, { ...act, action: 'resubmit', reason, content: { ...standing, online } });
}

/** Refused, it is asked for again: the next round of the same proposal. On a card of before, what was done on it counts. */
function actionOn(
  { proposal, history }: PublishRequest,
  { seenVersion }: Pick<RequestAct, 'seenVersion'>,
): 'askExtension' | 'resubmit' {
  const isRefused = proposal?.kind === 'extension' && proposal.status === 'refused';
  return isRefused || history[seenVersion]?.action === 'resubmit' ? 'resubmit' : 'askExtension';
}
