/** Files are scanned for viruses before anybody else sees them: what is found is not taken, what can't be scanned waits. */
import { expect, it, vi } from 'vitest';
import * as form from '../../src/text/form.js';
import { eicar, startClamd } from '../support/clamd.js';
import { asks, fillForm } from '../support/fill-form.js';
import { somePhoto } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeoutMs: 30_000 };
const news = { name: 'ข่าว.csv', bytes: Buffer.from('ลำดับ,เรื่อง\n1,ประกาศ\n') };
const bad = { name: 'รายชื่อ.csv', bytes: Buffer.concat([Buffer.from('ลำดับ,'), eicar]) };
const officeWithLists = () => ({ extensions: ['csv', 'jpg'], maxMegabytes: 20, maxCount: 10 });

it('a file with a virus is not taken: its sender reads why, an administrator is told who sent it', async () => {
  const clamd = await startClamd();
  const { phone, stores } = await startApp({ clamd: clamd.address, files: officeWithLists() });
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await fillForm(staff);
  await staff.sendsFile(bad);
  await staff.sees('พบไวรัสในไฟล์ “รายชื่อ.csv”', patience);
  await administrator.sees('พบไวรัสในไฟล์ “รายชื่อ.csv” ที่ สมหญิง ตัวอย่าง กลุ่มงานควบคุมโรค ส่งเข้ามา', patience);
  const conversation = await stores.conversations.get(staff.userId);
  expect(conversation?.draft?.answers.attachments ?? []).toEqual([]);
});

it('a clean file is taken as ever', async () => {
  const clamd = await startClamd();
  const { phone } = await startApp({ clamd: clamd.address, files: officeWithLists() });
  const staff = phone('staff');
  await fillForm(staff);
  await staff.sendsFile(news);
  expect(staff.shownTexts(await staff.sees('ข่าว.csv (CSV', patience))).toContain(form.buttons.send);
  expect(clamd.scanned).toBe(1);
});

it('while the scanner is away the file waits and nothing is sent; when it is back the file is scanned', async () => {
  const clamd = await startClamd();
  const { phone, runJob, stores } = await startApp({ clamd: clamd.address, files: officeWithLists() });
  const staff = phone('staff');
  await clamd.goAway();
  await fillForm(staff);
  await staff.sendsPhoto(somePhoto);
  const waiting = staff.shownTexts(await staff.sees('ไฟล์ 1 ไฟล์รอตรวจไวรัส', patience));
  expect(waiting).not.toContain(form.buttons.send);
  await runJob('scan the files that wait');
  await staff.says('ทำต่อ');
  expect(staff.shownTexts(await staff.sees('ไฟล์ 1 ไฟล์รอตรวจไวรัส'))).not.toContain(form.buttons.send);

  await clamd.comeBack();
  await runJob('scan the files that wait');
  await staff.says('ทำต่อ');
  await staff.sees(form.reviewHint);
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570');
  expect(JSON.stringify(await stores.requests.ofRequester(staff.userId, 1))).not.toContain('isUnscanned');
});

it('a virus that is found when the scanner is back takes the file out, and its sender hears of it in the next reply', async () => {
  const clamd = await startClamd();
  const { phone, runJob } = await startApp({ clamd: clamd.address, files: officeWithLists() });
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await clamd.goAway();
  await staff.sendsFile(bad);
  await staff.sees('เก็บไฟล์ “รายชื่อ.csv” ไว้แล้ว', patience);
  await clamd.comeBack();
  await runJob('scan the files that wait');
  await administrator.sees('พบไวรัสในไฟล์ “รายชื่อ.csv”', patience);
  await staff.says('ขอเผยแพร่');
  await staff.sees('พบไวรัสในไฟล์ “รายชื่อ.csv”');
  await staff.sees(asks.category);
});
