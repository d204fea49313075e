/** The database goes away while people write: LINE is asked to deliver again, and afterwards nothing is missing or double. */
import { describe, expect, test } from 'vitest';
import { fillFormUpTo } from '../support/fill-form.js';
import { openGate } from '../support/gate.js';
import { findMongoServer } from '../support/mongo-server.js';
import { officePeople } from '../support/start-app.js';
import { openInstances } from './open-instances.js';

const server = await findMongoServer();

const texts = Array.from({ length: 12 }, (_, index) => `กิจกรรมที่ ${index + 1} ของโครงการ`);

describe.skipIf(!server)('on MongoDB', () => {
  test.each(['refuse', 'swallow'] as const)(
    'a network that is cut (%s)',
    async (how) => {
      const { hostname, port } = new URL(server!.uri);
      const gate = await openGate({ host: hostname, port: Number(port) || 27017 });
      const uri = `mongodb://127.0.0.1:${gate.port}/?directConnection=true`;
      const { emulator, stores, start, post } = await openInstances(server!, { people: officePeople, uri });
      const bot = await start();
      emulator.setWebhookUrl(bot.webhookUrl);
      const staff = emulator.phone('staff');
      await fillFormUpTo(staff, 'details');

      for (const [index, text] of texts.entries()) {
        const message = { type: 'text', id: `${index + 1}`, text, quoteToken: 'q' };
        const event = emulator.buildEvent('staff', { type: 'message', message });
        if (index !== texts.length / 2) {
          expect(await post(bot, event)).toBe(200);
          continue;
        }
        await gate.cut(how);
        // LINE waits for two seconds, and then would see no status at all.
        expect(await post(bot, event)).toBe(500);
        expect(await post(bot, event)).toBe(500);
        await gate.mend();
        await expect.poll(() => post(bot, event), { timeout: 20_000 }).toBe(200);
      }

      const written = async () => {
        await bot.runJob('renew the leases of events in hand').catch(() => {});
        emulator.clock.forward(31_000);
        await bot.runJob('take up abandoned events').catch(() => {});
        const conversation = await stores.conversations.get(staff.userId);
        return conversation?.draft?.detailTexts.map(({ text }) => text);
      };
      await expect.poll(written, { timeout: 60_000, interval: 1_000 }).toEqual(texts);
    },
    120_000,
  );
});
