/** The form as people met it: what stood in their way there, and stands there no more. */
import type { messagingApi } from '@line/bot-sdk';
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { notAChoice, printedTwice } from '../../src/text/answer-faults.js';
import { foundCategories, foundItems, howToFind, unsureWord } from '../../src/text/categories.js';
import { commandWord } from '../../src/text/commands.js';
import { endsTooEarly } from '../../src/text/date-questions.js';
import * as detailsWords from '../../src/text/details-question.js';
import { useAsTyped } from '../../src/text/doubts.js';
import * as filling from '../../src/text/filling.js';
import * as form from '../../src/text/form.js';
import * as help from '../../src/text/help.js';
import * as leave from '../../src/text/leave.js';
import { courtesiesInForm, timeIsOver } from '../../src/text/menu.js';
import * as myRequests from '../../src/text/my-requests.js';
import * as questions from '../../src/text/questions.js';
import { bubblesOf, textsOf } from '../flex-templates/flex-nodes.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillForm, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { refuses, submits } from '../support/play-request.js';
import { photoNumber, somePdf } from '../support/sample-files.js';
import { startApp } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** The texts of each card of a message, side by side. */
function pagesOf(message: messagingApi.Message): string[][] {
  if (message.type !== 'flex') return [];
  const flex = message as messagingApi.FlexMessage;
  return bubblesOf(flex).map((bubble) => textsOf({ ...flex, contents: bubble }).map(({ text = '' }) => text));
}

const DAY_MS = 24 * 60 * 60_000;

it('a wrong answer to a long list is told in one short card: the list above stays, and can be seen again', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('99');
  const pages = pagesOf(await staff.sees(notAChoice));
  expect(pages).toHaveLength(1);
  expect(pages.flat().filter((text) => /^\d+\. /.test(text))).toEqual([]);
  await staff.says(commandWord('showChoices'));
  expect(pagesOf(await staff.sees(asks.category)).length).toBeGreaterThan(1);
  await staff.taps('8. ข่าวประชาสัมพันธ์');
  await staff.sees(asks.subject);
});

it('a button of the list above still answers after a wrong answer', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('99');
  await staff.sees(notAChoice);
  await staff.taps('8. ข่าวประชาสัมพันธ์');
  await staff.sees(asks.subject);
});

it.each(['สวัสดีค่ะ', 'ขอบคุณมากครับ', 'hello'])(
  '%s at a question with choices is answered in a line, and the question stays',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await staff.says('ขอเผยแพร่');
    await staff.sees(asks.category);
    await staff.says(typed);
    const shown = staff.shownTexts(await staff.sees('ยินดีให้บริการ')).join('\n');
    expect(shown).toContain(asks.category);
    expect(shown).not.toContain(notAChoice);
    expect((await stores.conversations.get(staff.userId))?.draft?.misses).toBe(0);
    await staff.says('8');
    await staff.sees(asks.subject);
  },
);

it('a list that is longer than a phone shows goes on to further cards, and none of it is lost', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  const pages = pagesOf(await staff.sees(asks.category));
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toContain(unsureWord);
  const numbers = pages.flat().flatMap((text) => /^(\d+)\. /.exec(text)?.[1] ?? []);
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

it('the received files are listed where files are asked for, and each is removed there', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.says('ดูตามประกาศ');
  await staff.sees('ประกาศ.pdf (PDF 1 KB)');
  await staff.taps('ลบ');
  await staff.sees(filling.fileRemoved);
  await staff.sees(asks.details);
});

it.each(['ขอลบรูปที่ 2 ออก', 'ลบภาพ 2', 'เอารูปที่สองออกค่ะ', 'ลบไฟล์ ภาพที่ 2.jpg'])(
  '%s removes that photo, and is no text of the details',
  async (typed) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'details');
    await staff.sendsAlbum([photoNumber(1), photoNumber(2)]);
    await staff.sees(filling.albumAdded({ taken: 2, of: 2, count: 2 }));
    await staff.says(typed);
    await staff.sees(filling.fileTakenOut('ภาพที่ 2.jpg', 1));
    const draft = (await stores.conversations.get(staff.userId))?.draft;
    expect(draft?.answers.attachments?.map(({ fileName }) => fileName)).toEqual(['ภาพที่ 1.jpg']);
    expect(draft?.detailTexts).toEqual([]);
  },
);

