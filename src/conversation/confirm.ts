/**
 * Ask - preview - confirm: what is typed or chosen for an act is shown once more, and only what was shown is done. The
 * record comes first: an act that was done before, or can't be done any more, asks nothing.
 */
import type { Deps } from '../deps.js';
import type { Asked } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { closeQuestion, conversationOf, openQuestion } from './state.js';

export type AskedAct = Extract<Asked, { kind: 'act' }>;

export interface ConfirmableAct {
  act: AskedAct['act'];
  requestId: string;
  /** The version of the request that was shown to whoever acts. */
  version: number;
  actKey: string;
  /** @throws MoveRefused where the act can't be done */
  check(): Promise<{ repeated: boolean; request: PublishRequest }>;
  /** Reads what was typed or chosen. */
  read(given: string, request: PublishRequest, asked: AskedAct): { value: string } | { fault: string };
  /** Absent: always. */
  isValueNeeded?(request: PublishRequest): boolean;
  /** To which of several websites the value belongs. */
  siteOf?(request: PublishRequest): string | undefined;
  /** @param value empty where none is needed */
  record(value: string, asked: AskedAct | undefined): Promise<PublishRequest>;
}

/** What came of a tap or a text; the door shows it. */
export type ConfirmStep =
  /** The value is asked for, where `fault` says what was wrong with the one that was given. */
  | { kind: 'asked'; request: PublishRequest; fault?: string }
  /** `isNewer`: another value was shown since the card that was tapped. */
  | { kind: 'preview'; request: PublishRequest; value: string; isNewer: boolean }
  /** Done now, or by the same person before. */
  | { kind: 'done'; request: PublishRequest };

/** First tap: asks for the value, or where none is needed shows what will be done. */
export async function startAct(deps: Deps, by: Person, act: ConfirmableAct): Promise<ConfirmStep> {
  const { repeated, request } = await act.check();
  if (repeated) return { kind: 'done', request };
  if (isValueNeeded(act, request)) {
    await open(deps, by, { act, asked: questionOf(act, request) });
    return { kind: 'asked', request };
  }
  await close(deps, by, act);
  return { kind: 'preview', request, value: '', isNewer: false };
}

/** @param given the value as it was typed or chosen */
export async function previewAct(
  deps: Deps,
  by: Person,
  { act, given }: { act: ConfirmableAct; given: string },
): Promise<ConfirmStep> {
  const { repeated, request } = await act.check();
  if (repeated) return { kind: 'done', request };
  const asked = (await openAct(deps, by, act)) ?? questionOf(act, request);
  const read = act.read(given, request, asked);
  if ('fault' in read) return { kind: 'asked', request, fault: read.fault };
  await open(deps, by, { act, asked: { ...asked, version: act.version, value: read.value } });
  return { kind: 'preview', request, value: read.value, isNewer: false };
}

/** @param shown fingerprint of the value on the card that was confirmed: a replaced card records nothing */
export async function confirmAct(
  deps: Deps,
  by: Person,
  { act, shown }: { act: ConfirmableAct; shown: string },
): Promise<ConfirmStep> {
  const { repeated, request } = await act.check();
  if (repeated) return { kind: 'done', request };
  const asked = await openAct(deps, by, act);
  const value = asked?.value ?? '';
  if (asked?.value === undefined && isValueNeeded(act, request)) return startAct(deps, by, act);
  if (fingerprint(value) !== shown) return { kind: 'preview', request, value, isNewer: true };
  const done = await act.record(value, asked);
  await close(deps, by, act);
  return { kind: 'done', request: done };
}

function isValueNeeded({ isValueNeeded: isNeeded }: ConfirmableAct, request: PublishRequest): boolean {
  return isNeeded?.(request) ?? true;
}

function questionOf({ act, requestId, version, siteOf }: ConfirmableAct, request: PublishRequest): AskedAct {
  const siteId = siteOf?.(request);
  return { kind: 'act', act, requestId, version, ...(siteId !== undefined && { siteId }) };
}

/** The question about this very act, whenever it was asked. */
async function openAct(deps: Deps, by: Person, act: ConfirmableAct): Promise<AskedAct | undefined> {
  const { asked } = await conversationOf(deps, by.id);
  return isAbout(asked, act) ? asked : undefined;
}

async function open(deps: Deps, by: Person, { act, asked }: { act: ConfirmableAct; asked: AskedAct }) {
  await openQuestion(deps, { personId: by.id, actKey: act.actKey }, asked);
}

async function close(deps: Deps, by: Person, act: ConfirmableAct): Promise<void> {
  await closeQuestion(deps, { personId: by.id, actKey: act.actKey }, (asked) => isAbout(asked, act));
}

function isAbout(asked: Asked | undefined, { act, requestId }: ConfirmableAct): asked is AskedAct {
  return asked?.kind === 'act' && asked.act === act && asked.requestId === requestId;
}
