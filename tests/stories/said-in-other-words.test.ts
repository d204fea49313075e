/** Other words than the bot's lead to the right thing, and are never taken for an answer or an act. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { previewNotices } from '../../src/text/denials.js';
import { doubts, useAsTyped } from '../../src/text/doubts.js';
import * as filling from '../../src/text/filling.js';
import * as help from '../../src/text/help.js';
import * as info from '../../src/text/info.js';
import * as leave from '../../src/text/leave.js';
import { notUnderstood, startHere } from '../../src/text/menu.js';
import * as myRequests from '../../src/text/my-requests.js';
import { searchTitle } from '../../src/text/search.js';
import { recordTakeDown } from '../../src/text/take-down.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { submits } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { officePeople, startApp } from '../support/start-app.js';

it.each([
  'อยากลงข่าวขึ้นเว็บค่ะ',
  'จะลงรายงานผลการดำเนินงานขึ้นเว็บค่ะ ต้องทำยังไงคะ',
  'ขอเอาประกาศขึ้นเว็บ',
  'เผยแพร่ข้อมูลยังไงคะ',
  'ลงข่าว',
  'สิเอาข่าวขึ้นเว็บ',
])('%s is offered the start of the form', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says(typed);
  await staff.sees(startHere);
  await staff.taps('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('บันทึกไว้ก่อน');
  await staff.says(typed);
  const shown = staff.shownTexts(await staff.sees('ทำต่อ')).join();
  expect(shown).not.toContain(notUnderstood);
});

it.each([
  'เอาข่าวเก่าลงได้ไหมคะ',
  'ข่าวที่ลงไว้ผิดค่ะ',
  'ขอแก้ข่าวที่ลงแล้ว',
  'ข่าวหนูถึงไหนแล้ว',
  'หัวหน้าอนุมัติยัง',
  'หัวหน้าเซ็นยังคะ',
  'ขอยกเลิกคำขอค่ะ',
  'ไม่อยากลงแล้ว',
  'ขอลิงก์ข่าวค่ะ',
  'ประกาศหมดอายุเมื่อไหร่',
])('%s shows the one request as it stands', async (typed) => {
  const bot = await startApp();
  await putOnline(bot, { subject: 'ประกาศรับสมัคร' });
  await bot.phone('staff').says(typed);
  await bot.phone('staff').sees('ประกาศรับสมัคร');
});

it.each(['ช่วยด้วยค่ะ งง', 'เฮ็ดจังใด๋', 'ติดต่อแอดมินยังไง', 'เบอร์เว็บมาสเตอร์'])(
  '%s is offered help',
  async (typed) => {
    const { phone } = await startApp();
    await phone('staff').says(typed);
    await phone('staff').sees('กรุณาเลือกเรื่องที่ต้องการคำแนะนำ');
  },
);

it.each(['มีเรื่องรออนุมัติไหม', 'เรื่องไหนด่วน', 'งานวันนี้ครับ', 'ให้ผ่าน', 'ตกลงตามเสนอ'])(
  '%s shows what waits, and decides nothing',
  async (typed) => {
    const { phone, stores } = await startApp();
    await submits(phone('staff'), { subject: 'วันเอดส์โลก' });
    await phone('chief').says(typed);
    await phone('chief').sees(/1\. เลขที่ 1\/2570 วันเอดส์โลก/);
    expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
  },
);

it('a half day of leave asks for the days, and offers that day', async () => {
  const { phone } = await startApp();
  await phone('chief').says('ลาพรุ่งนี้ครึ่งวันครับ');
  await phone('chief').sees(leave.chooseDays);
});

it('whoever wants something off the website reads what there is of it', async () => {
  const bot = await startApp();
  await putOnline(bot, { subject: 'ประกาศเก่า' });
  await bot.phone('staff').says('อยากลบข่าวออกจากเว็บค่ะ');
  await bot.phone('staff').sees('ขอนำลงจากเว็บไซต์');
  await bot.phone('webmaster').says('ลบแล้วค่ะ');
  await bot.phone('webmaster').sees(recordTakeDown);
});

it('a search may begin with other words', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await staff.says('หา ไข้เลือดออกค่ะ');
  await staff.sees(searchTitle('ไข้เลือดออก'));
});

it('an answer that is typed without the button of the question is shown first, and sent when it is confirmed', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await chief.sees(info.buttons.requestInfo);
  await chief.taps(info.buttons.requestInfo);
  await chief.sees(info.asks.requestInfo);
  await chief.says('มีรูปไหม');
  await chief.sees(info.buttons.confirm.requestInfo);
  await chief.taps(info.buttons.confirm.requestInfo);
  await staff.sees(info.titles.needed);
  await staff.says('มีค่ะ');
  await staff.sees(info.perhapsAnswer);
  await staff.sees(info.buttons.confirm.giveInfo);
  expect((await bot.stores.requests.countBySituation())['publication.infoNeeded']).toBe(1);
  await staff.taps(info.buttons.confirm.giveInfo);
  await chief.sees('มีค่ะ');
});

it('a command that names the open question is no answer to it, and changes nothing of what was given', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  const answers = async () => (await stores.conversations.get(staff.userId))?.draft?.answers;
  await fillFormUpTo(staff, 'subject');
  await staff.says('แก้หัวข้อค่ะ');
  await staff.sees(asks.subject);
  expect((await answers())?.subject).toBeUndefined();
});

it.each(['แก้รายละเอียด', 'ขอแก้รายละเอียดค่ะ', 'แก้ไขเอกสาร'])(
  '%s, where the details are open, keeps the details and asks for the new ones',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillForm(staff);
    const before = (await stores.conversations.get(staff.userId))?.draft?.answers.details;
    await staff.says('แก้เอกสาร');
    await staff.sees(asks.details);
    await staff.says(typed);
    await staff.sees('ข้อความที่พิมพ์ใหม่จะแทนข้อความเดิมทั้งหมด');
    await staff.taps(filling.keepAnswer);
    await staff.sees(asks.review);
    expect((await stores.conversations.get(staff.userId))?.draft?.answers.details).toBe(before);
  },
);

it('the answer that is kept stands beside the choice that keeps it', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff, { subject: 'วันอนามัยโลก' });
  await staff.says('แก้หัวข้อ');
  const shown = staff.shownTexts(await staff.sees(asks.subject));
  expect(shown[shown.indexOf(filling.keepAnswer) + 1]).toBe('วันอนามัยโลก');
  await staff.taps(filling.keepAnswer);
  await staff.sees(asks.review);
  await staff.says('แก้วันหมดอายุ');
  const days = staff.shownTexts(await staff.sees(asks.online));
  expect(days[days.indexOf(filling.keepAnswer) + 1]).toBe('ถึงวันพฤหัสบดีที่ 30 ก.ย. 2570');
});

it.each(['พิมพ์หัวข้อยาวได้แค่ไหนคะ', 'ใส่ได้กี่ตัวอักษรคะ', 'ต้องกรอกกี่หน้าครับ'])(
  '%s is a question to the bot, and no subject',
  async (typed) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'subject');
    await staff.says(typed);
    await staff.sees(doubts.question);
  },
);

it.each([
  'ไม่มีลิ้งค่ะ',
  'ไม่มีลิ้งค์ครับ',
  'ไม่ต้องใส่ค่ะ',
  'ไม่มีลิงก์ภายนอก',
  'ไม่มีจ้า ข้ามเลย',
  'ไม่มีลิ้งแนบคะ',
  'ไม่มีไรแล้ว',
  'ไม่มีแระ',
  'ยังไม่มีลิงค์ค่ะ',
])('%s at the links says that there are none', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'links');
  await staff.says(typed);
  await staff.sees(asks.remarks);
});

it.each([
  'ใครอนุมัติคะ',
  'เมื่อไหร่จะขึ้นเว็บคะ',
  'ด่วนมากค่ะ',
  'ด่วน',
  'อันนี้ด่วนมากนะคะ ช่วยเร่งด้วย',
  'แก้ข้อ 3',
  'ขอเพิ่มไฟล์',
  'ช่วยเร่งให้หน่อย',
  'ลืมแนบไฟล์ค่ะ',
  'ขอแนบเพิ่มได้ไหม',
  'ส่งรูปผิดค่ะ',
  'ขอแก้คำผิดค่ะ',
  'เลขที่คำขอของฉัน',
  '๑/๗๐',
])('%s shows the one request there is', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await staff.says(typed);
  await staff.sees(myRequests.statusTitle);
});

it.each(['เริ่มยังไงคะ', 'ต้องทำยังไงครับ', 'ติดต่อใครได้บ้าง', 'ขอเบอร์แอดมินหน่อยค่ะ', 'มีคนอยู่ไหมคะ'])(
  '%s is answered by the help',
  async (typed) => {
    const { phone } = await startApp();
    await phone('staff').says(typed);
    await phone('staff').sees(help.helpTitle);
  },
);

it.each(['มีงานค้างไหมครับ', 'มีอะไรให้เซ็นบ้าง', 'เซ็นแล้ว'])('%s shows what waits for the chief', async (typed) => {
  const { phone } = await startApp();
  await submits(phone('staff'));
  await phone('chief').sees(approval.titles.decide);
  await phone('chief').says(typed);
  await phone('chief').sees(myRequests.tapForDetails);
});

it.each(['หยุดก่อน', 'ยกเลิกครับ ไม่ทำแล้ว', 'ไม่ต้องแล้วค่ะ', 'ไม่เอาแล้ว'])('%s is no subject', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says(typed);
  await staff.sees(doubts.command);
});

it.each(['15 มค 70', 'อีก ๖ เดือน', 'ปีงบ 2570'])('%s is no source until it is said to be', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source');
  await staff.says(typed);
  await staff.sees(doubts.date);
  await staff.taps(useAsTyped);
  await staff.sees(asks.infoPeriod);
});

it('what is typed below a card that waits to be confirmed confirms nothing, and says so', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await staff.says('ยกเลิกคำขอ');
  await staff.sees(myRequests.withdrawTitle);
  await staff.says('ไม่เอาแล้ว');
  await staff.sees(previewNotices.useButton);
  await staff.sees(myRequests.statusTitle);
});

it('of two lists below one another a number means the work that waits', async () => {
  const people = officePeople.map((one) =>
    one.key === 'administrator' ? { ...one, roles: [...one.roles, 'approver' as const] } : one,
  );
  const { phone } = await startApp({ people });
  const administrator = phone('administrator');
  await submits(phone('staff'), { subject: 'เรื่องที่รอ' });
  await administrator.says('งานของฉัน');
  await administrator.sees(myRequests.tapForDetails);
  await administrator.says('๑');
  const card = administrator.shownTexts(await administrator.sees(approval.titles.decide)).join();
  expect(card).toContain('เรื่องที่รอ');
});

it.each([
  ['ลาพรุ่งนี้', '21 พ.ย. 2569'],
  ['ขอลาป่วย 24-25 พ.ย. 69 ค่ะ', '24 พ.ย. 2569 – 25 พ.ย. 2569'],
  ['ลากิจ 5,6,7 ธ.ค. 69', '5 ธ.ค. 2569 – 7 ธ.ค. 2569'],
  ['ไปราชการวันพุธหน้าครับ', '25 พ.ย. 2569'],
  ['พรุ่งนี้ขอลาค่ะ', '21 พ.ย. 2569'],
])('%s records nothing by itself: the days are a button, whose tap records them', async (typed, days) => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await chief.says(typed);
  await chief.sees(leave.chooseDays);
  expect((await stores.persons.get(chief.userId))?.leaves).toEqual([]);
  await chief.taps(days);
  await chief.sees(`บันทึกแล้ว: สมชาย ตัวอย่าง ลา ${days}`);
});

it.each(['ขอลา', 'ลาป่วยค่ะ', 'บันทึกวันลา'])(
  '%s asks for the days, in which the same words are understood',
  async (typed) => {
    const { phone } = await startApp();
    const chief = phone('chief');
    await chief.says(typed);
    await chief.sees(leave.questionTitle);
    await chief.says('ลาพรุ่งนี้ครับ');
    await chief.sees('บันทึกแล้ว: สมชาย ตัวอย่าง ลา 21 พ.ย. 2569');
  },
);

it('the days of the example lie ahead, whenever it is read', async () => {
  const { phone, emulator } = await startApp();
  const chief = phone('chief');
  emulator.clock.setTo(new Date('2027-05-27T09:00:00+07:00'));
  await chief.says('ขอลา');
  await chief.sees(leave.question('2027-05-27').example ?? '');
  await chief.says('ไม่รู้');
  const said = chief.shownTexts(await chief.sees(leave.questionTitle)).join();
  expect(said).toContain('3 มิ.ย. 2570 - 7 มิ.ย. 2570');
  expect(said).not.toContain('2569');
});

it.each(['สรุปเดือนพฤศจิกายน', 'ขอสรุป พ.ย. 69 ค่ะ', 'สรุปรายงานเดือนนี้', 'ยอดคำขอเดือนพฤศจิกายน', 'ผลงานเดือน พ.ย.'])(
  '%s shows the report of that month',
  async (typed) => {
    const { phone } = await startApp();
    await phone('administrator').says(typed);
    await phone('administrator').sees('ประจำเดือนพฤศจิกายน พ.ศ. 2569');
  },
);