it.each([
  ['ลบรูปที่ 1', 'ภาพที่ 2.jpg'],
  ['ขอลบรูปที่ 2 ค่ะ', 'ภาพที่ 2.jpg'],
  ['ลบภาพที่ 3', 'ภาพที่ 3.jpg'],
  ['ลบภาพที่ 3.jpg', 'ภาพที่ 3.jpg'],
  ['ลบไฟล์ที่ 1', 'ประกาศ.pdf'],
  ['ลบ ประกาศ.pdf ครับ', 'ประกาศ.pdf'],
])('%s below a document and two photos removes %s', async (typed, removed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await sendsPdfAndTwoPhotos(staff);
  await staff.says(typed);
  await staff.sees(filling.fileTakenOut(removed, 2));
});

it('a number that names one file and counts to another, or names none, removes nothing and names the files', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await sendsPdfAndTwoPhotos(staff);
  await staff.says('ลบรูปที่ 9');
  await staff.sees(filling.whichFileToRemove(['ภาพที่ 2.jpg', 'ภาพที่ 3.jpg']));
  await staff.says('ลบไฟล์ ประกาศ.pdf');
  await staff.sees(filling.fileTakenOut('ประกาศ.pdf', 2));
  await staff.says('ลบไฟล์ที่ 2');
  await staff.sees(filling.whichFileToRemove(['ภาพที่ 3.jpg', 'ภาพที่ 2.jpg']));
  const draft = (await stores.conversations.get(staff.userId))?.draft;
  expect(draft?.answers.attachments).toHaveLength(2);
});

it.each([
  ['แก้หัวข้อค่ะ', 'subject'],
  ['เเก้คำค้น', 'keywords'],
  ['แก้ลิงค์', 'links'],
  ['ขอเปลี่ยนวันหมดอายุค่ะ', 'online'],
  ['แก้ไขรายละเอียดครับ', 'details'],
  ['ขอแก้ที่มาครับ', 'source'],
] as const)('%s at the review opens that question', async (typed, question) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await staff.says(typed);
  await staff.sees(asks[question]);
  await staff.taps(filling.keepAnswer);
  await staff.sees(asks.review);
});

it('a question that was answered is opened from a later one, and the way goes on from there', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'source');
  await staff.says('แก้หัวข้อค่ะ');
  await staff.sees(asks.subject);
  await staff.says('หัวข้อใหม่');
  await staff.sees(asks.source);
});

it('a photo is removed at the review by words', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  await sendsPdfAndTwoPhotos(staff);
  await staff.says('ขอลบรูปที่ 3 ค่ะ');
  await staff.sees(filling.fileTakenOut('ภาพที่ 3.jpg', 2));
});

it.each([
  ['ถึงไหนแล้วคะ', filling.reviewOnlyTaps],
  ['อย่าเพิ่งส่งค่ะ', filling.reviewOnlyTaps],
  ['ขอบคุณค่ะ', courtesiesInForm.thanks],
])('%s at the review is answered in a line, without the whole card again', async (typed, answered) => {
  const { phone, emulator } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  emulator.clock.forward(20_000); // nobody types at once
  await staff.says(typed);
  const shown = staff.shownTexts(await staff.sees(answered));
  expect(shown).toEqual([form.titles.review, answered, form.buttons.send]);
  emulator.clock.forward(20_000);
  await staff.says('ส่งคำขอค่ะ');
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
});

async function sendsPdfAndTwoPhotos(staff: Phone): Promise<void> {
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.sendsPhoto(photoNumber(1));
  await staff.sees('รวม 2 ไฟล์');
  await staff.sendsPhoto(photoNumber(2));
  await staff.sees('รวม 3 ไฟล์');
}

it('the way on is called by what was sent: a text alone is no document', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says('ดูตามประกาศ');
  await staff.sees(detailsWords.detailsAdded({ text: 'ดูตามประกาศ', files: 0 }));
  await staff.taps(commandWord('goOn'));
  await staff.sees(asks.source);
  await staff.says('ย้อนกลับ');
  await staff.sees(asks.details);
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.says('เพิ่มเติม');
  await staff.sees(detailsWords.detailsAdded({ text: 'เพิ่มเติม', files: 1 }));
  await staff.taps(commandWord('filesDone'));
  await staff.sees(asks.source);
});

it('the count of the questions never jumps', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  const before = staff.shownTexts(await staff.sees(asks.online)).find((text) => text.startsWith('ข้อ '));
  await staff.taps('ไม่มีกำหนดสิ้นสุด');
  const after = staff.shownTexts(await staff.sees(asks.reviewOn)).find((text) => text.startsWith('ข้อ '));
  expect(after).toBe(`${before} เพิ่มเติม`); // the day of review belongs to how long it stays
});

it('the review shows who asks, of which unit, and how to reach them', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  const shown = staff.shownTexts(await staff.sees(form.titles.review)).join();
  expect(shown).toContain('สมหญิง ตัวอย่าง');
  expect(shown).toContain('กลุ่มงานควบคุมโรค');
  expect(shown).toContain('081-000-0000');
});

