/** Files may come at any time: before a form is open, in the middle of it, several at once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { commandWord } from '../../src/text/commands.js';
import * as detailsWords from '../../src/text/details-question.js';
import { roomFaults } from '../../src/text/file-limits.js';
import {
  albumAdded,
  albumParked,
  fileFaults,
  fileRemoved,
  moreFiles,
  noRoomToPark,
  sameFileAgain,
} from '../../src/text/filling.js';
import { linkExpired } from '../../src/text/pages.js';
import { downloadAll } from '../../src/text/viewer.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillForm, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { permits } from '../support/play-request.js';
import { photoNumber, somePdf, somePhoto, someProgram, someScreenshot } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';
import { openXml, zipFile } from '../support/zip-files.js';

const limits = buildOffice().files;
const MEGABYTE = 1024 * 1024;
/** On MongoDB another instance takes up what one left when this is over. */
const LEASE_MS = 30_000;
const WEEK_MS = 7 * 24 * 60 * 60_000;
const pdfNumber = (number: number, name: string) => ({
  name,
  bytes: Buffer.concat([somePdf.bytes, Buffer.from(`${number}`)]),
});

function withZip() {
  const office = buildOffice();
  return { ...office, files: { ...office.files, extensions: ['pdf', 'docx', 'zip'] } };
}

const filesOf = (count: number) => `รวม ${count} ไฟล์`;

async function endsDetails(staff: Phone): Promise<void> {
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.source);
  await goOnTo(staff, 'review', { from: 'source' });
}

it('a photo and a PDF together are the details, and open from the review card', async () => {
  const { phone, webhookUrl } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await Promise.all([staff.sendsPhoto(somePhoto), staff.sendsFile(somePdf)]);
  await staff.sees(filesOf(2));
  await endsDetails(staff);

  await staff.sees('ภาพที่ 1.jpg (JPG 1 KB)');
  await staff.taps('ประกาศ.pdf (PDF 1 KB)');
  const { pathname, search } = new URL(staff.openedLinks[0] ?? '');
  const open = async (as: string) => (await fetch(new URL(pathname + as + search, webhookUrl))).text();
  expect(await open('')).toContain('ไฟล์ที่ 2 จาก 2 ไฟล์');
  expect(await open('/content')).toBe('%PDF-1.7\n');
});

it('after a week the button of an old card says how to get a new link, and that of a fresh card opens', async () => {
  const { phone, webhookUrl, emulator } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
  await endsDetails(staff);
  await staff.taps('ส่งคำขอ');
  const button = 'ประกาศ.pdf (PDF 1 KB)';
  const open = async (nth: number) => {
    const { pathname, search } = new URL(chief.openedLinks[nth] ?? '');
    return fetch(new URL(pathname + search, webhookUrl));
  };
  await chief.sees(button);
  await chief.taps(button);
  expect((await open(0)).status).toBe(200);
  emulator.clock.forward(WEEK_MS);
  const late = await open(0);
  expect([late.status, await late.text()]).toEqual([410, expect.stringContaining(linkExpired)]);
  await chief.says(commandWord('myWork'));
  await chief.sees('แตะรายการเพื่อดูรายละเอียด');
  await chief.says('1');
  await chief.sees(button);
  await chief.taps(button);
  expect((await open(1)).status).toBe(200);
});

it('the webmaster gets all files of a task as one zip', async () => {
  const { phone, webhookUrl, stores, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
  await staff.sendsPhoto(somePhoto);
  await staff.sees(filesOf(2));
  await endsDetails(staff);
  await staff.taps('ส่งคำขอ');
  await permits(phone('chief'));
  const webmaster = phone('webmaster');
  await webmaster.sees(downloadAll(2));
  await webmaster.taps(downloadAll(2));
  const { pathname, search } = new URL(webmaster.openedLinks[0] ?? '');
  const zip = await fetch(new URL(pathname + search, webhookUrl));
  expect((await zip.text()).slice(0, 2)).toBe('PK');
  const requestId = pathname.split('/').at(-2) ?? '';
  const accesses = await stores.fileAccesses.ofRequest(requestId, 10);
  expect(accesses.map(({ act, personId }) => [act, personId])).toEqual([
    ['savedAll', emulator.phone('webmaster').userId],
    ['savedAll', emulator.phone('webmaster').userId],
  ]);
});

it('a file is answered by one short line, which names the ways on; the list of files comes when it is asked for', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  const answer = await staff.sees('ได้รับเอกสาร “ประกาศ.pdf” (1 KB) แล้ว รวม 1 ไฟล์');
  const line = staff.shownTexts(answer).join('\n');
  expect(line).toContain(moreFiles([commandWord('filesDone'), commandWord('showFiles')]));
  expect(line).not.toContain(asks.details);
  await staff.taps(commandWord('showFiles'));
  expect(staff.shownTexts(await staff.sees(asks.details))).toContain('ประกาศ.pdf (PDF 1 KB)');
  await endsDetails(staff);
});

