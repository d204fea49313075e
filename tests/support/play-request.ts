/** The usual steps of a request, for stories that are about another one. */
import { procedureFor } from '../../src/domain/procedure.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as publication from '../../src/text/publication.js';
import * as review from '../../src/text/review.js';
import { buildOffice } from './builders.js';
import { type Answers, fillForm } from './fill-form.js';

const { words } = procedureFor(buildOffice(), { categoryId: 'public-relations', unit: '' });

/** What the buttons of the sample office's decision say. */
export const decision = {
  permit: words.permit,
  confirmPermit: review.confirmWord(words.permit),
  refuse: words.refuse,
  confirmRefuse: review.confirmWord(words.refuse),
};

export const somePage = 'https://www.example.go.th/news/1';

/** @returns its number, as people write it */
export async function submits(staff: Phone, answers: Answers = {}): Promise<string> {
  await fillForm(staff, answers);
  await staff.taps('ส่งคำขอ');
  const confirmation = await staff.sees(/เลขที่คำขอ \d+\/\d+/);
  return /\d+\/\d+/.exec(staff.shownTexts(confirmation).join(' '))?.[0] ?? '';
}

export async function permits(chief: Phone): Promise<void> {
  await chief.sees(decision.permit);
  await chief.taps(decision.permit);
  await chief.sees(decision.confirmPermit);
  await chief.taps(decision.confirmPermit);
  await chief.sees('บันทึกผลเรียบร้อยแล้ว: อนุญาตให้เผยแพร่');
}

export async function refuses(chief: Phone, reason: string): Promise<void> {
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(review.titles.askReason);
  await chief.says(reason);
  await chief.sees(review.titles.refusalPreview);
  await chief.taps(decision.confirmRefuse);
  await chief.sees('บันทึกผลเรียบร้อยแล้ว: ไม่อนุญาต');
}

export async function takes(webmaster: Phone): Promise<void> {
  await webmaster.sees(publication.buttons.take);
  await webmaster.taps(publication.buttons.take);
  await webmaster.sees('ท่านรับงานนี้แล้ว');
}

/** From his own task card on. */
export async function publishes(webmaster: Phone, url = somePage): Promise<void> {
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.askPageAddress);
  await webmaster.says(url);
  await webmaster.sees(publication.confirmQuestion);
  await webmaster.taps(publication.buttons.confirmPublish);
  await webmaster.sees(publication.requesterIsTold);
}
