/** What a move makes of a request, once it is sure that it may be made. */
import { lastMove } from './decisions.js';
import { actorOf, entryOf } from './history-entry.js';
import type { Circumstances, Move } from './move.js';
import { asActor, type Person } from './person.js';
import type { RequestProcedure } from './procedure.js';
import {
  type Action,
  type Actor,
  type Content,
  dueStep,
  type Publication,
  type PublishRequest,
  type Signature,
  sitesLeft,
} from './publish-request.js';

/** The submitting of a new request: its first round, waiting for the first step. */
export function submittedRequest(
  given: Pick<PublishRequest, 'id' | 'fiscalYear' | 'sequence' | 'procedure' | 'content'>,
  submission: { by: Person; now: Date; startedAt?: Date; eventId: string },
): PublishRequest {
  const by = asActor(submission.by);
  const { now: at, startedAt, eventId } = submission;
  const entry = { action: 'submit', by, at, ...(startedAt && { startedAt }), round: 1, eventId } as const;
  return {
    ...given,
    version: 1,
    round: 1,
    ...atStep(given.procedure, 0),
    requester: { ...by, unit: given.content.unit?.name ?? by.unit, contact: submission.by.contact },
    signatures: [sign('submit', given.procedure.submit.capacity, { by, at, round: 1 })],
    history: [{ ...entry, content: given.content }],
    publications: [],
    waitingSince: at,
  };
}

/** The request after the move, with its entry in the history. */
export function applyMove(request: PublishRequest, move: Move, circumstances: Circumstances): PublishRequest {
  const change = apply(request, move, circumstances);
  return withEntry({ ...request, ...change }, request, { move, ...circumstances });
}

function apply(request: PublishRequest, move: Move, { by, now }: Circumstances): Partial<PublishRequest> {
  switch (move.action) {
    case 'pass':
    case 'permit':
    case 'forward':
      return {
        ...signed(request, actorOf(request, by, move.action), now),
        ...atStep(request.procedure, request.stepIndex + 1),
      };
    case 'refuse':
    case 'return':
      return { status: 'refused', takenBy: undefined };
    case 'undo':
      return undone(request);
    case 'resubmit':
      return nextRound({ ...request, procedure: move.procedure ?? request.procedure }, move.content, {
        by,
        now,
      });
    case 'withdraw':
      return { status: 'withdrawn' };
    case 'take':
      return { takenBy: asActor(by) };
    case 'release':
      return { takenBy: undefined };
    case 'assign':
      return { takenBy: asActor(move.to) };
    case 'keep':
      return { content: { ...request.content, online: { kind: 'noEnd', reviewOn: move.reviewOn } } };
    case 'askTakeDown':
      return { status: 'takeDownAsked' };
    case 'takeDown':
      return { status: 'takenDown' };
    case 'publish':
      return published(request, { siteId: move.siteId, url: move.url, at: now, by: asActor(by) });
  }
}

const statusAtStep = { check: 'checking', decide: 'deciding', forward: 'forwarding' } as const;

function atStep(
  { steps }: RequestProcedure,
  stepIndex: number,
): Pick<PublishRequest, 'status' | 'stepIndex'> {
  const step = steps[stepIndex];
  return { status: step ? statusAtStep[step.kind] : 'permitted', stepIndex };
}

function signed(request: PublishRequest, by: Actor, at: Date): Partial<PublishRequest> {
  const step = dueStep(request);
  if (!step) return {};
  const signature = sign(step.id, step.capacity, { by, at, round: request.round });
  return { signatures: [...request.signatures, signature] };
}

function sign(stepId: string, capacity: string, given: Pick<Signature, 'by' | 'at' | 'round'>): Signature {
  return { stepId, capacity, ...given, undone: false };
}

/** Back to the step at which the last entry was made; its signature stays on record but counts no more. */
function undone(request: PublishRequest): Partial<PublishRequest> {
  const last = lastMove(request);
  const stepIndex = request.procedure.steps.findIndex(({ id }) => id === last?.stepId);
  const signatures = request.signatures.map((one) =>
    one.stepId === last?.stepId && one.round === request.round ? { ...one, undone: true } : one,
  );
  return { ...atStep(request.procedure, stepIndex), signatures };
}

function nextRound(
  request: PublishRequest,
  content: Content,
  { by, now }: Pick<Circumstances, 'by' | 'now'>,
): Partial<PublishRequest> {
  const round = request.round + 1;
  const signature = sign('submit', request.procedure.submit.capacity, { by: asActor(by), at: now, round });
  return {
    round,
    content,
    requester: { ...request.requester, unit: content.unit?.name ?? request.requester.unit },
    procedure: request.procedure,
    publications: [],
    signatures: [...request.signatures, signature],
    ...atStep(request.procedure, 0),
  };
}

/** Published when it stands on every site that was asked for. */
function published(request: PublishRequest, publication: Publication): Partial<PublishRequest> {
  const others = request.publications.filter(({ siteId }) => siteId !== publication.siteId);
  const publications = [...others, publication];
  const takenBy = publication.by;
  if (sitesLeft({ content: request.content, publications }).length > 0) return { publications, takenBy };
  const { capacity } = request.procedure.publish;
  const { by, at } = publication;
  const signature = sign('publish', capacity, { by, at, round: request.round });
  return { status: 'published', publications, takenBy, signatures: [...request.signatures, signature] };
}

/** They leave the request waiting for what it waited for, or standing as it stood. */
const waitOn: readonly Action[] = ['take', 'release', 'assign', 'keep'];

function withEntry(
  next: PublishRequest,
  before: PublishRequest,
  { move, by, now }: Circumstances & { move: Move },
): PublishRequest {
  const entry = entryOf(before, move, { by, now, round: next.round });
  const waitingSince = waitOn.includes(move.action) ? before.waitingSince : now;
  return {
    ...next,
    version: before.version + 1,
    waitingSince,
    history: [...before.history, entry],
    ...(entry.by.actingFor && { decidedInPlaceAt: now }),
  };
}