it('a dialogue of an administrator that was left overnight says that its time is over', async () => {
  const { phone, emulator, stores } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees('สมหญิง ตัวอย่าง');
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(leave.buttons.record);
  await administrator.taps(leave.buttons.record);
  await administrator.sees(leave.questionTitle);
  emulator.clock.forward(DAY_MS);
  await administrator.says('25-27 พ.ย. 2569');
  await administrator.sees(timeIsOver);
  await administrator.sees(leave.buttons.record);
  expect((await stores.persons.get(phone('staff').userId))?.leaves).toEqual([]);
});

it('a category of links demands one, before and at the review', async () => {
  const office = buildOffice();
  const categories = office.categories.map((one) => ({ ...one, requires: ['link' as const] }));
  const { phone } = await startApp({ office: { ...office, categories } });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'online');
  await staff.says('สิ้นปีงบ');
  await staff.sees(questions.linkRequired);
  await staff.says('ไม่มีค่ะ');
  await staff.sees('ข้อนี้ข้ามไม่ได้');
  await staff.says('www.moph.go.th');
  await staff.sees(asks.remarks);
  await goOnTo(staff, 'review', { from: 'remarks' });
  await staff.sees(form.buttons.send);
});

it.each([['ประชาสัมพันธ์', '8. ข่าวประชาสัมพันธ์']])(
  'a typed word, %s, searches the categories and offers what has it',
  async (typed, category) => {
    const { phone, stores } = await startApp();
    const staff = phone('staff');
    await staff.says('ขอเผยแพร่');
    await staff.sees(asks.category);
    await staff.says(typed);
    const question = await staff.sees(foundCategories);
    expect(staff.shownTexts(question).join()).toContain(category);
    expect((await stores.conversations.get(staff.userId))?.draft?.answers.categoryId).toBeUndefined();
    await staff.taps('ข่าวประชาสัมพันธ์ (Public Relations)');
    await staff.sees(asks.subject);
  },
);

it.each(['ไม่แน่ใจ', 'ไม่ทราบค่ะ'])('%s explains what belongs where', async (typed) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(unsureWord);
  await staff.says(typed);
  const shown = staff.shownTexts(await staff.sees(howToFind)).join('\n');
  expect(shown).toContain('เช่น ประวัติความเป็นมา, วิสัยทัศน์, พันธกิจ, โครงสร้างหน่วยงาน เป็นต้น');
  expect(shown).toContain(asks.category);
});

it('what belongs where says the rules of the office, too', async () => {
  const office = { ...loadOffice('taphan-hin'), id: buildOffice().id };
  const { phone } = await startApp({ office });
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.taps(unsureWord);
  const shown = staff.shownTexts(await staff.sees(howToFind)).join('\n');
  expect(shown).toContain('ข้อกำหนด: โดยแสดงที่มาของข้อมูลอย่างชัดเจน');
});

it('a typed word searches the items of a category, and whoever is unsure there hears how to go on', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('1');
  await staff.sees(asks.item);
  await staff.says('งบประมาณ');
  await staff.sees(foundItems);
  await staff.says('ไม่แน่ใจค่ะ');
  await staff.sees('เพื่อเลือกหมวดอื่น');
  await staff.says('แผนที่');
  await staff.sees(foundItems);
  await staff.taps('แผนที่ตั้งของหน่วยงาน');
  await staff.sees(asks.subject);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.itemId).toBe('map');
});

it('a correction that changes nothing is asked about, and sent where that is meant', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'ขอให้ตรวจสอบอีกครั้ง');
  await staff.sees(myRequests.buttons.correct);
  await staff.taps(myRequests.buttons.correct);
  await staff.sees(form.titles.review);
  await staff.taps(form.buttons.send);
  await staff.sees(form.titles.unchanged);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.refused': 1 });
  await staff.taps(form.buttons.sendUnchanged);
  await staff.sees('เลขที่คำขอ 1/2570');
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('an administrator is told in help what is kept for how long, and where the traffic log is', async () => {
  const { phone } = await startApp({ trafficIn: temporaryFolder() });
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await staff.says('ช่วยเหลือ');
  expect(staff.shownTexts(await staff.sees(help.chooseTopic))).not.toContain(help.topicTitles.keeping);
  await administrator.says('ช่วยเหลือ');
  await administrator.sees(help.chooseTopic);
  await administrator.taps(help.topicTitles.keeping);
  await administrator.sees('เก็บ 90 วัน ในโฟลเดอร์ traffic');
});

