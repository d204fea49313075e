/** The chief refuses with a reason; the requester hears it, corrects what is wrong and proposes again. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { previewNotices } from '../../src/text/denials.js';
import { correctionDetached, correctionMovedOn, draftFirst } from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import { courtesies, notUnderstood } from '../../src/text/menu.js';
import * as publication from '../../src/text/publication.js';
import { notAReason, reasonEmpty, reasonTooLong } from '../../src/text/read-reason.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, refuses, sendsUnchanged, submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

const reason = 'ยังไม่ระบุวันที่จัดงาน';

async function refused(bot: TestApp, because = reason): Promise<void> {
  await submits(bot.phone('staff'));
  await refuses(bot.phone('chief'), because);
  await bot.phone('staff').sees(decision.refused);
}

it('refusing asks for a reason and shows what the requester will read before anything is recorded', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff, { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.taps('ข้อมูลไม่ถูกต้องหรือไม่ครบถ้วน');
  const preview = await chief.sees(approval.refusalPreviewIntro);
  const sentence =
    'คำขอเลขที่ 1/2570 เรื่อง “รณรงค์ป้องกันไข้เลือดออก” ไม่ได้รับอนุญาตให้เผยแพร่ เหตุผล: ข้อมูลไม่ถูกต้องหรือไม่ครบถ้วน';
  expect(chief.shownTexts(preview)).toContain(sentence);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });

  await chief.taps(decision.confirmRefuse);
  await chief.sees('บันทึกผลเรียบร้อยแล้ว: ไม่อนุญาต');
  await staff.sees(sentence);
});

it('a reason may be typed, and changed before it is recorded', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.says('ผิดวันที');
  await chief.sees(approval.refusalPreviewIntro);
  await chief.taps(approval.buttons.changeReason);
  await chief.sees(approval.titles.askReason);
  await chief.says('ผิดวันที่');
  await chief.sees(approval.refusalPreviewIntro);
  await chief.taps(decision.confirmRefuse);
  await staff.sees('เหตุผล: ผิดวันที่');
});

it.each([
  ['nothing that can be seen', '\u200b\u200b', reasonEmpty],
  ['a dash', '-', reasonEmpty],
  ['“none”', 'ไม่มี', reasonEmpty],
  ['“skip”', 'ข้าม', reasonEmpty],
  ['an agreement', 'ok', notAReason('ok')],
  ['a greeting', 'สวัสดีค่ะ', notAReason('สวัสดีค่ะ')],
  ['put off', 'เดี๋ยวก่อนครับ', notAReason('เดี๋ยวก่อนครับ')],
  ['a question', 'ทำไมต้องใส่เหตุผล', notAReason('ทำไมต้องใส่เหตุผล')],
  ['“no reason”', 'ไม่มีเหตุผล', notAReason('ไม่มีเหตุผล')],
  ['the word of a button', 'ยืนยันค่ะ', notAReason('ยืนยันค่ะ')],
  ['600 characters', 'ก'.repeat(600), reasonTooLong(600)],
])('a reason that is %s is asked for again', async (_what, typed, complaint) => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.says(typed);
  await chief.sees(complaint);
  await chief.sees(approval.titles.askReason);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it.each(['ยืนยัน', 'ยืนยันค่ะ', decision.confirmRefuse, 'ok', 'ขอบคุณค่ะ', '👍'])(
  '%s typed at the preview of a refusal neither confirms nor replaces the reason',
  async (typed) => {
    const { phone, stores } = await startApp();
    const [staff, chief] = [phone('staff'), phone('chief')];
    await submits(staff);
    await chief.sees(decision.refuse);
    await chief.taps(decision.refuse);
    await chief.sees(approval.titles.askReason);
    await chief.says(reason);
    await chief.sees(approval.refusalPreviewIntro);
    await chief.says(typed);
    await chief.sees(previewNotices.useButton);
    expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
    await chief.sees(approval.refusalPreviewIntro);
    await chief.taps(decision.confirmRefuse);
    await staff.sees(`เหตุผล: ${reason}`);
  },
);

it.each(['ส่งเลยครับ', 'ไปเลยครับ', 'ส่งครับ', 'ถึงไหนแล้วครับ', 'ขาดวันที่จัดงานด้วย'])(
  '%s typed at the preview of a refusal replaces no reason: a button does',
  async (typed) => {
    const { phone } = await startApp();
    const [staff, chief] = [phone('staff'), phone('chief')];
    await submits(staff);
    await chief.sees(decision.refuse);
    await chief.taps(decision.refuse);
    await chief.sees(approval.titles.askReason);
    await chief.says(reason);
    await chief.sees(approval.refusalPreviewIntro);
    await chief.says(typed);
    await chief.sees(previewNotices.changeByButton);
    await chief.sees(approval.refusalPreviewIntro);
    await chief.says(approval.buttons.changeReason);
    await chief.sees(approval.titles.askReason);
    await chief.says('ขาดวันที่จัดงาน');
    await chief.sees(approval.refusalPreviewIntro);
    await chief.taps(decision.confirmRefuse);
    await staff.sees('เหตุผล: ขาดวันที่จัดงาน');
  },
);

it.each(['ยกเลิก', 'ย้อนกลับ'])('%s instead of a reason leaves the request undecided', async (word) => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  await chief.says(word);
  await chief.sees(decision.permit);
  await chief.says('ไม่ใช่เหตุผล');
  await chief.sees(notUnderstood);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('a text of the next day is no reason any more', async () => {
  const { phone, emulator, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approval.titles.askReason);
  emulator.clock.forward(24 * 60 * 60_000);
  await chief.says('สวัสดีตอนเช้า');
  await chief.sees(courtesies.greeting);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the requester hears it in the name of the webmaster, who gets a card with the requester’s telephone number', async () => {
  const bot = await startApp();
  await refused(bot);
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  const told = await staff.sees(reason);
  expect(staff.shownTexts(told)).toContain('มานี ตัวอย่าง ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่ ขอแจ้งผลการพิจารณาให้ทราบ');
  expect(told.sender?.name).toBe('เว็บมาสเตอร์');

  await bot.emulator.quiet();
  expect(await bot.pushesBilled()).toBe(2); // of the card to decide, and of the refusal
  await webmaster.says('เมนู');
  const card = webmaster.shownTexts(await webmaster.sees(publication.notifyBackTitle(decision.refuse)));
  expect(card).toContain(reason);
  expect(card).toContain('สมหญิง ตัวอย่าง พยาบาลวิชาชีพ');
  await webmaster.taps(publication.buttons.call);
  expect(webmaster.openedLinks).toEqual(['tel:0810000000']);
});

it('a requester who blocked the bot has to be called: the webmaster gets the card by itself', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await submits(staff);
  await staff.blocks();
  await refuses(chief, reason);
  await webmaster.sees(publication.notifyBackTitle(decision.refuse));
  await bot.emulator.quiet();
  expect(bot.errorsLogged.splice(0)).toEqual([expect.stringContaining('can not be delivered')]);
});

it('once the request has gone on, the webmaster reads no card of a refusal that holds no longer', async () => {
  const bot = await startApp();
  const [staff, chief, webmaster] = [bot.phone('staff'), bot.phone('chief'), bot.phone('webmaster')];
  await refused(bot);
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await chief.sees('เสนอครั้งที่ 2');
  await permits(chief);
  await webmaster.sees(publication.titles.task);
  await webmaster.says('เมนู');
  await bot.emulator.quiet();
  const read = webmaster.messages().flatMap(webmaster.shownTexts);
  expect(read).not.toContain(publication.notifyBackTitle(decision.refuse));
});

it('a refusal that is taken back costs the webmaster, who has not read of it, no push', async () => {
  const bot = await startApp();
  const [chief, webmaster] = [bot.phone('chief'), bot.phone('webmaster')];
  await refused(bot);
  await chief.taps(approval.buttons.undo);
  await bot.phone('staff').sees('สถานะคำขอ: รออนุญาต');
  await bot.emulator.quiet();
  expect(webmaster.messages()).toEqual([]);
});

it('the requester corrects one answer, proposes again, and the second round goes all the way', async () => {
  const bot = await startApp();
  await refused(bot);
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await staff.taps(publication.buttons.correct);
  const draft = staff.shownTexts(await staff.sees(asks.review));
  expect(draft).toContain('แก้ไขคำขอเลขที่ 1/2570 เพื่อเสนอใหม่');
  expect(draft).toContain(reason);
  await staff.taps(form.buttons.edit, { nth: 4 });
  await staff.sees(asks.infoPeriod);
  await staff.says('5-6 ธ.ค. 2569');
  await staff.sees(asks.review);
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570');

  const card = chief.shownTexts(await chief.sees('เสนอครั้งที่ 2')).join('\n');
  expect(card).toContain(`${approval.labels.earlierReason}\n${reason}`);
  expect(card).toContain(`${approval.labels.changed}\nช่วงวันที่ของข้อมูล\n`);
  expect(card).toContain('5 ธ.ค. 2569 – 6 ธ.ค. 2569');
  await permits(chief);
  await bot.phone('webmaster').sees(publication.titles.task);
});

it('earlier rounds, reasons and signatures stay on record', async () => {
  const bot = await startApp();
  await refused(bot);
  const staff = bot.phone('staff');
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await staff.taps(form.buttons.edit, { nth: 1 });
  await staff.sees(asks.subject);
  await staff.says('หัวข้อใหม่');
  await staff.sees(asks.review);
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570');

  const status = staff.shownTexts(await staff.sees('ลำดับการดำเนินการ')).join('\n');
  expect(status).toContain('สมหญิง ตัวอย่าง: ส่งคำขอ (ครั้งที่ 1)');
  expect(status).toMatch(new RegExp(`สมชาย ตัวอย่าง: ไม่อนุญาต \\(ครั้งที่ 1\\).* เหตุผล: ${reason}`));
  expect(status).toContain('สมหญิง ตัวอย่าง: แก้ไขและเสนอใหม่ (ครั้งที่ 2)');
  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  expect(request?.history.flatMap(({ content }) => content?.subject ?? [])).toEqual([
    'รณรงค์ป้องกันไข้เลือดออก',
    'หัวข้อใหม่',
  ]);
  expect(request?.signatures.map(({ capacity, round }) => `${capacity} ${round}`)).toEqual([
    'ผู้รับผิดชอบการให้ข้อมูล 1',
    'ผู้รับผิดชอบการให้ข้อมูล 2',
  ]);
});

it('what was not changed is said so, and a second refusal starts a third round', async () => {
  const bot = await startApp();
  await refused(bot);
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await chief.sees(approval.labels.nothingChanged);
  await refuses(chief, 'ยังเหมือนเดิม');
  await staff.sees('เหตุผล: ยังเหมือนเดิม');
  await staff.taps(publication.buttons.correct);
  await staff.sees('ยังเหมือนเดิม');
  await sendsUnchanged(staff);
  await chief.sees('เสนอครั้งที่ 3');
});

it('another draft that is open comes first', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff);
  await fillFormUpTo(staff, 'source', { subject: 'เรื่องอื่น' });
  await refuses(bot.phone('chief'), reason);
  await staff.sees(decision.refused);
  await staff.taps(publication.buttons.correct);
  await staff.sees(draftFirst);
  await staff.sees('เรื่องอื่น');
});

it('a correction that was begun before the refusal was taken back can still be sent after the next one', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await refused(bot);
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await chief.taps(approval.buttons.undo);
  await chief.sees(decision.refuse);
  await refuses(chief, 'เหตุผลที่สอง');
  await staff.sees('เหตุผลที่สอง');
  await staff.taps(publication.buttons.correct);
  await staff.sees('เหตุผลที่สอง');
  await sendsUnchanged(staff);
  await staff.sees('เลขที่คำขอ 1/2570');
  await chief.sees('เสนอครั้งที่ 2');
});

it('a correction that was left while the refusal was taken back and made anew goes on with the new reason', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await refused(bot);
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await chief.taps(approval.buttons.undo);
  await chief.sees(decision.refuse);
  await refuses(chief, 'เหตุผลที่สอง');
  await staff.sees('เหตุผลที่สอง');
  await staff.says('ทำต่อ');
  await staff.sees(correctionMovedOn('1/2570', true));
  await sendsUnchanged(staff);
  await staff.sees('เลขที่คำขอ 1/2570');
  await chief.sees('เสนอครั้งที่ 2');
});

it.each(['ทำต่อ', form.buttons.send])(
  'a correction whose request was withdrawn is not lost: at "%s" it becomes a new request',
  async (opening) => {
    const bot = await startApp();
    await refused(bot);
    const staff = bot.phone('staff');
    await staff.taps(publication.buttons.correct);
    await staff.sees(asks.review);
    await staff.taps(form.buttons.edit, { nth: 1 });
    await staff.sees(asks.subject);
    await staff.says('หัวข้อที่แก้แล้ว');
    await staff.sees('หัวข้อที่แก้แล้ว');
    const send = keepButton(staff, form.buttons.send);
    await staff.taps('ยกเลิกคำขอ');
    await staff.sees('ยืนยันยกเลิกคำขอ');
    await staff.taps('ยืนยันยกเลิกคำขอ');
    await staff.sees('สถานะคำขอ: ยกเลิกแล้ว');

    await (opening === form.buttons.send ? staff.tapsAction(send) : staff.says(opening));
    await staff.sees(correctionDetached('1/2570', 'withdrawn'));
    const draft = staff.shownTexts(await staff.sees(asks.review)).join('\n');
    expect(draft).toContain('หัวข้อที่แก้แล้ว');
    expect(draft).not.toContain('1/2570');
    await staff.taps(form.buttons.send);
    await staff.sees('เลขที่คำขอ 2/2570');
    expect(await bot.stores.requests.countBySituation()).toEqual({
      'publication.withdrawn': 1,
      'publication.deciding': 1,
    });
  },
);

it('a refused request can be withdrawn instead', async () => {
  const bot = await startApp();
  await refused(bot);
  const staff = bot.phone('staff');
  await staff.taps('ยกเลิกคำขอ');
  await staff.sees('ยืนยันยกเลิกคำขอ');
  await staff.taps('ยืนยันยกเลิกคำขอ');
  await staff.sees('สถานะคำขอ: ยกเลิกแล้ว');
});
