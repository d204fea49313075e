/** People type about a request of their own, in their own words, while no question is open. */
import { expect, it } from 'vitest';

import { chooseOwn, myRequestsTitle, statusTitle } from '../../src/text/my-requests.js';
import { sendPageAddress, titles } from '../../src/text/publication.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { permits, submits } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';

it.each([
  ...['ถึงไหนแล้วคะ', 'ทำไมไม่ผ่านครับ', 'ผ่านหรือยังคะ', 'ขอแก้หัวข้อค่ะ', 'ดึงกลับได้ไหมคะ'],
  ...['ขอขยายเวลาเผยเเพร่อีก 1 เดือนครับ', 'ขอต่ออายุครับ'],
  ...['แก้ไขและเสนอใหม่ 1/2570 ครับ', 'ขอขยายระยะเวลา 1/2570 ครับ'],
])('%s shows the one request as it stands', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await staff.says(typed);
  await staff.sees(statusTitle);
});

it('of several requests the list is shown, from which one is chosen', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await submits(staff);
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await staff.says('ถึงไหนแล้วคะ');
  await staff.sees(chooseOwn);
  await staff.sees(myRequestsTitle);
});

it('a webmaster who says that it is done is asked for the address of the page', async () => {
  const { phone, stores } = await startApp();
  await submits(phone('staff'));
  await permits(phone('chief'));
  const webmaster = phone('webmaster');
  await webmaster.says('ลงแล้วค่ะ');
  await webmaster.sees(sendPageAddress);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it.each(['ขึ้นแล้วครับ', 'ดูให้หน่อยว่าถูกไหม'])(
  '%s below an address that waits to be confirmed leaves it as it is',
  async (typed) => {
    const { phone, stores } = await startApp();
    await submits(phone('staff'));
    await permits(phone('chief'));
    const webmaster = phone('webmaster');
    await webmaster.says('https://www.example.go.th/news/1');
    await webmaster.sees(titles.confirm);
    await webmaster.says(typed);
    const told = webmaster.shownTexts(await webmaster.sees(titles.confirm)).join('\n');
    expect(told).toContain('/news/1');
    expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
  },
);

it('เรียบร้อยค่ะ below the files ends the question', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.says('เรียบร้อยค่ะ');
  await staff.sees(asks.source);
});
