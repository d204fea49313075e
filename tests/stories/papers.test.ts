/** The office's form as a PDF: of a request for everybody who may see it, and empty for those who must use paper. */
import { expect, it } from 'vitest';
import { userErrorSentence } from '../../src/text/denials.js';
import { blankTitle, buttons, papersTitle } from '../../src/text/paper.js';
import { allDetails, openRequest } from '../../src/text/request-words.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, submits } from '../support/play-request.js';
import { officePeople, startApp, type TestApp } from '../support/start-app.js';

/** The download from the page that the link tapped last opens. */
async function opened(
  bot: TestApp,
  key: string,
): Promise<{ status: number; begins: string; name: string | null }> {
  const link = bot.phone(key).openedLinks.at(-1) ?? '';
  const path = link.slice('http://127.0.0.1'.length).replace('?', '/content?');
  const response = await fetch(new URL(path, bot.webhookUrl));
  const begins = Buffer.from(await response.arrayBuffer()).toString('latin1', 0, 5);
  return { status: response.status, begins, name: response.headers.get('content-disposition') };
}

it('a person who asks for a form by its name gets the empty one', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await staff.says('แบบฟอร์ม');
  await staff.sees(blankTitle);
  await staff.taps(buttons.openBlankForm);
  expect(await opened(bot, 'staff')).toMatchObject({ status: 200, begins: '%PDF-' });
  expect(await bot.pushesBilled()).toBe(0);
});

it('the requester, the chief and the webmaster open the form of a request from its card', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await submits(staff);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่ 1/2570');
  await staff.taps('1. เลขที่ 1/2570');
  await staff.sees(buttons.papers);
  await staff.taps(buttons.papers);
  await staff.sees(papersTitle);
  await staff.taps(buttons.openForm);
  const paper = { status: 200, begins: '%PDF-', name: 'inline; filename="form-2570-1.pdf"' };
  expect(await opened(bot, 'staff')).toEqual(paper);

  await chief.sees(decision.permit);
  await chief.taps(allDetails);
  await chief.sees(buttons.papers);
  await chief.taps(buttons.papers);
  await chief.sees(papersTitle);
  await chief.taps(buttons.openForm);
  expect(await opened(bot, 'chief')).toEqual(paper);
  await chief.taps(openRequest);
  await permits(chief);
  await webmaster.sees(buttons.papers);
  await webmaster.taps(buttons.papers);
  await webmaster.sees(papersTitle);
});

it('somebody who may not see a request gets no link to its papers', async () => {
  const colleague = {
    key: 'colleague',
    name: 'ใจดี ตัวอย่าง',
    position: 'นักวิชาการ',
    roles: ['requester' as const],
  };
  const bot = await startApp({ people: [...officePeople, colleague] });
  const staff = bot.phone('staff');
  await submits(staff);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่ 1/2570');
  await staff.taps('1. เลขที่ 1/2570');
  await staff.sees(buttons.papers);
  const tap = keepButton(staff, buttons.papers);
  await bot.phone('colleague').tapsAction(tap);
  await bot.phone('colleague').sees(userErrorSentence('notAllowed'));
});
