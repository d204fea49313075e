/** Possible personal data is asked about before a request is sent, shown to whoever decides, and keeps nothing from being sent. */
import { expect, it, vi } from 'vitest';
import * as form from '../../src/text/form.js';
import { answers, correct, lookAgain } from '../../src/text/personal-data.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { somePhoto } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';
import { letterOf } from '../support/text-files.js';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeoutMs: 30_000 };
const id = '1101700230643';
const list = { name: 'รายชื่อ.docx', bytes: letterOf(`นาย ก ${id}`) };
const news = { name: 'ข่าว.docx', bytes: letterOf('ประกาศรับสมัคร') };

it('a file with a number of an identity card: asked before sending, shown to the chief, the number stored nowhere', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(list);
  await staff.sees('รวม 1 ไฟล์', patience);
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.source);
  for (const said of ['กลุ่มงานควบคุมโรค', '1-30 พ.ย. 2569', 'สิ้นปีงบ', 'ข้าม', 'ข้าม', 'ข้าม']) {
    await staff.says(said);
    await staff.next();
  }
  const question = staff.shownTexts(await staff.sees(asks.personalData)).join('\n');
  expect(question).toContain('ไฟล์ “รายชื่อ.docx”: พบลักษณะของเลขประจำตัวประชาชน');
  await staff.taps(`2. ${answers.masked}`);
  await staff.sees(asks.review);
  await staff.taps(form.buttons.send);

  const card = chief.shownTexts(await chief.sees('รอการพิจารณา')).join('\n');
  expect(card).toContain(`ผู้ขอเผยแพร่ตอบว่า: ${answers.masked}`);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(JSON.stringify(request)).not.toContain(id);
  expect(JSON.stringify(await stores.conversations.get(staff.userId))).not.toContain(id);
});

it('a telephone number that is typed is asked about, and one tap sends it all the same', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords', { details: 'ติดต่อได้ที่ 081-234-5678' });
  await staff.says('ข้าม');
  expect(staff.shownTexts(await staff.sees(asks.personalData)).join('\n')).toContain(
    'รายละเอียด: พบลักษณะของหมายเลขโทรศัพท์',
  );
  await staff.says('1');
  await staff.sees(asks.review);
  await staff.taps(form.buttons.send);
  await staff.sees('เลขที่คำขอ 1/2570');
});

it('a text in which a number is found is corrected by a button, and asked about anew while one is in it', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords', { details: 'ติดต่อได้ที่ 081-234-5678' });
  await staff.says('ข้าม');
  const asked = staff.shownTexts(await staff.sees(asks.personalData)).join('\n');
  expect(asked).toContain('ลบออกจากข้อความ');
  expect(asked).not.toContain('แนบไฟล์ใหม่');
  await staff.says(`2. ${answers.masked}`);
  await staff.sees(asks.review);

  await staff.says('แก้รายละเอียดค่ะ');
  await staff.sees('ติดต่อได้ที่ 081-234-5678');
  await staff.says('ติดต่อได้ที่ 081-234-9999');
  await staff.sees('ใช้ข้อความใหม่แทนข้อความเดิมแล้ว');
  await staff.says('ครบแล้ว');
  await staff.sees(asks.personalData);
  await staff.taps(correct.details);
  await staff.sees(asks.details);
  await staff.says('ติดต่อได้ที่สำนักงาน');
  await staff.sees('ใช้ข้อความใหม่แทนข้อความเดิมแล้ว');
  await staff.says('ครบแล้ว');
  const review = staff.shownTexts(await staff.sees(asks.review)).join('\n');
  expect(review).toContain('ติดต่อได้ที่สำนักงาน');
  expect(review).not.toContain('081-234');
});

it('typed words lead from the warning to the text or to the files in which it was found', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords', { details: 'ติดต่อได้ที่ 081-234-5678' });
  await staff.says('ข้าม');
  await staff.sees(asks.personalData);
  await staff.says('ขอแก้รายละเอียดครับ');
  await staff.sees(asks.details);
});

it('a file that comes after the answer must be answered for before anything is sent', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.sendsFile(list);
  const review = staff.shownTexts(await staff.sees(form.labels.faults, patience));
  expect(review).not.toContain(form.buttons.send);
  await staff.taps('ข้อมูลส่วนบุคคล: ยังไม่ได้ตอบ');
  await staff.sees('พบลักษณะของเลขประจำตัวประชาชน');
  await staff.taps(`1. ${answers.none}`);
  expect(staff.shownTexts(await staff.sees(asks.review))).toContain(form.buttons.send);

  await staff.sendsFile({ ...list, name: 'รายชื่อ 2.docx', bytes: letterOf(`นาง ข ${id}`) });
  await staff.sees(`ข้อมูลส่วนบุคคล: ${lookAgain}`, patience);
});

it('of what shows no personal data nothing is asked; where there are photos, consent is certified', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.sendsFile(news);
  const plain = staff.shownTexts(await staff.sees('ข่าว.docx', patience)).join('\n');
  expect(plain).not.toContain('หากมีบุคคลในภาพที่แนบ บุคคลนั้นให้ความยินยอมแล้ว');
  await staff.sendsPhoto(somePhoto);
  await staff.sees('รวม 2 ไฟล์', patience);
  const shown = staff.shownTexts(await staff.sees('หากมีบุคคลในภาพที่แนบ บุคคลนั้นให้ความยินยอมแล้ว', patience));
  expect(shown).toContain(form.buttons.send);
});
