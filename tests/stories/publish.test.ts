/** The webmaster takes the task, puts the information on the website by hand, and confirms where it stands. */
import { expect, it } from 'vitest';
import { publicationsOf } from '../../src/domain/request/publish-request.js';
import { badLink, insideAddress, linkTooLong } from '../../src/text/answer-faults.js';
import { previewNotices, userErrorSentence } from '../../src/text/denials.js';
import { tooManyLinks } from '../../src/text/page-address.js';
import * as publication from '../../src/text/publication.js';
import { fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { permits, publishes, somePage, submits, takes } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

async function permitted({ phone }: TestApp): Promise<void> {
  await submits(phone('staff'));
  await permits(phone('chief'));
  await phone('webmaster').sees(publication.titles.task);
}

it('the task card has all that the webmaster needs, and the metadata line ready to copy', async () => {
  const { phone } = await startApp();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await fillFormUpTo(staff, 'details', { subject: 'ประกาศรับสมัคร' });
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await goOnTo(staff, 'review', { from: 'details', links: 'https://www.example.go.th/jobs' });
  await staff.taps('ส่งคำขอ');
  await permits(phone('chief'));

  const card = await webmaster.sees(publication.titles.task);
  const shown = webmaster.shownTexts(card).join('\n');
  const metadata =
    'แหล่งที่มาของข้อมูล: กลุ่มงานควบคุมโรค | ช่วงวันที่ของข้อมูล: 1 พ.ย. 2569 – 30 พ.ย. 2569 | วันที่เผยแพร่: 20 พ.ย. 2569 | นามสกุลไฟล์และขนาดไฟล์: PDF 1 KB';
  for (const fact of [
    '8. ข่าวประชาสัมพันธ์',
    'ประกาศรับสมัคร',
    'ประกาศ.pdf (PDF 1 KB)',
    'https://www.example.go.th/jobs',
    'สมหญิง ตัวอย่าง พยาบาลวิชาชีพ',
    '081-000-0000',
    'สมชาย ตัวอย่าง สาธารณสุขอำเภอ 20 พ.ย. 2569',
    metadata,
  ]) {
    expect(shown).toContain(fact);
  }
  expect(keepButton(webmaster, publication.buttons.copy)).toMatchObject({ clipboardText: metadata });
});

it('the webmaster takes the task, confirms the address of the page, and the requester gets the link', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await permitted(bot);
  await takes(webmaster);
  await publishes(webmaster, somePage);
  const told = staff.shownTexts(await staff.sees(publication.titles.published));
  expect(told).toContain('มานี ตัวอย่าง นักวิชาการคอมพิวเตอร์');
  await staff.taps(publication.buttons.openPage);
  expect(staff.openedLinks).toEqual([somePage]);
  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.at(-1)).toMatchObject({
    capacity: 'ผู้รับผิดชอบการนำข้อมูลขึ้นเผยแพร่',
    by: { name: 'มานี ตัวอย่าง' },
  });
});

it.each([
  ['เรียบร้อยแล้ว', badLink],
  ['2569', badLink],
  ['http://', badLink],
  ['ftp://example.go.th/a', badLink],
  ['javascript:alert(1)', badLink],
  ['https://a,b.go.th', badLink],
  ['https://localhost/x', insideAddress],
  ['https://192.168.1.10/news/1', insideAddress],
  [`https://ssomp.go.th/2569/11/20/${'ก'.repeat(117)}`, linkTooLong(1084)],
  ['https://a.go.th https://b.go.th', tooManyLinks(1)],
])('%j is no address of a page: why is said, and it is asked for again', async (typed, fault) => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(typed);
  await webmaster.sees(fault);
  await webmaster.sees(publication.askPageAddress);
  expect(await bot.stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('an address may be corrected before it is recorded', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says('https://www.example.go.th/wrong');
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.changeAddress);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says('www.example.go.th/right');
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await bot.phone('staff').sees('https://www.example.go.th/right');
});

it('“ยืนยันค่ะ” typed at the preview of an address is no address: the button is asked for', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.says('ยืนยันค่ะ');
  await webmaster.sees(previewNotices.useButton);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await bot.phone('staff').sees(somePage);
});

it('a confirmation that lay for a day still records its address', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
  bot.emulator.clock.forward(24 * 60 * 60_000);
  await webmaster.taps(publication.buttons.confirmPublish);
  await bot.phone('staff').sees(somePage);
});

it('a task that is given back goes to the stand-in', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.release);
  await webmaster.sees(publication.buttons.take);
  await standIn.sees(publication.titles.task);
  await takes(standIn);
  await publishes(standIn);
  await bot.phone('staff').sees(publication.titles.published);
});

it('of two webmasters who tap at once one has the task, and the other hears who', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  await permitted(bot);
  const take = keepButton(webmaster, publication.buttons.take);
  await Promise.all([webmaster.tapsAction(take), standIn.tapsAction(take)]);
  const answers = await Promise.all([
    webmaster.sees(/ท่านรับงานนี้แล้ว|งานนี้มีผู้รับดำเนินการแล้ว โดย/),
    standIn.sees(/ท่านรับงานนี้แล้ว|งานนี้มีผู้รับดำเนินการแล้ว โดย/),
  ]);
  const texts = answers.map((answer) => webmaster.shownTexts(answer).join('\n'));
  expect(texts.filter((text) => text.includes('ท่านรับงานนี้แล้ว'))).toHaveLength(1);
});

it('a task that another one has taken is neither published nor given back by me', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  await permitted(bot);
  await takes(webmaster);
  for (const label of [publication.buttons.publish, publication.buttons.release]) {
    await standIn.tapsAction(keepButton(webmaster, label));
    await standIn.sees('งานนี้มีผู้รับดำเนินการแล้ว โดย มานี ตัวอย่าง');
  }
});

it('publishing twice is one publication', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await permitted(bot);
  await takes(webmaster);
  await publishes(webmaster);
  await bot.phone('staff').sees(publication.titles.published);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.titles.recorded);
  expect(await bot.pushesBilled()).toBe(3);
});

it('only webmasters take tasks', async () => {
  const bot = await startApp();
  await permitted(bot);
  const take = keepButton(bot.phone('webmaster'), publication.buttons.take);
  for (const key of ['staff', 'chief', 'administrator']) {
    await bot.phone(key).tapsAction(take);
    await bot.phone(key).sees(userErrorSentence('notAllowed'));
  }
});

it('a sticker instead of the address is named, and the address is still awaited', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.sendsSticker();
  await webmaster.sees('ได้รับสติกเกอร์');
  await webmaster.says(somePage);
  await webmaster.sees(publication.confirmQuestion);
});

it('an old confirmation never records an address that it does not show', async () => {
  const bot = await startApp();
  const [staff, webmaster] = [bot.phone('staff'), bot.phone('webmaster')];
  await permitted(bot);
  await takes(webmaster);
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says('https://www.example.go.th/1');
  await webmaster.sees(publication.confirmQuestion);
  const first = keepButton(webmaster, publication.buttons.confirmPublish);
  await webmaster.says('https://www.example.go.th/2');
  await webmaster.sees('https://www.example.go.th/2');
  await webmaster.tapsAction(first);
  await webmaster.next();
  const [request] = await bot.stores.requests.ofRequester(staff.userId, 1);
  expect(request && publicationsOf(request).map(({ url }) => url)).not.toContain(
    'https://www.example.go.th/2',
  );
});
