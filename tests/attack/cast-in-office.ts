/** An office with everybody of the rights table, and a request in any situation of it. */
import { correctableParts } from '../../src/domain/request/content.js';
import { type PublishRequest, publishRequestSchema } from '../../src/domain/request/publish-request.js';
import type { Situation } from '../../src/domain/request/statuses.js';
import type { Office } from '../../src/offices/office.js';
import { cast, requestIn, type Variant, type Who } from '../domain/rights-cast.js';
import { buildOffice } from '../support/builders.js';
import { startApp, type TestApp } from '../support/start-app.js';

export const everybody = Object.keys(cast) as Who[];
/** Whom nobody has registered. */
export const STRANGER = 'stranger';

/** The people of the rights table, in an office that allows every act. */
export async function openCast(office: Office = buildOffice()): Promise<TestApp> {
  const people = [...everybody, STRANGER].map((key) => ({
    key,
    name: `${key} ตัวอย่าง`,
    position: '',
    roles: [],
  }));
  const corrections = { parts: [...correctableParts], maxCharacters: 60 };
  const bot = await startApp({ people, office: { ...office, corrections } });
  for (const who of everybody) {
    await bot.stores.persons.replace({ ...cast[who], id: bot.phone(who).userId, version: 1 }, 0);
  }
  return bot;
}

/** The request of the rights table, whose people have LINE's ids. */
export async function storedIn(
  bot: TestApp,
  situation: Situation,
  variant?: Variant,
): Promise<PublishRequest> {
  const { newId } = bot.app.deps;
  const json = JSON.stringify(requestIn(situation, variant)).replaceAll(
    /"personId":"(\w+)"/g,
    (_, who) => `"personId":"${bot.phone(who).userId}"`,
  );
  const id = newId();
  const sequence = await bot.stores.numbers.reserve(2570, id);
  const request = publishRequestSchema.parse({ ...JSON.parse(json), id, sequence });
  await bot.stores.requests.insert(request);
  await bot.stores.requests.markAnnounced(id, request.version, []);
  return request;
}
