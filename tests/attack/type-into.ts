/** Types words where a question is open, taps what its answer offers to confirm, and tells what came of them in the stores. */
import { encodePostback } from '../../src/line/postback.js';
import { tidyLine, tidyText } from '../../src/text/reader/tidy-text.js';
import { trouble } from '../../src/text/trouble.js';
import type { TestApp } from '../support/start-app.js';
import { changedBetween, type Documents, everythingStored } from './everything-stored.js';
import { answerTo } from './forged-taps.js';
import type { TypedField } from './typed-field.js';

/**
 * 'recorded': one document holds the words as they were typed, whole or in pieces. 'kept': the conversation does.
 * 'refused': neither. Anything else is wrong.
 */
export type Outcome = 'recorded' | 'kept' | 'refused' | { wrong: string };

export async function typeInto(bot: TestApp, field: TypedField, words: string): Promise<Outcome> {
  await field.open(bot);
  const own = `conversations ${bot.phone(field.who).userId}`;
  const postback = await field.tap?.(bot, words);
  const before = await everythingStored(bot.stores);
  const message = { type: 'text', id: bot.app.deps.newId(), text: words };
  const said = postback ? { type: 'postback', postback } : { type: 'message', message };
  const answers = [await hears(bot, field.who, said)];
  const holds = holding(words, field);
  const recording = (await isKeptAside(bot, field, holds)) && (await recordingTap(bot, field, answers));
  if (recording)
    answers.push(await hears(bot, field.who, { type: 'postback', postback: { data: recording } }));
  const heard = JSON.stringify(answers);
  if (heard.includes(trouble) || !heard.includes('"text":"')) return { wrong: `the answer ${heard}` };
  const after = await everythingStored(bot.stores);
  return outcomeOf(changedBetween(before, after), own, (name) => hasMore(before, after, name, holds));
}

/** Whether the words wait in the conversation. */
async function isKeptAside(
  { stores, phone }: TestApp,
  { who }: TypedField,
  holds: (text: string) => boolean,
) {
  const { asked, draft } = (await stores.conversations.get(phone(who).userId)) ?? {};
  return textsIn([asked, draft]).some(holds);
}

function outcomeOf(changed: readonly string[], own: string, isHolder: (name: string) => boolean): Outcome {
  const others = changed.filter((name) => name !== own);
  if (others.length > 1) return { wrong: `it changed ${changed}` };
  if (!others.every(isHolder)) return { wrong: `it changed ${others}, which does not hold it` };
  if (others.length > 0) return 'recorded';
  return changed.some(isHolder) ? 'kept' : 'refused';
}

/** Whether more texts than before are or contain these words; or are pieces of them, where the field takes them apart. */
function hasMore(
  before: Documents,
  after: Documents,
  name: string,
  holds: (text: string) => boolean,
): boolean {
  const count = (all: Documents) => textsIn(all[name]).filter(holds).length;
  return count(after) > count(before);
}

function holding(words: string, { inPieces }: TypedField): (text: string) => boolean {
  const typed = [tidyText(words), tidyLine(words)].filter(Boolean);
  return (text) => typed.some((one) => text.includes(one) || (inPieces && one.includes(text)));
}

/** Every text in it, the names of its fields among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** The button that records what was typed: of the answer, or of the whole form. */
async function recordingTap(bot: TestApp, field: TypedField, answers: object[]): Promise<string | undefined> {
  const [offered] = JSON.stringify(answers).match(/(?<="data":")do=confirm[^"]*/) ?? [];
  const tap = await field.record?.(bot);
  return offered ?? (tap && encodePostback(tap));
}

async function hears(
  bot: TestApp,
  who: string,
  payload: Parameters<TestApp['emulator']['buildEvent']>[1],
): Promise<object> {
  const event = bot.emulator.buildEvent(who, payload);
  await bot.emulator.sendEvents([event]);
  return answerTo(bot, String(event.replyToken));
}
