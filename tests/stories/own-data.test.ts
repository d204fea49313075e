/** 'ข้อมูลของฉัน': a telephone number at once, what stands below signatures by an administrator's word, and one's own leave. */
import { expect, it, vi } from 'vitest';
import { commandWord } from '../../src/text/commands.js';
import { userErrorSentence } from '../../src/text/denials.js';
import * as held from '../../src/text/held-data.js';
import * as leave from '../../src/text/leave.js';
import * as words from '../../src/text/own-data.js';
import * as people from '../../src/text/people.js';
import * as publication from '../../src/text/publication.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, refuses, submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

type Phone = ReturnType<TestApp['phone']>;

async function corrects(
  person: Phone,
  field: Parameters<typeof people.correct>[0],
  typed: string,
): Promise<void> {
  await person.says(commandWord('ownData'));
  await person.sees(words.titles.own);
  await person.taps(people.correct(field));
  await person.sees(people.introductionQuestions[field].title);
  await person.says(typed);
  await person.sees(words.titles.preview);
}

async function seesTheWish(administrator: Phone): Promise<void> {
  await administrator.says(commandWord('myWork'));
  await administrator.sees(words.titles.wishes);
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(words.buttons.confirmWish);
}

it('a telephone number is corrected at once, and what was submitted before keeps the old one', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  const before = (await stores.persons.get(staff.userId))?.contact;
  await corrects(staff, 'contact', '๐๘๑ ๐๐๐ ๐๐๐๙');
  await staff.sees(words.holdsAtOnce);
  expect((await stores.persons.get(staff.userId))?.contact).toBe(before);
  const confirm = keepButton(staff, words.buttons.confirm);
  await staff.tapsAction(confirm);
  await staff.sees('แก้ไขข้อมูลของ สมหญิง ตัวอย่าง แล้ว');
  await staff.tapsAction(confirm);
  await staff.sees('แก้ไขข้อมูลของ สมหญิง ตัวอย่าง แล้ว');

  const person = await stores.persons.get(staff.userId);
  expect(person?.contact).toBe('081 000 0009');
  expect(person?.formerData).toMatchObject([{ data: { contact: before }, by: staff.userId }]);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.requester.contact).toBe(before);
});

it('the webmaster who notifies back gets the number that holds now, not the one of the request', async () => {
  const { phone } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff);
  await corrects(staff, 'contact', '081-000-0009');
  await staff.taps(words.buttons.confirm);
  await staff.sees('แก้ไขข้อมูลของ สมหญิง ตัวอย่าง แล้ว');
  await refuses(chief, 'ข้อมูลไม่ครบถ้วน');
  await staff.sees(decision.refused);
  await webmaster.says('เมนู');
  await webmaster.sees('081-000-0009');
  await webmaster.taps(publication.buttons.call);
  expect(webmaster.openedLinks).toEqual(['tel:0810000009']);
});

it('a new position holds when an administrator confirms it; papers keep what was signed, and the next request has the new one', async () => {
  const { phone, stores, pushesBilled } = await startApp();
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await submits(staff, { subject: 'ก่อนแก้ไข' });
  await phone('chief').sees(decision.permit);
  const pushes = await pushesBilled();
  const old = (await stores.persons.get(staff.userId))?.position ?? '';
  await corrects(staff, 'position', 'นักวิชาการสาธารณสุขชำนาญการ');
  await staff.sees(words.holdsWhenConfirmed);
  await staff.taps(words.buttons.confirm);
  await staff.sees(words.wishSent);
  expect((await stores.persons.get(staff.userId))?.position).toBe(old);

  await seesTheWish(administrator);
  const confirm = keepButton(administrator, words.buttons.confirmWish);
  await administrator.tapsAction(confirm);
  await administrator.sees('ยืนยันการแก้ไขข้อมูลของ สมหญิง ตัวอย่าง แล้ว');
  await administrator.tapsAction(confirm);
  await administrator.sees(people.titles.person);
  expect(await pushesBilled()).toBe(pushes);

  await staff.says(commandWord('ownData'));
  await staff.sees('ผู้ดูแลระบบยืนยันการแก้ไขข้อมูลของท่านแล้ว');
  await submits(staff, { subject: 'หลังแก้ไข' });
  const [newer, older] = await stores.requests.ofRequester(staff.userId, 2);
  expect(older?.signatures[0]?.by.position).toBe(old);
  expect(newer?.signatures[0]?.by.position).toBe('นักวิชาการสาธารณสุขชำนาญการ');
});

