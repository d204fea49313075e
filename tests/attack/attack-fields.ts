/** Types texts into each of some fields, one after the other, in an office that asks everything, and tells what came of them. */
import { inSlices } from '../../src/in-slices.js';
import { markAsked } from '../../src/report/report-progress.js';
import type { TestApp } from '../support/start-app.js';
import { openCast } from './cast-in-office.js';
import { askingOffice, filler } from './fields-of-form.js';
import { MONTH } from './fields-of-people.js';
import { type Outcome, typeInto } from './type-into.js';
import type { TypedField } from './typed-field.js';

export interface Attacked {
  wrong: string[];
  /** The fields in which a text was recorded; those in which one was kept at most; and those that refused all. */
  recorded: string[];
  kept: string[];
  refused: string[];
}

/** All that is stored is looked at after each text: the less, the faster. */
const TEXTS_OF_A_BOT = 16;

export async function attackFields(
  fields: readonly TypedField[],
  texts: readonly string[],
): Promise<Attacked> {
  const attacked: Attacked = { wrong: [], recorded: [], kept: [], refused: [] };
  const fieldsOfBot = Math.max(1, Math.floor(TEXTS_OF_A_BOT / texts.length));
  for await (const some of inSlices(fields, fieldsOfBot)) {
    const bot = await openOffice();
    for (const field of some) await attackField(bot, field, { texts, attacked });
  }
  return attacked;
}

async function attackField(
  bot: TestApp,
  field: TypedField,
  { texts, attacked }: { texts: readonly string[]; attacked: Attacked },
): Promise<void> {
  const outcomes = new Set<Outcome>();
  for (const words of texts.flatMap((text) => field.answers?.(text) ?? [text])) {
    const outcome = await typeInto(bot, field, words);
    if (typeof outcome === 'string') outcomes.add(outcome);
    else attacked.wrong.push(`${field.name}: ${JSON.stringify(words)}: ${outcome.wrong}`);
  }
  const best = (['recorded', 'kept', 'refused'] as const).find((one) => outcomes.has(one));
  if (best) attacked[best].push(field.name);
}

async function openOffice(): Promise<TestApp> {
  const bot = await openCast(askingOffice());
  const { userId: id } = bot.phone('provider');
  const { version = 0 } = (await bot.stores.persons.get(id)) ?? {};
  await bot.stores.persons.replace({ ...filler, id, version: version + 1 }, version);
  await markAsked(bot.app.deps, MONTH);
  await bot.emulator.quiet();
  return bot;
}