it('help offers what fits the role, and each topic has the button that does it', async () => {
  const { phone } = await startApp();
  const [staff, chief, webmaster] = [phone('staff'), phone('chief'), phone('webmaster')];
  await staff.says('ช่วยเหลือ');
  const topics = staff.shownTexts(await staff.sees(help.chooseTopic));
  expect(topics).not.toContain(help.topicTitles.deciding);
  await staff.taps(help.topicTitles.form);
  await staff.sees(help.topicAnswers.form.text);
  await staff.taps(commandWord('newRequest'));
  await staff.sees(asks.category);
  await chief.says('วิธีใช้งาน');
  expect(chief.shownTexts(await chief.sees(help.chooseTopic))[2]).toBe(help.topicTitles.deciding);
  await webmaster.says('ช่วยด้วยค่ะ');
  expect(webmaster.shownTexts(await webmaster.sees(help.chooseTopic))[2]).toBe(help.topicTitles.publishing);
});

it.each([
  ['ปชส', '8. ข่าวประชาสัมพันธ์'],
  ['ประชาสำพันธ์', '8. ข่าวประชาสัมพันธ์'],
  ['ประชาสัมพัน ข่าว', '8. ข่าวประชาสัมพันธ์'],
  ['พ.ร.บ.', '2. กฎหมาย'],
  ['กฏหมาย', '2. กฎหมาย'],
])('%s finds its category, which stands with its number below the sentence', async (typed, name) => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says(typed);
  const [texts = [], ...others] = pagesOf(await staff.sees(foundCategories));
  expect(others).toEqual([]);
  const hit = texts.findIndex((text) => text.startsWith(name));
  expect(hit).toBeGreaterThan(texts.indexOf(foundCategories));
  await staff.says(texts[hit]?.split('.')[0] ?? '');
  await staff.sees(asks.subject);
});

it('a number that the document prints twice offers these two, and a tap on one chooses it', async () => {
  const office = loadOffice('ban-luang');
  const { phone, stores } = await startApp({ office });
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('1.2');
  const [texts = [], ...others] = pagesOf(await staff.sees(printedTwice));
  expect(others).toEqual([]);
  const twins = texts.filter((text) => text.startsWith('1.2. '));
  expect(twins).toHaveLength(2);
  await staff.taps(twins[1] ?? '');
  await staff.sees(asks.subject);
  const chosen = (await stores.conversations.get(staff.userId))?.draft?.answers.categoryId;
  expect(chosen).toBe(office.categories.findLast(({ number }) => number === '1.2')?.id);
});

it.each(['เสร็จแล้วค่ะ', 'หมดแล้ว', 'ครบแล้ว', 'ครบแล้วครับ', 'ส่งหมดแล้วค่ะ', 'ไม่มีแล้ว', 'แค่นี้ค่ะ', 'เสร็จแลวค่ะ'])(
  '%s ends the files',
  async (typed) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, 'details');
    await staff.sendsFile(somePdf);
    await staff.sees('รวม 1 ไฟล์');
    await staff.says(typed);
    await staff.sees(asks.source);
  },
);

it('a text that may be a command names the word that ends the files', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.sendsFile(somePdf);
  await staff.sees('รวม 1 ไฟล์');
  await staff.says('ต่อไป');
  await staff.sees(detailsWords.detailsEnd(1));
});

it('a word that ends the files is no answer elsewhere, and the question stays', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'subject');
  await staff.says('เสร็จแล้วค่ะ');
  await staff.sees(filling.filesNotAsked);
  await staff.sees(asks.subject);
});

it('the button of a doubtful text does nothing once another answer was given', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says('ต่อไป');
  await staff.sees(useAsTyped);
  await staff.says('ดูตามประกาศ');
  await staff.sees(detailsWords.detailsAdded({ text: 'ดูตามประกาศ', files: 0 }));
  await staff.taps(useAsTyped);
  await staff.sees(filling.textNotWaiting);
  expect((await stores.conversations.get(staff.userId))?.draft?.answers.details).toBe('ดูตามประกาศ');
});

it('a doubtful text is offered no more once something else came', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'details');
  await staff.says('ต่อไป');
  await staff.sees(useAsTyped);
  await staff.sendsSticker();
  const shown = staff.shownTexts(await staff.sees('ได้รับสติกเกอร์'));
  expect(shown).not.toContain(useAsTyped);
});

it('a last day before the days of which the information tells is taken, with a remark here and for whoever decides', async () => {
  const { phone } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await fillFormUpTo(staff, 'online', { infoPeriod: '16 ม.ค. 2570' });
  await staff.says('15/1/2570');
  await staff.sees(endsTooEarly);
  await goOnTo(staff, 'review', { from: 'links' });
  await staff.taps('ส่งคำขอ');
  await staff.sees('เลขที่คำขอ');
  await chief.sees(endsTooEarly);
});