it('who does not look hears of a correction in the morning, once, and may decline it', async () => {
  const bot = await startApp();
  const [staff, administrator] = [bot.phone('staff'), bot.phone('administrator')];
  await corrects(staff, 'name', 'สมหญิง ชื่อใหม่');
  await staff.taps(words.buttons.confirm);
  await staff.sees(words.wishSent);
  for (const day of ['2026-11-23', '2026-11-24']) {
    bot.emulator.clock.setTo(new Date(`${day}T08:30:00+07:00`));
    await bot.runJob('send reminders');
    await bot.runJob('deliver messages');
    await bot.restart();
  }
  await administrator.sees(words.titles.wishes);
  expect(await bot.pushesBilled()).toBe(1);
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(words.buttons.declineWish);
  await administrator.taps(words.buttons.declineWish);
  await administrator.sees('ไม่ยืนยันการแก้ไขข้อมูลของ สมหญิง ตัวอย่าง');
  await staff.says(commandWord('ownData'));
  await staff.sees('ผู้ดูแลระบบไม่ยืนยันการแก้ไขข้อมูลของท่าน');
  expect((await bot.stores.persons.get(staff.userId))?.name).toBe('สมหญิง ตัวอย่าง');
});

it('the unit is chosen from the list, and wrong inputs are explained', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await staff.says(commandWord('ownData'));
  await staff.sees(words.titles.own);
  await staff.taps(people.correct('contact'));
  await staff.sees(people.introductionQuestions.contact.title);
  await staff.says('ไม่ทราบ');
  await staff.sees('ไม่พบหมายเลขโทรศัพท์หรืออีเมล');
  await staff.says('ยกเลิก');
  await staff.sees(words.titles.own);
  await staff.taps(people.correct('unit'));
  await staff.sees(people.introductionQuestions.unit.title);
  const present = (await stores.persons.get(staff.userId))?.unit.name ?? '';
  await staff.says(present);
  await staff.sees(words.soAlready);
  await staff.says('1');
  await staff.sees(words.titles.preview);
  await staff.says('ok');
  await staff.sees('การพิมพ์ข้อความไม่ถือเป็นการยืนยัน');
  expect((await stores.persons.get(staff.userId))?.wanted).toBeUndefined();
});

it('an administrator corrects what somebody else gave, at once; nobody else may', async () => {
  const { phone, stores } = await startApp();
  const [administrator, staff] = [phone('administrator'), phone('staff')];
  await administrator.says(commandWord('people'));
  await administrator.sees(people.titles.list);
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(people.titles.person);
  await administrator.taps(words.buttons.correct);
  await administrator.sees('ข้อมูลของ สมหญิง ตัวอย่าง');
  const correct = keepButton(administrator, people.correct('name'));
  await phone('chief').tapsAction(correct);
  await phone('chief').sees(userErrorSentence('notAllowed'));
  await administrator.tapsAction(correct);
  await administrator.sees(people.introductionQuestions.name.title);
  await administrator.says('สมหญิง แก้แล้ว');
  await administrator.sees(words.holdsAtOnce);
  await administrator.taps(words.buttons.confirm);
  await administrator.sees('แก้ไขข้อมูลของ สมหญิง แก้แล้ว แล้ว');
  expect(await stores.persons.get(staff.userId)).toMatchObject({
    name: 'สมหญิง แก้แล้ว',
    formerData: [{ data: { name: 'สมหญิง ตัวอย่าง' }, by: administrator.userId }],
  });
});

