/** While no question is open, people say what they want in their own words: they see the thing that is meant, and nothing is decided by it. */
import { expect, it } from 'vitest';
import { titles as approvalTitles, whichRequest } from '../../src/text/approval.js';
import { filesTaken } from '../../src/text/file-limits.js';
import { topicAnswers, topicTitles } from '../../src/text/help.js';
import { startHere } from '../../src/text/menu.js';
import { ownOnlineTitle, statusTitle } from '../../src/text/my-requests.js';
import { titles as addressTitles, chooseToCorrect } from '../../src/text/page-address.js';
import { buttons } from '../../src/text/publication.js';
import { searchTitle } from '../../src/text/search.js';
import { titles } from '../../src/text/take-down.js';
import { buildOffice } from '../support/builders.js';
import { permits, refuses, submits } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { officePeople, startApp } from '../support/start-app.js';

it('a greeting before the wish hides neither the form nor the help', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ฮัลโหล ขอเอาข่าวขึ้นเว็บ');
  await staff.sees(startHere);
  await staff.says('ใช้ยังไงเนี่ย งงมาก');
  await staff.sees('กรุณาเลือกเรื่องที่ต้องการคำแนะนำ');
});

it('a matter that is named is the one that is shown', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff, { subject: 'วัคซีนไข้หวัดใหญ่' });
  await submits(staff, { subject: 'วันเอดส์โลก' });
  await staff.says('เรื่องวันเอดส์ถึงไหนแล้วคะ');
  const shown = staff.shownTexts(await staff.sees(statusTitle)).join();
  expect(shown).toContain('วันเอดส์โลก');
  expect(shown).not.toContain('วัคซีน');
  await submits(staff, { subject: 'วัคซีนเด็ก' });
  await staff.says('เรื่องวัคซีนถึงไหนแล้วคะ');
  await staff.sees(searchTitle('วัคซีน'));
});

it.each(['ขอนำลง', 'เอาลงก่อนกำหนดได้มั้ย', 'ขอเอาลงก่อนครับ ข้อมูลผิด', 'อยากลบข่าวเก่าออกจากเว็บ'])(
  '%s shows what stands, and takes nothing down',
  async (typed) => {
    const bot = await startApp();
    const staff = bot.phone('staff');
    await putOnline(bot, { subject: 'ประกาศเก่า' });
    await submits(staff, { subject: 'เรื่องใหม่' });
    await staff.says(typed);
    await staff.sees('ขอนำลงจากเว็บไซต์');
    await putOnline(bot, { subject: 'ประกาศที่สอง' });
    await staff.says(typed);
    const shown = staff.shownTexts(await staff.sees(ownOnlineTitle)).join();
    expect(shown).not.toContain('เรื่องใหม่');
  },
);

it('whoever asks what is on the website sees it: webmasters all, others their own', async () => {
  const bot = await startApp();
  await putOnline(bot, { subject: 'ประกาศเก่า' });
  await bot.phone('staff').says('มีเรื่องอะไรอยู่บนเว็บตอนนี้');
  await bot.phone('staff').sees(ownOnlineTitle);
  await bot.phone('webmaster').says('บนเว็บมีอะไรบ้างคะ');
  await bot.phone('webmaster').sees(titles.online);
});

it('a webmaster who says that a link is wrong corrects the one page, after the usual confirmation', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot, { subject: 'ประกาศเก่า' });
  await webmaster.says('ลิงก์ผิดอ่ะ ต้องเป็น https://www.example.go.th/news/77');
  await webmaster.sees(addressTitles.askReason);
  await webmaster.says('วางลิงก์ผิด');
  await webmaster.sees(addressTitles.confirmCorrection);
  const before = await bot.stores.requests.get(id);
  expect(JSON.stringify(before?.standing)).not.toContain('news/77');
});

