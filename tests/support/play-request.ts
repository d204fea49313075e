/** The usual steps of a request, for stories that are about another one. */
import { procedureFor } from '../../src/domain/request/procedure.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as approval from '../../src/text/approval.js';
import * as form from '../../src/text/form.js';
import * as publication from '../../src/text/publication.js';
import { buildOffice } from './builders.js';
import { type Answers, fillForm } from './fill-form.js';

const { words } = procedureFor(buildOffice(), { categoryId: 'public-relations', unit: '' });

/** The words on the buttons of the sample office's decision. */
export const decision = {
  permit: words.permit,
  confirmPermit: approval.confirmWord(words.permit),
  refuse: words.refuse,
  refused: words.refused,
  confirmRefuse: approval.confirmWord(words.refuse),
};

export const somePage = 'https://www.example.go.th/news/1';

/** @returns its number, as people write it */
export async function submits(staff: Phone, answers: Answers = {}): Promise<string> {
  await fillForm(staff, answers);
  return sends(staff);
}

/** From the review card on. @returns its number, as people write it */
export async function sends(staff: Phone): Promise<string> {
  await staff.taps(form.buttons.send);
  const confirmation = await staff.sees(/เลขที่คำขอ \d+\/\d+/);
  return /\d+\/\d+/.exec(staff.shownTexts(confirmation).join(' '))?.[0] ?? '';
}

/** @param word how the office calls it */
export async function permits(chief: Phone, word: string = words.permit): Promise<void> {
  await chief.sees(approval.titles.decide); // an earlier outcome says the word, too
  await chief.taps(word);
  await chief.sees(approval.confirmWord(word));
  await chief.taps(approval.confirmWord(word));
  await chief.sees(`บันทึกผลเรียบร้อยแล้ว: ${word}`);
}

export async function refuses(chief: Phone, reason: string, word: string = words.refuse): Promise<void> {
  await chief.sees(word);
  await chief.taps(word);
  await chief.sees(approval.titles.askReason);
  await chief.says(reason);
  await chief.sees(approval.titles.refusalPreview);
  await chief.taps(approval.confirmWord(word));
  await chief.sees(`บันทึกผลเรียบร้อยแล้ว: ${word}`);
}

/** From the review of a correction in which nothing was changed: asked about, it is meant. */
export async function sendsUnchanged(staff: Phone): Promise<void> {
  await staff.taps(form.buttons.send);
  await staff.sees(form.titles.unchanged);
  await staff.taps(form.buttons.sendUnchanged);
}

/** A check is one tap. */
export async function passes(checker: Phone): Promise<void> {
  await checker.sees(approval.buttons.pass);
  await checker.taps(approval.buttons.pass);
  await checker.sees('บันทึกผลเรียบร้อยแล้ว: ตรวจสอบแล้ว');
}

export async function screens(screener: Phone): Promise<void> {
  await screener.sees(approval.buttons.screened);
  await screener.taps(approval.buttons.screened);
  await screener.sees('บันทึกผลเรียบร้อยแล้ว: กลั่นกรองแล้ว');
}

/** Sends back what is checked. */
export async function sendsBack(checker: Phone, reason: string): Promise<void> {
  await checker.sees(publication.buttons.return);
  await checker.taps(publication.buttons.return);
  await checker.sees(approval.titles.askReason);
  await checker.says(reason);
  await checker.sees(approval.titles.refusalPreview);
  await checker.taps(approval.confirmWord(publication.buttons.return));
  await checker.sees('บันทึกผลเรียบร้อยแล้ว');
}

export async function takes(webmaster: Phone): Promise<void> {
  await webmaster.sees(publication.buttons.take);
  await webmaster.taps(publication.buttons.take);
  await webmaster.sees('ท่านรับงานนี้แล้ว');
}

/** From the webmaster's own task card on. */
export async function publishes(webmaster: Phone, url = somePage): Promise<void> {
  await recordsPage(webmaster, url);
  await webmaster.sees(publication.requesterIsTold);
}

/** As `publishes`, whoever can be told of it. */
export async function recordsPage(webmaster: Phone, url = somePage): Promise<void> {
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(url);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
}
