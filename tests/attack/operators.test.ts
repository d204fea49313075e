/** Words of SQL, of MongoDB and of templates, in everything that people can type: kept as the text that it is, or refused, and never run. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cleanFileName } from '../../src/domain/file-name.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { signLink } from '../../src/http/signed-link.js';
import { tidyText } from '../../src/text/reader/tidy-text.js';
import { trouble } from '../../src/text/trouble.js';
import { asks, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { introducesHerself } from '../support/introduce.js';
import { decision, refuses } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';
import { operatorTexts } from './hostile-texts.js';

const { TEST_MONGODB_URI } = process.env;
const databases: [string, string | undefined][] = [
  ['SQLite', undefined],
  ...(TEST_MONGODB_URI ? [['MongoDB', TEST_MONGODB_URI] satisfies [string, string]] : []),
];

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(databases)('on %s', (_, uri) => {
  function open(): Promise<TestApp> {
    if (uri !== undefined) vi.stubEnv('STORIES_ON_MONGODB', uri);
    return startApp();
  }

  test.each(operatorTexts)(
    '%j in every answer, a reason, a search, a command and the name of a file',
    async (words) => {
      const bot = await open();
      const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
      for (const said of [words, `ค้นหา ${words}`, `สถานะ ${words}`, `หลักฐาน ${words}`])
        await hears(staff, said);
      const id = await sendsForm(bot, words);
      await refuses(chief, words);
      await staff.sees(decision.refused);
      await hears(staff, `ค้นหา ${words}`);

      const text = tidyText(words);
      const request = await bot.stores.requests.get(id);
      const texts = { subject: text, details: text, source: text, remarks: text };
      expect(request?.proposal?.content).toMatchObject(texts);
      const names = request?.proposal?.content.attachments.map(({ fileName }) => fileName);
      expect(names).toEqual([cleanFileName(`${words}.pdf`, '')]);
      expect(request?.history.at(-1)).toMatchObject({ action: 'refuse', reason: text });
      expect(await bot.stores.persons.list()).toHaveLength(6);
    },
  );

  test.each(operatorTexts)('%j as the name and position of a newcomer', async (words) => {
    const bot = await open();
    const newcomer = bot.phone('newcomer');
    const name = `${words} ตัวอย่าง`; // a name of one word is asked about
    await introducesHerself(newcomer, { name, position: words });
    const introduced = { name: tidyText(name), position: tidyText(words) };
    expect(await bot.stores.persons.get(newcomer.userId)).toMatchObject(introduced);
  });

  test.each(operatorTexts)('%j in a link, signed or not, opens nothing', async (words) => {
    const { webhookUrl, emulator, stores } = await open();
    const before = await stores.persons.list();
    const said = encodeURIComponent(words);
    const expires = new Date(emulator.clock.now().getTime() + 60_000);
    const paths = [`/files/${said}`, '/papers/form', '/reports/chart', '/upload/draft/x'];
    const queries = [`to=${said}`, `to[$gt]=&request[$ne]=x`, `to=${said}&to=U1`, `to[__proto__]=${said}`];
    const links = paths.flatMap((path) =>
      queries.map((query) => `${path}?${query}&request=${said}&period=${said}`),
    );
    for (const path of links) {
      for (const link of [path, signLink({ secret: emulator.channelSecret, path, expires })]) {
        const { status } = await fetch(new URL(link, webhookUrl));
        expect([link, [403, 404, 410].includes(status)]).toEqual([link, true]);
      }
    }
    expect(await stores.persons.list()).toEqual(before);
  });
});

/** Says it and hears anything but an apology. */
async function hears(phone: Phone, words: string): Promise<void> {
  await phone.says(words);
  expect(phone.shownTexts(await phone.next()).join('\n')).not.toContain(trouble);
}

/** Questions that want no words of one's own hear them first, and ask again. @returns the id of what was sent */
async function sendsForm({ phone, stores }: TestApp, words: string): Promise<string> {
  const staff = phone('staff');
  const answers = { subject: words, details: words, source: words, remarks: words };
  await fillFormUpTo(staff, 'category');
  let from: 'category' | 'infoPeriod' | 'online' | 'links' = 'category';
  for (const question of ['category', 'infoPeriod', 'online', 'links'] as const) {
    if (question !== from) await goOnTo(staff, question, { ...answers, from });
    await hears(staff, words);
    await staff.sees(asks[question]);
    from = question;
  }
  await goOnTo(staff, 'review', { ...answers, from });
  await staff.sendsFile({ ...somePdf, name: `${words}.pdf` });
  const { draft } = (await stores.conversations.get(staff.userId)) ?? {};
  await staff.sees(asks.review);
  await staff.taps('ส่งคำขอ');
  await staff.sees(/เลขที่คำขอ \d+\/\d+/);
  return draft?.requestId ?? '';
}
