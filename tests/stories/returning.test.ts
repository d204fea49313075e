/** A requester changes a sent request while nobody has acted on it, and a webmaster's task is returned with a reason. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import { correctionDetached, correctionMovedOn, noDraft } from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import { takeDownReturned } from '../../src/text/statuses.js';
import * as takeDown from '../../src/text/take-down.js';
import { buildOffice } from '../support/builders.js';
import { asks } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, publishes, somePage, submits, takes } from '../support/play-request.js';
import { putOnline } from '../support/put-online.js';
import { startApp, type TestApp } from '../support/start-app.js';

async function opensFirst(bot: TestApp, key: string, word = 'สถานะ'): Promise<void> {
  await bot.phone(key).says(word);
  await bot.phone(key).sees('1. เลขที่');
  await bot.phone(key).taps('1. เลขที่');
}

async function revises(bot: TestApp, subject: string): Promise<void> {
  const staff = bot.phone('staff');
  await opensFirst(bot, 'staff');
  await staff.sees(myRequests.buttons.revise);
  await staff.taps(myRequests.buttons.revise);
  await staff.sees(asks.review);
  await staff.taps(form.buttons.edit, { nth: 1 });
  await staff.sees(asks.subject);
  await staff.says(subject);
  await staff.sees(subject);
}

async function returns(bot: TestApp, button: string, reason: string): Promise<void> {
  const webmaster = bot.phone('webmaster');
  await webmaster.sees(button);
  await webmaster.taps(button);
  await webmaster.sees(approval.titles.askReason);
  await webmaster.says(reason);
  await webmaster.sees(approval.titles.refusalPreview);
  await webmaster.taps(approval.confirmWord(button));
  await webmaster.sees('บันทึกผลเรียบร้อยแล้ว');
}

it('changed before anybody acted: the chief gets a new card that says what changed, and the old one decides nothing', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await chief.sees(decision.permit);
  const old = keepButton(chief, decision.permit);
  await revises(bot, 'หัวข้อที่แก้แล้ว');
  await staff.taps('ส่งคำขอ');
  await staff.sees('เสนอครั้งที่ 2');
  const card = chief.shownTexts(await chief.sees('หัวข้อที่แก้แล้ว')).join('\n');
  expect(card).toContain(approval.labels.changed);
  await chief.tapsAction(old);
  await chief.sees('มีฉบับใหม่');
  await permits(chief);
  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  expect(request?.history.map(({ action }) => action)).toEqual(['submit', 'revise', 'permit']);
  expect(request?.proposal?.content.subject).toBe('หัวข้อที่แก้แล้ว');
});

it('once somebody has acted it is not offered, and what was being changed meanwhile is not sent', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await submits(staff);
  await revises(bot, 'หัวข้อที่แก้แล้ว');
  await permits(chief);
  await staff.taps('ส่งคำขอ');
  await staff.sees(/มีการดำเนินการแล้ว: สมชาย ตัวอย่าง สาธารณสุขอำเภอ อนุญาตให้เผยแพร่/);
  await staff.sees(correctionDetached('1/2570', 'underWay'));
  await opensFirst(bot, 'staff');
  const shown = staff.shownTexts(await staff.sees(myRequests.statusTitle));
  expect(shown).not.toContain(myRequests.buttons.revise);
  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content.subject).not.toBe('หัวข้อที่แก้แล้ว');
});

it('a change that was overtaken is offered as such, keeps what was typed, and goes on as an update of what stands', async () => {
  const bot = await startApp();
  const staff = bot.phone('staff');
  await submits(staff);
  await revises(bot, 'หัวข้อที่แก้แล้ว');
  await permits(bot.phone('chief'));
  await staff.says('ขอเผยแพร่');
  await staff.sees(form.overtaken.newRequest);
  await takes(bot.phone('webmaster'));
  await publishes(bot.phone('webmaster'));
  await staff.sees(somePage);
  await staff.says('ขอเผยแพร่');
  await staff.sees(form.overtaken.correction);
  await staff.taps('ทำต่อ');
  await staff.sees(correctionMovedOn('1/2570', false));
  await staff.sees('หัวข้อที่แก้แล้ว');
  await staff.taps('ส่งคำขอ');
  await staff.sees('ขอปรับปรุงข้อมูล รออนุญาต');
  await staff.says('ทำต่อ');
  await staff.sees(noDraft);
});

it('a task is returned with a reason in every office, unless its profile says otherwise', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await submits(staff);
  await permits(bot.phone('chief'));
  await takes(webmaster);
  await returns(bot, publication.buttons.return, 'ไฟล์เปิดไม่ได้');
  await staff.sees('เหตุผล: ไฟล์เปิดไม่ได้');
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.refused': 1 });

  const office = buildOffice();
  const { ordinary } = office.procedures;
  if (!ordinary) throw new Error('the sample office has an ordinary way');
  const publish = { ...ordinary.publish, mayReturn: false };
  const procedures = { ...office.procedures, ordinary: { ...ordinary, publish } };
  const other = await startApp({ office: { ...office, procedures } });
  await submits(other.phone('staff'));
  await permits(other.phone('chief'));
  await takes(other.phone('webmaster'));
  expect(() => keepButton(other.phone('webmaster'), publication.buttons.return)).toThrow();
});

it('a wish to take it down is returned too: its owner reads why, and it stands as before', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  const { id, standing } = await putOnline(bot);
  await opensFirst(bot, 'staff');
  await staff.sees(takeDown.buttons.askTakeDown);
  await staff.taps(takeDown.buttons.askTakeDown);
  await staff.sees(takeDown.titles.askReason);
  await staff.taps(takeDown.reasons[2]);
  await staff.sees(takeDown.buttons.confirm.askTakeDown);
  await staff.taps(takeDown.buttons.confirm.askTakeDown);
  await webmaster.sees(takeDown.titles.asked);
  await webmaster.taps(takeDownReturned);
  const asked = webmaster.shownTexts(await webmaster.sees(approval.titles.askReason));
  expect(asked).toContain('กฎหมายหรือประกาศกำหนดให้เผยแพร่อยู่');
  expect(asked).not.toContain(bot.app.deps.office.refusalReasons[0]);
  await returns(bot, takeDownReturned, 'เป็นข้อมูลที่กฎหมายให้เผยแพร่');
  await staff.sees(/การขอนำลงถูกส่งคืน โดย มานี ตัวอย่าง.*เหตุผล: เป็นข้อมูลที่กฎหมายให้เผยแพร่/);
  const after = await bot.stores.requests.get(id);
  expect([after?.proposal, after?.standing]).toEqual([undefined, standing]);
  await opensFirst(bot, 'staff');
  await staff.sees(takeDown.buttons.askTakeDown);
});
