/** LINE refuses a card: people still read what it says, and how they go on. */
import { expect, test } from 'vitest';
import { typeToGoOn } from '../../src/text/trouble.js';
import { buildContent, buildMessage, buildRequest } from '../support/builders.js';
import { startApp, type TestApp } from '../support/start-app.js';

/** No id of the program's own is too long for a button. */
async function withRefusedCard(): Promise<TestApp> {
  const bot = await startApp();
  const content = buildContent({ subject: 'แผนปฏิบัติการ' });
  await bot.stores.requests.insert(buildRequest({ id: '0'.repeat(300), content }));
  return bot;
}

function expectRefusals({ errorsLogged }: TestApp, count: number): void {
  const errors = errorsLogged.splice(0);
  expect(errors).toHaveLength(count);
  for (const error of errors) expect(error).toContain('LINE refused a card');
}

test('a refused reply comes as a text that says the same and what can be typed', async () => {
  const bot = await withRefusedCard();
  const chief = bot.phone('chief');
  await chief.says('งานของฉัน');
  const answer = await chief.sees('แผนปฏิบัติการ');
  expect(answer).toMatchObject({ type: 'text' });
  expect(chief.shownTexts(answer).join('\n')).toContain(typeToGoOn([]));

  await chief.says('เมนู');
  await chief.sees('กรุณาเลือกรายการที่ต้องการ');
  expectRefusals(bot, 1);
});

test('a refused push comes as a text, once, and counts as delivered', async () => {
  const bot = await startApp();
  const chief = bot.phone('chief');
  const at = bot.app.deps.now();
  const broken = {
    type: 'flex',
    altText: 'ก',
    contents: {
      type: 'bubble',
      body: {
        type: 'box',
        layout: 'vertical',
        contents: [{ type: 'text', text: 'มีคำขอรอท่าน', size: 'huge' }],
      },
    },
  };
  await bot.stores.messages.add(
    buildMessage({ id: 'news', personId: chief.userId, body: [broken], createdAt: at, nextAttemptAt: at }),
  );
  await bot.runJob('deliver messages');
  const pushed = await chief.sees('มีคำขอรอท่าน');
  expect(pushed).toMatchObject({ type: 'text' });
  expect(await bot.pushesBilled()).toBe(1);
  expect(await bot.stores.messages.undeliverable(10)).toEqual([]);
  expectRefusals(bot, 1);
});

test('a stored card that is larger than LINE takes comes as a text', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  const at = bot.app.deps.now();
  const lines = Array.from({ length: 300 }, (_, index) => ({
    type: 'text',
    text: `บรรทัดที่ ${index} ${'ก'.repeat(30)}`,
  }));
  const large = {
    type: 'flex',
    altText: 'ก',
    contents: { type: 'bubble', body: { type: 'box', layout: 'vertical', contents: lines } },
  };
  await bot.stores.messages.add(
    buildMessage({ id: 'news', personId: staff.userId, body: [large], createdAt: at, nextAttemptAt: at }),
  );
  await bot.runJob('deliver messages');
  const pushed = await staff.sees('บรรทัดที่ 0');
  expect(pushed).toMatchObject({ type: 'text' });
  expect(bot.errorsLogged.splice(0)).toEqual([expect.stringContaining('larger than LINE takes')]);
});
