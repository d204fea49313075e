/** Taps on a request in every situation of the rights table, also those that no card has offered. */
import { isDeepStrictEqual } from 'node:util';
import { type Conversation, type Draft, newConversation } from '../../src/domain/conversation.js';
import { fingerprint } from '../../src/domain/fingerprint.js';
import { type Action, outdates } from '../../src/domain/request/actions.js';
import { contentOf, type PublishRequest } from '../../src/domain/request/publish-request.js';
import { filledDraft } from '../../src/form/filled-draft.js';
import { contextOf } from '../../src/form/form-view.js';
import { encodePostback, type Postback } from '../../src/line/postback.js';
import { trouble } from '../../src/text/trouble.js';
import { cast, type Who } from '../domain/rights-cast.js';
import type { TestApp } from '../support/start-app.js';
import { storedIn } from './cast-in-office.js';
import type { Scene } from './scenes.js';
import type { TapsOf } from './taps-of.js';
import { tapsOfActions } from './taps-of-actions.js';

export interface Tapping {
  who: Who;
  request: PublishRequest;
  /** The version on the card; absent: the present one. */
  v?: number;
}

/** All buttons of all actions, as this person would tap them on this request. */
export function buttonsFor(bot: TestApp, { request, v = request.version }: Tapping): TapsOf[] {
  const to = bot.phone('webmaster').userId;
  const draftShown = fingerprint(draftOf(bot, { who: 'owner', request }).answers);
  return tapsOfActions({ id: request.id, v, to, draftShown });
}

/** Taps them one after the other, with that question open to which they belong. @returns the answer to each tap */
export async function tapAll(bot: TestApp, tapping: Tapping, row: TapsOf): Promise<Answer[]> {
  await openQuestionOf(bot, tapping, row);
  return answersTo(bot, tapping.who, row.taps);
}

/** One webhook with all these taps. */
export async function answersTo(bot: TestApp, who: Who, taps: readonly Postback[]): Promise<Answer[]> {
  const events = taps.map((tap) =>
    bot.emulator.buildEvent(who, { type: 'postback', postback: { data: encodePostback(tap) } }),
  );
  await bot.emulator.sendEvents(events);
  return Promise.all(events.map(({ replyToken }) => answerTo(bot, String(replyToken))));
}

export type Answer = { type: string; text?: string }[];

export function nameOf({ does }: Pick<TapsOf, 'does'>): string {
  return does.join(' or ');
}

/** Which version of the request the card shows. */
export type CardAge = 'present' | 'older' | 'newer';

/** This person taps of each row what `chosen` gives, on a request in this situation. @returns what moved, or got no sentence for an answer */
export async function wrongTaps(
  bot: TestApp,
  { who, situation, variant, card = 'present' }: Omit<Scene, 'rights'> & { who: Who; card?: CardAge },
  chosen: (row: TapsOf) => Postback[],
): Promise<string[]> {
  const wrong: string[] = [];
  let request = await storedIn(bot, situation, variant);
  for (const [index, offered] of buttonsFor(bot, { who, request }).entries()) {
    if (chosen(offered).length === 0) continue;
    const [action = 'submit'] = offered.does;
    const tapping = { who, request, v: versionOn(card, request, action) };
    const row = buttonsFor(bot, tapping)[index];
    if (!row) continue;
    const answers = await tapAll(bot, tapping, { ...row, taps: chosen(row) });
    const what = `${who}: ${nameOf(row)} on ${situation}`;
    if (!answers.every(isSentence)) wrong.push(`no polite answer to ${what}`);
    if (isDeepStrictEqual(await bot.stores.requests.get(request.id), request)) continue;
    wrong.push(`moved by ${what}`);
    request = await storedIn(bot, situation, variant);
  }
  return wrong;
}

/** An older card is one of before a move that makes such cards old. */
function versionOn(card: CardAge, { history, version }: PublishRequest, offered: Action): number {
  if (card === 'newer') return version + 1;
  return card === 'present' ? version : history.findLastIndex(({ action }) => outdates(action, offered));
}

function isSentence([first]: Answer): boolean {
  return first?.type === 'text' && first.text !== undefined && first.text !== trouble;
}

async function openQuestionOf(bot: TestApp, tapping: Tapping, { asked, isForm }: TapsOf): Promise<void> {
  const personId = bot.phone(tapping.who).userId;
  const { conversations } = bot.stores;
  const { version = 0 } = (await conversations.get(personId)) ?? {};
  const open: Conversation = {
    ...newConversation(personId),
    ...(isForm && { draft: draftOf(bot, tapping), asked: { kind: 'form' } }),
    ...(asked && { asked }),
    askedAt: bot.app.deps.now(),
    version: version + 1,
  };
  await conversations.replace(open, version);
}

/** A last day that the form takes in every situation: nothing of the draft keeps it from being sent. */
const IN_TIME = { kind: 'until', lastDay: '2027-06-30' } as const;

function draftOf(bot: TestApp, { who, request, v = request.version }: Tapping): Draft {
  const { deps } = bot.app;
  const context = contextOf(deps, cast[who], { parked: [] });
  const filled = { requestId: request.id, now: deps.now(), actKey: 'filled', context };
  const correcting = {
    version: v,
    number: '1/2570',
    reason: '',
    ...(request.standing && { isOnline: true as const }),
  };
  return { ...filledDraft({ ...contentOf(request), online: IN_TIME }, filled), correcting };
}

/** Rejects by the test's own time where it is never answered. */
export async function answerTo({ emulator }: TestApp, replyToken: string): Promise<Answer> {
  for (;;) {
    const reply = emulator.log.findLast(
      ({ body }) => (body as { replyToken?: string } | null)?.replyToken === replyToken,
    );
    if (reply?.status === 200) return (reply.body as { messages: Answer }).messages;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
