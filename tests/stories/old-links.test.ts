/** An address that was once given out: years later it says what it was, and the word that it names gives it out anew. */
import { expect, it } from 'vitest';
import { verifyPath } from '../../src/domain/evidence/verify-link.js';
import { buttons, papersTitle } from '../../src/text/paper.js';
import { openRegistersButton, registersTitle } from '../../src/text/registers.js';
import { submits } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { readZip } from '../support/read-zip.js';
import { startApp, type TestApp } from '../support/start-app.js';

const FOUR_YEARS_MS = 4 * 366 * 24 * 60 * 60_000;
const PACK = { page: '/pack', choice: '&register=requests&period=FY2570' };

function openedLink(bot: TestApp, { page, choice } = { page: '', choice: '' }): URL {
  const { pathname, search } = new URL(bot.phone('webmaster').openedLinks.at(-1) ?? '');
  return new URL(pathname + page + search + choice, bot.webhookUrl);
}

async function opensRegisters(bot: TestApp): Promise<URL> {
  const webmaster = bot.phone('webmaster');
  await webmaster.says('ทะเบียน');
  await webmaster.sees(registersTitle);
  await webmaster.taps(openRegistersButton);
  return openedLink(bot, PACK);
}

it('the pack of a year that closed long ago', async () => {
  const bot = await startApp();
  await putOnline(bot);
  const old = await opensRegisters(bot);
  bot.emulator.clock.forward(FOUR_YEARS_MS);
  const answer = await fetch(old);
  expect(answer.status).toBe(410);
  const said = await answer.text();
  for (const words of ['ชุดหลักฐาน (ZIP) ของ', 'ปีงบประมาณ 2570', '“ทะเบียน”']) expect(said).toContain(words);
  const pack = await fetch(await opensRegisters(bot));
  const parts = await readZip(Buffer.from(await pack.arrayBuffer()));
  expect([...parts.keys()]).toContain('2570-00001/1-form.pdf');
});

it('the form of a request, and the address that its code bears', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await submits(bot.phone('staff'));
  const opensForm = async () => {
    await webmaster.says('เลขที่ 1/2570');
    await webmaster.sees(buttons.papers);
    await webmaster.taps(buttons.papers);
    await webmaster.sees(papersTitle);
    await webmaster.taps(buttons.openForm);
    return openedLink(bot);
  };
  const old = await opensForm();
  bot.emulator.clock.forward(FOUR_YEARS_MS);
  const answer = await fetch(old);
  expect(answer.status).toBe(410);
  expect(await answer.text()).toContain('แบบฟอร์มของคำขอ คำขอเลขที่ 1/2570');
  expect((await fetch(await opensForm())).status).toBe(200);
  const id = await bot.stores.numbers.requestIdOf({ fiscalYear: 2570, sequence: 1 });
  const request = await bot.stores.requests.get(id ?? '');
  const proof = await fetch(new URL((request && verifyPath(request)) ?? '', bot.webhookUrl));
  expect(await proof.text()).toContain('1/2570');
});
