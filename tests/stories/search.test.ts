/** Requests found by a word or a number, by anybody, among those that the person may see; and those that somebody acted on. */
import { expect, it } from 'vitest';
import { userErrorSentence } from '../../src/text/denials.js';
import { noSuchNumber } from '../../src/text/my-requests.js';
import * as search from '../../src/text/search.js';
import { permits, submits } from '../support/play-request.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

const colleague: TestPerson = {
  key: 'colleague',
  name: 'ใจดี ตัวอย่าง',
  position: 'นักวิชาการ',
  roles: ['requester'],
};
const subject = 'รณรงค์ป้องกันไข้เลือดออก';

it('a word finds the requests that the person may see, by their subjects', async () => {
  const bot = await startApp({ people: [...officePeople, colleague] });
  const [staff, chief, other] = [bot.phone('staff'), bot.phone('chief'), bot.phone('colleague')];
  await submits(staff, { subject });
  for (const phone of [staff, chief, bot.phone('webmaster')]) {
    await phone.says('ค้นหา ไข้เลือดออก');
    await phone.sees(search.searchTitle('ไข้เลือดออก'));
    await phone.sees(subject);
  }
  await other.says('ค้นหา ไข้เลือดออก');
  await other.sees(search.nothingFound('ไข้เลือดออก'));
  await chief.says('ค้นหา ไข้หวัดนก');
  await chief.sees(search.nothingFound('ไข้หวัดนก'));
  expect(await bot.pushesBilled()).toBe(1);
});

it('a number finds its request, as people write it; not that of somebody else', async () => {
  const bot = await startApp({ people: [...officePeople, colleague] });
  const [staff, other] = [bot.phone('staff'), bot.phone('colleague')];
  await submits(staff, { subject });
  for (const typed of ['1/2570', 'เลขที่ ๑/๒๕๗๐', 'ค้นหา 1/2570']) {
    await staff.says(typed);
    await staff.sees('เลขที่ 1/2570');
  }
  await other.says('1/2570');
  await other.sees(noSuchNumber('1/2570'));
});

it('behind the word alone the next text is looked for; thanks and too short a text are not', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff, { subject });
  for (const typed of ['ไข้เลือดออกค่ะ', 'ค้นหา ไข้เลือดออก', '1/2570']) {
    await staff.says('ค้นหา');
    await staff.sees(search.askWords);
    await staff.says('ก');
    await staff.sees(search.tooShort);
    await staff.says('ขอบคุณค่ะ');
    await staff.sees(search.askWords);
    await staff.says(typed);
    await staff.sees(subject);
  }
  await staff.says('ทุ่งโพธิ์');
  await staff.sees('ขออภัย');
});

it('a search is left by the way out, by any command and by time, and hides no question of the form', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await staff.says('ค้นหา');
  await staff.says('ยกเลิก');
  await staff.sees(search.searchLeft);
  await staff.says('ค้นหา');
  await staff.says('สถานะ');
  await staff.says('ทุ่งโพธิ์');
  await staff.sees('ขออภัย');
  await staff.says('ค้นหา');
  bot.emulator.clock.forward(24 * 60 * 60_000);
  await staff.says('ทุ่งโพธิ์');
  await staff.sees('ขออภัย');
  await staff.says('ขอเผยแพร่');
  await staff.says('ค้นหา');
  await staff.sees(search.howToSearch);
});

it('what is too short is not looked for', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ค้นหา ก');
  await staff.sees(search.tooShort);
});

it('whoever decided or published finds it again; a requester has no such list', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await submits(staff, { subject });
  await chief.sees(subject);
  await permits(chief);
  await chief.says('ที่ท่านดำเนินการ');
  await chief.sees(search.actedTitle);
  await chief.sees('เลขที่ 1/2570');
  await webmaster.says('ที่ท่านดำเนินการ');
  await webmaster.sees(search.nothingActed);
  await staff.says('ที่ท่านดำเนินการ');
  await staff.sees(userErrorSentence('notAllowed'));
});
