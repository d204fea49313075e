/** An office puts hundreds of pages up until the end of the fiscal year: on the day after, its lists still answer. */
import { expect, it, vi } from 'vitest';
import * as myRequests from '../../src/text/my-requests.js';
import { digestTitle } from '../../src/text/reminders.js';
import { titles } from '../../src/text/take-down.js';
import { putOnline } from '../support/put-online.js';
import { startApp } from '../support/start-app.js';

// Five hundred records are written first.
vi.setConfig({ testTimeout: 60_000 });

const MANY = 500;
const MAX_SUBJECT_LENGTH = 300;

it('the morning digest of 500 ended publications goes out, and the list of what is online opens', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const first = await putOnline(bot, {
    subject: 'ที่'.repeat(MAX_SUBJECT_LENGTH),
    online: { kind: 'until', lastDay: '2027-09-30' },
  });
  for (let sequence = 2; sequence <= MANY; sequence += 1) {
    const id = bot.app.deps.newId();
    await bot.stores.requests.insert({ ...first, id, sequence });
    await bot.stores.requests.markAnnounced(id, first.version, []);
  }

  bot.emulator.clock.setTo(new Date('2027-10-01T08:30:00+07:00'));
  await bot.runJob('send reminders');
  const digest = await webmaster.sees(digestTitle);
  expect(webmaster.altText(digest)).toMatch(new RegExp(`^${digestTitle} ${MANY} เรื่อง: .*…$`));
  expect(webmaster.shownTexts(digest)).toContain(myRequests.moreRequests(MANY - 10));

  await webmaster.says('บนเว็บไซต์');
  const list = await webmaster.sees('แสดงเพิ่ม');
  expect(webmaster.altText(list)).toContain(titles.online);
});
