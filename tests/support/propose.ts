/** Fills the form of any office: its kind of data, category and item by their numbers, its letter and its websites. */
import type { Phone } from '../../src/emulator/phone/phone.js';
import { type Answers, asks, goOnTo } from './fill-form.js';
import { fillOnce } from './filled-forms.js';
import { sends } from './play-request.js';
import { somePdf } from './sample-files.js';

export interface Proposal extends Answers {
  /** As it is typed: its number or its name. */
  category: string;
  /** Chosen by those who may propose for several. */
  unit?: string;
  dataType?: string;
  item?: string;
  /** In a category that demands date and time, instead of a period. */
  dataAt?: string;
  /** Sends a file with the details. */
  letter?: boolean;
  /** The words of the choice, where the office has several websites. */
  sites?: string;
}

/** @returns the number of the request, as people write it */
export async function proposes(staff: Phone, proposal: Proposal): Promise<string> {
  await fillsFormOf(staff, proposal);
  return sends(staff);
}

/** Up to the review card. */
export async function fillsFormOf(staff: Phone, proposal: Proposal): Promise<void> {
  await fillOnce(staff, proposal, () => answersAll(staff, proposal));
  await staff.sees(asks.review);
}

async function answersAll(staff: Phone, proposal: Proposal): Promise<void> {
  await choosesPlace(staff, proposal);
  if (proposal.letter) {
    await sendsLetter(staff, proposal);
    await citesLetter(staff);
  } else await goOnTo(staff, 'source', { ...proposal, from: 'subject' });
  if (proposal.dataAt === undefined) await goOnTo(staff, 'online', { ...proposal, from: 'source' });
  else await saysDateAndTime(staff, proposal.dataAt);
  await staff.says(proposal.online ?? 'สิ้นปีงบ');
  if (proposal.sites !== undefined) {
    await staff.sees(asks.sites);
    await staff.taps(proposal.sites);
  }
  await staff.sees(asks.links);
  await goOnTo(staff, 'review', { ...proposal, from: 'links' });
}

/** Begins a request, up to its subject. */
export async function choosesPlace(
  staff: Phone,
  { unit, dataType, category, item }: Proposal,
): Promise<void> {
  await staff.says('ขอเผยแพร่');
  if (unit !== undefined) {
    await staff.sees(asks.unit);
    await staff.says(unit);
  }
  if (dataType !== undefined) {
    await staff.sees(asks.dataType);
    await staff.says(dataType);
  }
  await staff.sees(asks.category);
  await staff.says(category);
  if (item !== undefined) {
    await staff.sees(asks.item);
    await staff.says(item);
  }
  await staff.sees(asks.subject);
}

async function saysDateAndTime(staff: Phone, dataAt: string): Promise<void> {
  await staff.says('กลุ่มงานควบคุมโรค');
  await staff.sees(asks.dataAt);
  await staff.says(dataAt);
  await staff.sees(asks.online);
}

/** From the subject to the question which file is the letter. */
export async function sendsLetter(staff: Phone, answers: Answers): Promise<void> {
  await goOnTo(staff, 'details', { ...answers, from: 'subject' });
  await staff.sendsFile(somePdf);
  await staff.sees('ได้รับเอกสาร');
  await staff.says('ส่งเอกสารครบแล้ว');
}

/** From the files to the source, where the way asks for a letter. */
export async function citesLetter(staff: Phone): Promise<void> {
  await staff.sees(asks.letterFile);
  await staff.taps(`1. ${somePdf.name}`);
  await staff.sees(asks.letterNumber);
  await staff.says('นน 0733.1/123');
  await staff.sees(asks.letterDate);
  await staff.says('15 พ.ย. 2569');
  await staff.sees(asks.letterUnit);
  await staff.says('กลุ่มงานบริหารทั่วไป');
  await staff.sees(asks.source);
}
