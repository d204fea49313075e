/** The record keeps everything, whatever people take back, cancel or unsend: more is added to it. */
import { expect, it } from 'vitest';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import * as myRequests from '../../src/text/my-requests.js';
import { fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { decision, refuses } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

async function recorded({ app, stores }: TestApp): Promise<PublishRequest> {
  await app.jobs.find(({ name }) => name === 'anchor what moved')?.run();
  const [request] = await stores.requests.ofRequester((await idOf({ stores })) ?? '', 1);
  if (!request) throw new Error('no request');
  return request;
}

async function idOf({ stores }: Pick<TestApp, 'stores'>): Promise<string | undefined> {
  return (await stores.persons.list()).find(({ name }) => name === 'สมหญิง ตัวอย่าง')?.id;
}

it('an unsent message, a withdrawal, a refusal and a discarded correction delete nothing of a request', async () => {
  const bot = await startApp();
  const [staff, chief] = [bot.phone('staff'), bot.phone('chief')];
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await goOnTo(staff, 'review', { from: 'details' });
  await staff.taps('ส่งคำขอ');
  await staff.sees(/เลขที่คำขอ \d+\/\d+/);
  const sent = await recorded(bot);
  const file = sent.proposal?.content.attachments[0];
  expect(file?.fileName).toBe('ประกาศ.pdf');

  for (let nthLast = 1; nthLast <= 4; nthLast += 1) await staff.unsends(nthLast);
  await refuses(chief, 'เอกสารไม่ครบ', decision.refuse);
  for (const typed of ['ยกเลิก', 'ลบ', 'ลบคำขอ', 'ลบข้อมูล', 'ล้างข้อมูล']) await staff.says(typed);
  await staff.says('สถานะ');
  await staff.sees('1. เลขที่');
  await staff.taps('1. เลขที่');
  await staff.sees(myRequests.buttons.withdraw);
  await staff.taps(myRequests.buttons.withdraw);
  await staff.sees(myRequests.buttons.confirmWithdraw);
  await staff.taps(myRequests.buttons.confirmWithdraw);
  await staff.sees('ยกเลิกแล้ว');

  const after = await recorded(bot);
  expect(after.history.map(({ action }) => action)).toEqual(['submit', 'refuse', 'withdraw']);
  expect(after.history.slice(0, sent.history.length)).toEqual(sent.history);
  expect(await bot.app.deps.files.open(file?.sha256 ?? '')).not.toBeNull();
});
