/** A request travels from a LINE chat to the website: the main job, through POST /webhook. */
import { expect, it } from 'vitest';
import { fillForm } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

it('staff asks, the chief permits, the webmaster publishes, staff hears where it stands', async () => {
  const { phone, pushesBilled } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];

  await fillForm(staff, { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await staff.taps('ส่งคำขอ');
  await staff.sees('เลขที่คำขอ 1/2570');

  await chief.sees('รณรงค์ป้องกันไข้เลือดออก');
  await chief.taps('อนุญาตให้เผยแพร่');
  await chief.sees('ยืนยัน');
  await chief.taps('ยืนยัน');
  await chief.sees('อนุญาต');

  await webmaster.sees('รณรงค์ป้องกันไข้เลือดออก');
  await webmaster.taps('รับงานนี้');
  await webmaster.sees('บันทึกว่าเผยแพร่แล้ว');
  await webmaster.taps('บันทึกว่าเผยแพร่แล้ว');
  await webmaster.sees('กรุณาส่งลิงก์');
  await webmaster.says('https://www.example.go.th/news/1');
  await webmaster.sees('https://www.example.go.th/news/1');
  await webmaster.taps('ยืนยัน');
  await webmaster.sees('เผยแพร่');

  await staff.sees('เผยแพร่บนเว็บไซต์แล้ว');
  await staff.taps('เปิดหน้าเว็บไซต์');
  expect(staff.openedLinks).toEqual(['https://www.example.go.th/news/1']);
  expect(await pushesBilled()).toBe(3);
});
