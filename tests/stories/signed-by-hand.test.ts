/** A paper that was signed by hand goes on record: from the chat and by the page, with who signed and why, for good. */
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { signedPapersOf } from '../../src/domain/request/signed-papers.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { makePack } from '../../src/packs/make-pack.js';
import { formData } from '../../src/paper/form-data.js';
import * as papers from '../../src/text/paper.js';
import * as words from '../../src/text/signed-paper.js';
import { historyButton } from '../../src/text/timeline.js';
import { title as uploadWord } from '../../src/text/upload.js';
import { keepButton } from '../support/keep-button.js';
import { openPage, post } from '../support/post-upload.js';
import { putOnline } from '../support/put-online.js';
import { readZip } from '../support/read-zip.js';
import { somePdf, somePhoto } from '../support/sample-files.js';
import { startApp, type TestApp } from '../support/start-app.js';

const WHO = 'สาธารณสุขอำเภอลงนามบนต้นฉบับ';

async function opensPapers(person: Phone): Promise<void> {
  await person.says('เลขที่ 1/2570');
  await person.sees(papers.buttons.papers);
  await person.taps(papers.buttons.papers);
  await person.sees(papers.papersTitle);
}

async function asksToSign(person: Phone): Promise<void> {
  await opensPapers(person);
  await person.taps(words.buttons.attach);
  await person.sees(words.titles.ask);
}

async function attachesOnThePage({ webhookUrl }: TestApp, person: Phone): Promise<void> {
  await person.taps(uploadWord);
  const { pathname, search } = new URL(person.openedLinks.at(-1) ?? '');
  const page = await openPage(new URL(pathname + search, webhookUrl).href);
  expect((await post(page, {}, [{ name: 'ฉบับสแกน.pdf', bytes: somePdf.bytes }])).status).toBe(200);
}

it('the webmaster attaches photo and scan, and status, history, paper and pack say that it was signed on paper', async () => {
  const bot = await startApp();
  const webmaster = bot.phone('webmaster');
  const { id } = await putOnline(bot);
  await asksToSign(webmaster);
  await webmaster.sendsPhoto(somePhoto);
  await webmaster.sees(words.titles.ask);
  await attachesOnThePage(bot, webmaster);
  await webmaster.says(WHO);
  await webmaster.sees(words.titles.confirm);
  await webmaster.taps(words.buttons.confirm);
  await webmaster.sees('บันทึกฉบับที่ลงนามบนกระดาษแล้ว 2 ไฟล์');
  await webmaster.sees(words.signedOnPaper);

  const request = await bot.stores.requests.get(id);
  if (!request) throw new Error('it is gone');
  expect(request.standing?.status).toBe('online');
  expect(signedPapersOf(request).map(({ extension }) => extension)).toEqual(['jpg', 'pdf']);
  expect(request.history.at(-1)).toMatchObject({ action: 'signOnPaper', reason: WHO });

  await webmaster.says('เลขที่ 1/2570');
  await webmaster.sees(historyButton);
  await webmaster.taps(historyButton);
  await webmaster.sees(`${words.signedOnPaper} (ครั้งที่ 1) เหตุผล: ${WHO}`);

  const { record } = formData(bot.app.deps.office, request);
  expect(record?.facts).toContainEqual({
    label: words.signaturesLabel,
    value: expect.stringContaining(words.signedOnPaper),
  });
  expect(record?.files.map(([name]) => name)).toContain('ฉบับสแกน.pdf');

  const pack = await makePack(bot.app.deps, { kind: 'form', request: id }, 'U1');
  if (!pack) throw new Error('no pack');
  const parts = await readZip(await buffer(pack.zip));
  expect(parts.get('2570-00001/6-signed-02.pdf')).toEqual(somePdf.bytes);
  expect(parts.get('2570-00001/3-history.html')?.toString()).toContain('6-signed-01.jpg');
});

it('whoever attached it takes it back: it counts no more, and both stand in the history', async () => {
  const bot = await startApp();
  const [webmaster, standIn] = [bot.phone('webmaster'), bot.phone('standIn')];
  const { id } = await putOnline(bot);
  await asksToSign(webmaster);
  await webmaster.sendsPhoto(somePhoto);
  await webmaster.sees(words.titles.ask);
  await webmaster.says(WHO);
  await webmaster.sees(words.titles.confirm);
  await webmaster.taps(words.buttons.confirm);
  await webmaster.sees('บันทึกฉบับที่ลงนามบนกระดาษแล้ว 1 ไฟล์');
  await opensPapers(standIn);
  const others = standIn.shownTexts(await standIn.sees(papers.papersTitle));
  expect(others).not.toContain(words.buttons.takeBack);
  await opensPapers(webmaster);
  const back = keepButton(webmaster, words.buttons.takeBack);
  await webmaster.tapsAction(back);
  await webmaster.sees('ถอนฉบับลงนามบนกระดาษแล้ว');
  await webmaster.tapsAction(back);
  await webmaster.sees('ถอนฉบับลงนามบนกระดาษแล้ว');
  const request = await bot.stores.requests.get(id);
  if (!request) throw new Error('it is gone');
  expect(signedPapersOf(request)).toEqual([]);
  expect(request.history.slice(-2).map(({ action }) => action)).toEqual(['signOnPaper', 'undoSignOnPaper']);
});

it('words without a file record nothing, and neither does a file without words', async () => {
  const bot = await startApp();
  const administrator = bot.phone('administrator');
  const { id, version } = await putOnline(bot);
  await asksToSign(administrator);
  await administrator.says(WHO);
  await administrator.sees(words.faults.filesFirst);
  await administrator.sendsFile(somePdf);
  await administrator.sees(words.titles.ask);
  expect((await bot.stores.requests.get(id))?.version).toBe(version);
  await administrator.says(WHO);
  await administrator.sees(words.titles.confirm);
  await administrator.taps(words.buttons.confirm);
  await administrator.sees('บันทึกฉบับที่ลงนามบนกระดาษแล้ว 1 ไฟล์');
});

it('the requester and the chief are not offered it', async () => {
  const bot = await startApp();
  await putOnline(bot);
  for (const key of ['staff', 'chief']) {
    const person = bot.phone(key);
    await opensPapers(person);
    const shown = person.shownTexts(await person.sees(papers.papersTitle));
    expect(shown).not.toContain(words.buttons.attach);
  }
});
