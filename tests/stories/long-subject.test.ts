/** A subject as long as documents have them: cards and lists have it in short, what is read to the end has the whole. */
import { expect, it } from 'vitest';
import { countCharacters, startOf } from '../../src/characters.js';
import * as publication from '../../src/text/publication.js';
import { allDetails } from '../../src/text/request-words.js';
import { shortSubject } from '../../src/text/short-subject.js';
import { asks, fillForm, fillFormUpTo } from '../support/fill-form.js';
import { permits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

const part = 'ประกาศรายชื่อผู้มีสิทธิ์เข้ารับการประเมินความรู้ความสามารถ ';
const subject = startOf(part.repeat(20), { characters: 295, units: 2000 }).trim();
const short = shortSubject(subject);

it('300 characters are taken; the requester and whoever decides find the whole, and lists have it in short', async () => {
  const { phone } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await fillForm(staff, { subject });
  expect(staff.shownTexts(await staff.sees(asks.review))).toContain(subject);
  await staff.taps('ส่งคำขอ');
  const sent = staff.shownTexts(await staff.sees('ส่งคำขอเรียบร้อยแล้ว')).join('\n');
  expect(sent).toContain(`เรื่อง “${short}”`);

  const card = await chief.sees(short);
  expect(chief.altText(card)).not.toContain(subject);
  await chief.taps(allDetails);
  await chief.sees(subject);
  await chief.says('งานของฉัน');
  await chief.sees(`1. เลขที่ 1/2570 ${short}`);
  await chief.taps(`1. เลขที่ 1/2570`);
  await permits(chief);
  const task = webmaster.shownTexts(await webmaster.sees(publication.titles.task));
  expect(task).toContain(short);
  expect(task).toContain(subject);
});

it('what is longer is counted, and asked for again', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  const tooLong = `${subject} ${part}`;
  await staff.says(tooLong);
  await staff.sees(`ข้อความยาว ${countCharacters(tooLong.trim())} ตัวอักษร เกินกำหนด 300 ตัวอักษร`);
});