it('a file that comes at another question is kept, and the line says what is still asked', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source');
  await staff.sendsFile(somePdf);
  const line = staff.shownTexts(await staff.sees(filesOf(1))).join('\n');
  expect(line).toContain(`ข้อที่กรอกอยู่: ${asks.source}`);
  await staff.says('กลุ่มงานควบคุมโรค');
  await staff.sees(asks.infoPeriod);
});

it('an album gets one answer, whatever the order in which its photos come', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  const before = staff.messages().length;
  await staff.sendsAlbum([photoNumber(1), someScreenshot, photoNumber(2), photoNumber(3), photoNumber(4)]);
  await staff.sees(albumAdded({ taken: 5, of: 5, count: 5 }));
  expect(staff.messages()).toHaveLength(before + 1);
  await endsDetails(staff);
  await staff.sees(/ภาพที่ [12345]\.png/);
});

it('what could not be taken of an album is told in that one answer', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  const before = staff.messages().length;
  await staff.sendsAlbum(Array.from({ length: 12 }, (_, number) => photoNumber(number)));
  const answer = await staff.sees(albumAdded({ taken: 10, of: 12, count: 10 }));
  expect(staff.shownTexts(answer).join('\n')).toContain(roomFaults.tooMany(limits));
  expect(staff.messages()).toHaveLength(before + 1);
});

it('an album that comes before any form is parked, and told once', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.sendsAlbum([photoNumber(1), photoNumber(2)]);
  await staff.sees(albumParked({ taken: 2, of: 2 }));
  expect(staff.messages()).toHaveLength(1);
});

it('several files that are sent at once are answered once, with each that was not taken', async () => {
  const { phone, emulator } = await startApp({ waitForMoreMs: 300 });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  const before = staff.messages().length;
  await Promise.all([
    staff.sendsFile(pdfNumber(1, 'แผน.pdf')),
    staff.sendsFile({ ...someProgram, name: 'โปรแกรม.exe' }),
    staff.sendsFile({ name: 'ภาพถ่าย.jpg', bytes: somePhoto }),
    staff.sendsPhoto(photoNumber(2)),
  ]);
  const answer = await staff.sees('ได้รับเอกสารแล้ว 3 ไฟล์');
  await emulator.quiet();
  expect(staff.messages()).toHaveLength(before + 1);
  const words = staff.shownTexts(answer).join('\n');
  for (const said of ['แผน.pdf', 'ภาพถ่าย.jpg', filesOf(3), 'ไม่สามารถรับไฟล์ “โปรแกรม.exe” ได้'])
    expect(words).toContain(said);
});

it('so are several that come before any form', async () => {
  const { phone, emulator } = await startApp({ waitForMoreMs: 300 });
  const staff = phone('staff');
  await Promise.all([1, 2].map((number) => staff.sendsFile(pdfNumber(number, `${number}.pdf`))));
  await staff.sees(/เก็บไฟล์ 2 ไฟล์ .* ไว้แล้ว/);
  await emulator.quiet();
  expect(staff.messages()).toHaveLength(1);
});

it('several files at once are answered once, also where the bot stops in the middle of them', {
  timeout: 120_000,
}, async () => {
  const bot = await startApp({ waitForMoreMs: 300 });
  const staff = bot.phone('staff');
  await fillFormUpTo(staff, 'details');
  const before = staff.messages().length;
  const { downloadContent } = bot.app.deps;
  let downloads = 0;
  let isDown = () => {};
  const down = new Promise<void>((resolve) => {
    isDown = resolve;
  });
  bot.app.deps.downloadContent = async (...asked) => {
    downloads += 1;
    if (downloads === 1) return downloadContent(...asked);
    isDown();
    throw new Error('the process ends here');
  };
  await Promise.all([1, 2, 3].map((number) => staff.sendsFile(pdfNumber(number, `${number}.pdf`))));
  await down;
  await bot.restart();
  bot.emulator.clock.forward(LEASE_MS);
  await bot.runJob('take up abandoned events'); // where several share a database, what was in hand is taken up by this job
  await staff.sees('ได้รับเอกสารแล้ว 3 ไฟล์', { timeoutMs: 60_000 });
  await bot.emulator.quiet();
  expect(staff.messages()).toHaveLength(before + 1);
});

it('a file that comes while another question is open is kept, and the question stays open', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
  await staff.sees(asks.subject);
  await staff.says('ประกาศรับสมัคร');
  await staff.sees(asks.details);
  await endsDetails(staff);
  await staff.sees('ประกาศ.pdf');
});