it('of several pages none is corrected by words, and a requester sees the own request', async () => {
  const bot = await startApp();
  await putOnline(bot, { subject: 'ประกาศเก่า' });
  await bot.phone('staff').says('ลิงก์ผิดค่ะ ต้องเป็น https://www.example.go.th/news/77');
  await bot.phone('staff').sees('ประกาศเก่า');
  await putOnline(bot, { subject: 'ประกาศที่สอง' });
  await bot.phone('webmaster').says('ลิงก์ผิดค่ะ');
  await bot.phone('webmaster').sees(chooseToCorrect);
});

it('below a report the time alone asks for another one, elsewhere it does not', async () => {
  const people = officePeople.map((one) =>
    one.key === 'chief' ? { ...one, roles: ['executive' as const] } : one,
  );
  const { phone } = await startApp({ people });
  const chief = phone('chief');
  await chief.says('ก่อนหน้านี้ล่ะ');
  await chief.sees('ขออภัย');
  await chief.says('รายงานเดือนนี้');
  await chief.sees('พฤศจิกายน');
  await chief.says('เดือนที่แล้วล่ะ');
  await chief.sees('ตุลาคม');
});

it('รับงาน takes the one task; of several the list is shown', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff);
  await permits(chief);
  await webmaster.sees(buttons.take);
  await webmaster.says('รับงานครับ');
  await webmaster.sees('ท่านรับงานนี้แล้ว');
  for (const subject of ['เรื่องที่สอง', 'เรื่องที่สาม']) {
    await submits(staff, { subject });
    await permits(chief);
  }
  await webmaster.says('รับงานครับ');
  await webmaster.sees(whichRequest);
  const all = await stores.requests.outlines.waiting({ statuses: ['permitted'] }, 10);
  expect(all.filter(({ proposal }) => proposal?.takenBy)).toHaveLength(1);
});

it('a refusal in words shows the card and asks for the reason, and refuses nothing', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff, { subject: 'วันเอดส์โลก' });
  await chief.says('ไม่อนุญาต รูปไม่ชัด');
  await chief.sees('วันเอดส์โลก');
  await chief.sees(approvalTitles.askReason);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
  await chief.says('ยกเลิก');
  await chief.says('อนุญาตครับ ดีมาก');
  await chief.sees(whichRequest);
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await chief.says('ไม่อนุญาต รูปไม่ชัด');
  await chief.sees(whichRequest);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 2 });
});

it.each(['form', 'files', 'extension', 'paper', 'decider', 'ownData'] as const)(
  'the help about %s is shown when its title is typed, though no list of topics is in sight',
  async (topic) => {
    const { phone } = await startApp();
    await phone('staff').says(topicTitles[topic]);
    await phone('staff').sees(topicAnswers[topic].text);
  },
);

it('titles of topics are read behind those of commands, for deciders and webmasters too', async () => {
  const { phone } = await startApp();
  for (const [key, topic] of [
    ['chief', 'deciding'],
    ['webmaster', 'publishing'],
  ] as const) {
    await phone(key).says(topicTitles[topic]);
    await phone(key).sees(topicAnswers[topic].text);
  }
});

it('how large a file may be is answered with the limits of the office', async () => {
  const { phone } = await startApp();
  await phone('staff').says('ส่งไฟล์ใหญ่สุดได้กี่เมกคะ');
  await phone('staff').sees(filesTaken(buildOffice().files));
});

it('why it was refused is asked in words, and answered with the request and its reason', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'รูปไม่ชัด');
  await staff.says('ไม่อนุญาตเพราะอะไรคะ');
  await staff.sees('รูปไม่ชัด');
});

it.each(['ขอเบอร์แอดมินหน่อยค่ะ', 'ติดต่อเว็บมาสเตอร์', 'ติดต่อใครได้บ้าง'])(
  '%s names whom to call, by position and telephone number',
  async (typed) => {
    const { phone } = await startApp();
    await phone('staff').says(typed);
    const webmaster = officePeople.find(({ roles }) => roles.includes('webmaster'));
    await phone('staff').sees(`เว็บมาสเตอร์: ${webmaster?.position} 081-000-0000`);
  },
);