it('a decider records and cancels the own leave: work goes to the stand-in meanwhile', async () => {
  const { phone, stores } = await startApp();
  const [chief, deputy, staff] = [phone('chief'), phone('deputy'), phone('staff')];
  await chief.says(commandWord('ownData'));
  await chief.sees(words.titles.own);
  await chief.taps(leave.buttons.record);
  await chief.sees(leave.questionTitle);
  await chief.says('20-30 พ.ย. 2569');
  await chief.sees('บันทึกแล้ว: สมชาย ตัวอย่าง ลา');
  await submits(staff, { subject: 'ระหว่างลา' });
  await deputy.sees('ระหว่างลา');
  await permits(deputy);
  await chief.says(commandWord('ownData'));
  await chief.sees('ยกเลิกวันลา 20 พ.ย. 2569 – 30 พ.ย. 2569');
  const cancel = keepButton(chief, 'ยกเลิกวันลา 20 พ.ย. 2569 – 30 พ.ย. 2569');
  await staff.tapsAction(cancel);
  await staff.sees(userErrorSentence('notAllowed'));
  await chief.tapsAction(cancel);
  await chief.sees('ยกเลิกแล้ว: สมชาย ตัวอย่าง');
  expect((await stores.persons.get(chief.userId))?.leaves[0]?.endedBy).toBe(chief.userId);
});

it('all that is held about a person is read by that person alone, for a day, as a page and as JSON', async () => {
  const bot = await startApp({ trafficIn: temporaryFolder() });
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await permits(chief);
  await staff.says('คำถามที่พิมพ์ไว้');
  await staff.says(commandWord('ownData'));
  await staff.sees(held.button);
  await staff.taps(held.button);
  const link = new URL(staff.openedLinks.at(-1) ?? '');
  const address = `${bot.webhookUrl.replace('/webhook', '')}${link.pathname}`;

  const page = await fetch(address + link.search);
  expect(page.headers.get('content-security-policy')).toContain('sandbox');
  const shown = await page.text();
  for (const words of [held.title, 'คำถามที่พิมพ์ไว้', 'พยาบาลวิชาชีพ', 'ส่งคำขอ', '1/2570'])
    expect(shown).toContain(words);
  const json = await vi.waitFor(async () => {
    const found = await (await fetch(`${address}/json${link.search}`)).json();
    expect(found.traffic.length).toBeGreaterThan(3); // it is written once a second
    return found;
  }, 20_000);
  const kinds = json.records.map(({ kind }: { kind: string }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['requests', 'persons', 'conversations', 'events', 'anchors']));
  expect(JSON.stringify(json)).not.toMatch(/replyToken|accountCode|retryKey/);
  expect(JSON.stringify(json)).not.toContain(bot.emulator.channelSecret);

  const again = await (await fetch(address + link.search)).text();
  expect(again).toContain('เปิดดูสำเนาข้อมูลนี้');
  expect(again).toContain('ส่งคำขอ');
  expect(again).not.toMatch(/do=\w+|GET \/own-data/);

  const ofAnother = link.search.replace(staff.userId, chief.userId);
  expect((await fetch(address + ofAnother)).status).toBe(404);
  bot.emulator.clock.forward(25 * 60 * 60_000);
  const over = await fetch(address + link.search);
  expect(over.status).toBe(410);
  expect(await over.text()).toContain(held.linkOver);
});

it('whoever is no longer at work opens nothing by an old link, and nobody finds a link to somebody else’s data', async () => {
  const bot = await startApp();
  const [staff, administrator] = [bot.phone('staff'), bot.phone('administrator')];
  await staff.says(commandWord('ownData'));
  await staff.sees(held.button);
  await staff.taps(held.button);
  const { search } = new URL(staff.openedLinks.at(-1) ?? '');
  const present = await bot.stores.persons.get(staff.userId);
  if (!present) throw new Error('no such person');
  await bot.stores.persons.replace(
    { ...present, status: 'suspended', version: present.version + 1 },
    present.version,
  );
  expect((await fetch(`${bot.webhookUrl.replace('/webhook', '')}/own-data${search}`)).status).toBe(403);
  await administrator.says(commandWord('ownData'));
  await administrator.sees(held.button);
  expect(administrator.openedLinks).toEqual([]);
});