it('a file that comes before any form is parked, and offered at the details', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.sendsFile(somePdf);
  await staff.sees('เก็บไฟล์ “ประกาศ.pdf” ไว้แล้ว');
  await fillFormUpTo(staff, 'details');
  await staff.taps(detailsWords.useParked(1));
  const question = await staff.sees(detailsWords.parkedAdded(1));
  expect(staff.shownTexts(question)).not.toContain(detailsWords.useParked(1)); // not offered a second time
  await endsDetails(staff);
  await staff.sees('ประกาศ.pdf');
});

it('a file is taken out on the review card', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
  await staff.says('ดูตามประกาศ');
  await staff.sees('บันทึกข้อความแล้ว');
  await endsDetails(staff);
  await staff.taps('ลบ');
  await staff.sees(fileRemoved);
  const review = await staff.sees(asks.review);
  expect(staff.shownTexts(review).join('\n')).not.toContain('ประกาศ.pdf');
});

it.each([
  ['of a type that is not on the list', someProgram, 'ไม่ตรงตามรูปแบบไฟล์ที่อนุญาต'],
  ['that is not what its name says', { ...someProgram, name: 'ประกาศ.pdf' }, 'ไม่ตรงกับนามสกุลไฟล์'],
  ['without content', { name: 'ประกาศ.pdf', bytes: Buffer.alloc(0) }, 'ว่างเปล่า'],
  ['of 21 MB', { name: 'ประกาศ.pdf', bytes: Buffer.alloc(21 * MEGABYTE) }, 'เกินกำหนด 20 MB'],
])('a file %s is refused with the reason, and the question stays open', async (_what, file, complaint) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(file);
  await staff.sees(complaint);
  await staff.sees(asks.details);
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(detailsWords.detailsMissing);
});

it('a photo of more than 20 MB is refused, though LINE does not say its size before', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsPhoto(Buffer.concat([somePhoto, Buffer.alloc(21 * MEGABYTE)]));
  await staff.sees('เกินกำหนด 20 MB');
});

it('no more files are taken than the office allows', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  for (let count = 1; count <= 10; count += 1) {
    await staff.sendsPhoto(photoNumber(count));
    await staff.sees(filesOf(count));
  }
  await staff.sendsPhoto(photoNumber(11));
  await staff.sees('แนบไฟล์ได้ไม่เกิน 10 ไฟล์');
});

/** Ten files that came before, and ten more into the form: as much as people can send, by the longest names. */
async function tenParkedAndTenMore(staff: Phone): Promise<void> {
  const named = (number: number) => pdfNumber(number, `${number} ${'ประกาศฉบับที่ยาว '.repeat(9)}.pdf`);
  for (let number = 1; number <= 10; number += 1) {
    await staff.sendsFile(named(number));
    await staff.sees(`เก็บไฟล์ “${number} `);
  }
  await staff.sendsFile(named(11));
  await staff.sees(noRoomToPark(limits));
  await fillFormUpTo(staff, 'details');
  for (let number = 11; number <= 20; number += 1) {
    await staff.sendsFile(named(number));
    await staff.sees(filesOf(number - 10));
  }
}

it('files that came before and more than the office allows: what was not taken is told, and the form goes on', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await tenParkedAndTenMore(staff);
  await staff.taps(detailsWords.useParked(10));
  await staff.sees('แนบไฟล์ได้ไม่เกิน 10 ไฟล์');
  await endsDetails(staff);

  const full = await staff.sees(asks.review);
  expect(staff.shownTexts(full).filter((text) => text === 'ลบ')).toHaveLength(10);
  await staff.taps('ลบ');
  await staff.sees(fileRemoved);
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.keywords);
  await staff.says('ข้าม');
  await staff.sees(asks.review);
});

it('as many of the files that came before are taken as there is room for; the others stay offered', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await tenParkedAndTenMore(staff);
  await endsDetails(staff);
  await staff.taps('ลบ');
  await staff.sees(fileRemoved);
  await staff.says('ทำต่อ');
  await staff.taps(`แก้ไข`, { nth: 2 });
  await staff.sees(asks.details);
  await staff.taps(detailsWords.useParked(10));
  const answer = await staff.sees('ยังไม่ได้แนบ 9 ไฟล์');
  expect(staff.shownTexts(answer).join('\n')).toMatch(/2 ประกาศ.*\n?.*3 ประกาศ/s);
  expect(staff.shownTexts(answer)).toContain(detailsWords.useParked(9));
});

