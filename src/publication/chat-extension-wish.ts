/** 'ขอขยายเวลาอีก 1 เดือน': what was typed answers the extension's first question, of the request that is meant. */
import { extensionChoiceCard } from '../../flex-templates/extension-question-card.js';
import { bangkokDate } from '../clock.js';
import { startAct } from '../conversation/confirm.js';
import type { Deps } from '../deps.js';
import { maySee } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { scanLimits } from '../domain/scan-limits.js';
import type { Reply } from '../line/reply.js';
import { askReading } from '../text/doubts.js';
import { type ExtensionWish, extensionWish } from '../text/reader/extension-wish.js';
import { answered, extension, showStep } from './chat-extension.js';
import { mayExtend } from './extend.js';
import { extensionDays, isLonger, readExtensionDay } from './extension-step.js';

interface Typed {
  text: string;
  actKey: string;
}

/** @returns undefined where no day or length is wished for, or no request can be extended by it */
export async function wishToExtend(
  deps: Deps,
  by: Person,
  { text, actKey }: Typed,
): Promise<Reply | undefined> {
  const wish = extensionWish(text);
  if (!wish) return undefined;
  const today = bangkokDate(deps.now());
  const meant = (await requestsMeant(deps, by, wish)).filter((one) => mayExtend(by, one, deps.now()));
  const longer = meant.flatMap((request) => {
    const read = readExtensionDay(wish.time, { request, today });
    return read.kind === 'date' && isLonger(request, read.day, today) ? [{ request, day: read.day }] : [];
  });
  const [request, ...others] = meant.length === 1 ? meant : longer.map((one) => one.request);
  if (!request) return undefined;
  if (others.length > 0) return [extensionChoiceCard(longer)];
  return carryOn(deps, by, { request, given: wish.time, actKey });
}

async function requestsMeant(deps: Deps, by: Person, { number }: ExtensionWish): Promise<PublishRequest[]> {
  const { requests, numbers } = deps.stores;
  if (!number) return requests.ofRequester(by.id, scanLimits.extension);
  const id = await numbers.requestIdOf(number);
  const request = id === undefined ? undefined : await requests.get(id);
  return request && maySee(by, request, deps.now()) ? [request] : [];
}

/** A day that is clear is taken as if it was chosen; those that may be meant are offered. */
async function carryOn(
  deps: Deps,
  by: Person,
  { request, given, actKey }: { request: PublishRequest; given: string; actKey: string },
): Promise<Reply | undefined> {
  const today = bangkokDate(deps.now());
  const act = { requestId: request.id, seenVersion: request.version, actKey };
  const read = readExtensionDay(given, { request, today });
  if (read.kind === 'date') return answered(deps, by, { act, given: read.day, isTap: true });
  const days = extensionDays(given, { request, today });
  if (days.length === 0) return undefined;
  const step = await startAct(deps, by, extension(deps, by, act));
  const fault = askReading(days.length);
  return showStep(deps, by, step.kind === 'asked' ? { ...step, fault } : step, given);
}
