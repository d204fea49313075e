/** Data for the template of a register. */
import { bangkokDate, startOfDay } from '../../clock.js';
import type { Office } from '../../offices/office.js';
import { pageWord, printedBySystem, recordNote } from '../../text/paper.js';
import { dateForDocument } from '../document-date.js';
import type { PaperData } from '../engine/typeset-job.js';
import { digitsOf, type SignatureBlock } from '../form-data.js';
import type { Column, Register } from './register.js';

export interface RegisterData extends PaperData {
  title: string;
  about: string[];
  columns: Column[];
  rows: string[][];
  /** Empty, to be signed by hand. */
  blocks: SignatureBlock[];
  note: string;
}

/** @param now its day is the paper's: the same records of one day make the same bytes */
export function registerData(office: Office, register: Register, now: Date): RegisterData {
  const { signers, ...printed } = register;
  const empty = { name: '', position: '', acting: '', day: '', month: '', year: '' };
  return {
    ...printed,
    documentTitle: register.title,
    office: office.name,
    date: dateForDocument(startOfDay(bangkokDate(now))),
    footer: printedBySystem,
    pageWord,
    thaiDigits: office.paper.thaiDigits,
    blocks: signers.map((capacity) => ({ capacity, ...empty })),
    note: digitsOf(office)(recordNote),
    seal: null,
  };
}