it('as many files as an office may allow, by the longest names, are all shown before sending', async () => {
  const office = buildOffice();
  const { phone } = await startApp({ office: { ...office, files: { ...office.files, maxCount: 20 } } });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details', { subject: 'ก'.repeat(300) });
  await staff.says('ข'.repeat(1000));
  await staff.sees('บันทึกข้อความแล้ว');
  for (let number = 1; number <= 20; number += 1) {
    await staff.sendsFile(pdfNumber(number, `${number} ${'ประกาศฉบับที่ยาว '.repeat(9)}.pdf`));
    await staff.sees(filesOf(number));
  }
  await endsDetails(staff);
  const review = await staff.sees(asks.review);
  expect(staff.shownTexts(review).filter((text) => text === 'ลบ')).toHaveLength(20);
  await staff.taps('ส่งคำขอ');
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
});

it('a file that LINE is still preparing is waited for', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  emulator.faults.add({ kind: 'content-preparing', times: 1 });
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
});

it.each(['content-missing', 'content-gone'] as const)(
  'a file that LINE has no more (%s) is asked for again',
  async (kind) => {
    const { phone, emulator } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'details');
    emulator.faults.add({ kind, times: 1 });
    await staff.sendsFile(somePdf);
    await staff.sees(fileFaults.gone);
    await staff.sendsFile(somePdf);
    await staff.sees(filesOf(1));
  },
);

it('a file whose download is cut is fetched again', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  emulator.faults.add({ kind: 'content-cut', times: 1 });
  await staff.sendsFile({ ...somePdf, bytes: Buffer.concat([somePdf.bytes, Buffer.alloc(100_000)]) });
  await staff.sees(filesOf(1));
});

it('a redelivered photo is in the draft once', async () => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.sendsPhoto(somePhoto);
  await staff.sees(filesOf(1));
  await emulator.redeliverLast({ times: 2 });
  await staff.sendsPhoto(photoNumber(2));
  await staff.sees(filesOf(2));
});

it('the same bytes a second time are told, and kept once', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
  await staff.sendsFile({ ...somePdf, name: 'ประกาศ (สำเนา).pdf' });
  await staff.sees(sameFileAgain('ประกาศ.pdf'));
  await staff.sendsAlbum([photoNumber(1), photoNumber(1)]);
  const answer = await staff.sees(albumAdded({ taken: 1, of: 2, count: 2 }));
  expect(staff.shownTexts(answer).join('\n')).toContain('เป็นไฟล์เดียวกับ');
});

it('two files of one name are told apart', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(pdfNumber(1, 'ประกาศ.pdf'));
  await staff.sees(filesOf(1));
  await staff.sendsFile(pdfNumber(2, 'ประกาศ.pdf'));
  await staff.sees('ได้รับเอกสาร “ประกาศ (2).pdf”');
});

it('the same file parked twice is offered once, and gone when it is taken', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.sendsFile(somePdf);
  await staff.sees('เก็บไฟล์ “ประกาศ.pdf” ไว้แล้ว');
  await staff.sendsFile(somePdf);
  await staff.sees(sameFileAgain('ประกาศ.pdf'));
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees(filesOf(1));
  await staff.taps(detailsWords.useParked(1));
  await staff.sees(detailsWords.parkedAdded(1));
});

it('a zip with a program inside is refused, and the program is named', async () => {
  const { phone } = await startApp({ office: withZip() });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile({ name: 'เอกสาร.zip', bytes: zipFile({ 'ประกาศ.pdf': 'a', 'setup.exe': 'b' }) });
  await staff.sees('มีไฟล์โปรแกรม “setup.exe” อยู่ข้างใน');
});

it('the decider is warned of macros, and sees what a zip holds', async () => {
  const { phone } = await startApp({ office: withZip() });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  const parts = [{ name: 'word/vbaProject.bin' }];
  await staff.sendsFile({ name: 'แบบ.docx', bytes: openXml('wordprocessingml.document', { parts }) });
  await staff.sees(filesOf(1));
  await staff.sendsFile({ name: 'เอกสาร.zip', bytes: zipFile({ 'ประกาศ.pdf': 'a' }) });
  await staff.sees(filesOf(2));
  await endsDetails(staff);
  await staff.sees('มีมาโคร');
  await staff.taps('ส่งคำขอ');
  const card = await phone('chief').sees('มีมาโคร');
  expect(phone('chief').shownTexts(card).join('\n')).toContain('ข้างในมี 1 ไฟล์: ประกาศ.pdf');
});

it('a file with a password is refused as such', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  const bytes = readFileSync(join(import.meta.dirname, '../storage/files/samples/password.xlsx'));
  await staff.sendsFile({ name: 'งบประมาณ.xlsx', bytes });
  await staff.sees('ไฟล์มีรหัสผ่าน กรุณานำรหัสออก');
});
