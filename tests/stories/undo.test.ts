/** A decision can be taken back until the next one has acted. */
import { expect, it } from 'vitest';
import * as approval from '../../src/text/approval.js';
import * as publication from '../../src/text/publication.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, publishes, refuses, submits, takes } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

it('a permit is taken back, the webmaster hears that it no longer holds, and the chief decides anew', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await submits(staff);
  await permits(chief);
  await webmaster.sees(publication.titles.task);
  await chief.taps(approval.buttons.undo);
  await chief.sees('เรียกคืนผลการพิจารณาแล้ว');
  await chief.sees(approval.titles.decide);
  await webmaster.sees('สถานะคำขอ: รออนุญาต');

  await refuses(chief, 'ขอแก้ไขก่อน');
  await staff.sees('ขอแก้ไขก่อน');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.at(-1)).toMatchObject({ capacity: 'ผู้อนุมัติรับรอง', undone: true });
});

it('a refusal is taken back, and the requester hears that it no longer holds', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'ผิดพลาด');
  await staff.sees('ผิดพลาด');
  await chief.taps(approval.buttons.undo);
  await chief.sees(decision.permit);
  await staff.sees('สถานะคำขอ: รออนุญาต');
  await permits(chief);
  await phone('webmaster').sees(publication.titles.task);
});

it('while a webmaster holds the task the chief is told who does, may still take the permit back, and the holder hears it', async () => {
  const { phone, stores } = await startApp();
  const [chief, standIn] = [phone('chief'), phone('standIn')];
  await submits(phone('staff'));
  await permits(chief);
  await standIn.says('งานของฉัน');
  await standIn.sees('1. เลขที่');
  await standIn.taps('1. เลขที่');
  await takes(standIn);
  await chief.taps(approval.buttons.undo);
  await chief.sees(/มีฉบับใหม่.*มานะ ตัวอย่าง เจ้าพนักงานธุรการ รับงานเผยแพร่ เมื่อ 20 พ\.ย\. 2569/);
  await chief.sees('สถานะคำขอ: อนุญาตแล้ว รอเผยแพร่');
  await chief.taps(approval.buttons.undo);
  await chief.sees(approval.titles.decide);
  await standIn.sees('สถานะคำขอ: รออนุญาต');
  await permits(chief);
  const [request] = await stores.requests.waiting({ statuses: ['permitted'] }, 1);
  expect(request?.proposal?.takenBy).toBeUndefined();
});

it('once it is published it is too late, and the chief is told who did', async () => {
  const { phone } = await startApp();
  const [chief, webmaster] = [phone('chief'), phone('webmaster')];
  await submits(phone('staff'));
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await chief.taps(approval.buttons.undo);
  await chief.sees(/มานี ตัวอย่าง นักวิชาการคอมพิวเตอร์ บันทึกว่าเผยแพร่แล้ว/);
});

it('nobody takes back what another one has decided', async () => {
  const { phone, stores } = await startApp();
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await submits(phone('staff'));
  await permits(chief);
  await deputy.tapsAction(keepButton(chief, approval.buttons.undo));
  await deputy.sees('ไม่สามารถเรียกคืนได้');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('the same tap again is the same success', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await permits(chief);
  const undo = keepButton(chief, approval.buttons.undo);
  await chief.tapsAction(undo);
  await chief.sees(decision.permit);
  await chief.tapsAction(undo);
  const again = chief.shownTexts(await chief.sees(decision.permit)).join('\n');
  expect(again).not.toContain('ไม่สามารถ');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the permit that was taken back cannot be repeated by its old button', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await permits(chief);
  const confirm = keepButton(chief, decision.confirmPermit);
  await chief.taps(approval.buttons.undo);
  await chief.sees(decision.permit);
  await chief.tapsAction(confirm);
  await chief.sees('มีฉบับใหม่');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('after a withdrawal there is nothing left to take back', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'ผิดพลาด');
  await staff.sees('ผิดพลาด');
  await staff.taps('ยกเลิกคำขอ');
  await staff.sees('ยืนยันยกเลิกคำขอ');
  await staff.taps('ยืนยันยกเลิกคำขอ');
  await staff.sees('ยกเลิกแล้ว');
  await chief.taps(approval.buttons.undo);
  await chief.sees('ไม่สามารถเรียกคืนได้');
});
