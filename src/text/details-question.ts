/** The question about details and files: how it is asked, what was added so far, how it is ended, and what is missing. */
import type { FileLimits } from '../domain/request/file-limits.js';
import type { Office } from '../offices/office.js';
import { commandWord } from './commands.js';
import { filesTaken, filesTogether } from './file-limits.js';
import { fileNames } from './file-names.js';
import { shortened } from './shorten.js';

/** The details are one question with two answers. */
export const detailsLabels = { text: 'รายละเอียดข้อมูล', files: 'เอกสารแนบ' };

export interface DetailsSoFar {
  /** In what capacity it is decided. */
  decider: string;
  /** How many files were sent; absent: nothing was sent yet, neither text nor file. */
  files?: number | undefined;
  /** The text given before, where the question is asked again. */
  before?: string | undefined;
  /** The next text replaces it. */
  isReplaced?: true | undefined;
}

export function detailsQuestion({ form, files: limits }: Office, soFar: DetailsSoFar) {
  const { decider, files, before, isReplaced } = soFar;
  const rules = `ข้อความไม่เกิน ${form.detailsMaxLength} ตัวอักษร\n${filesTaken(limits)}`;
  return {
    title: 'กรุณาพิมพ์รายละเอียดข้อมูลโดยสรุป หรือส่งเอกสารแนบ หรือทั้งสองอย่าง',
    example: [...(before ? [detailsBefore(before, isReplaced)] : []), rules, detailsEnd(files)].join('\n'),
    why: `${decider}พิจารณาจากรายละเอียดและเอกสารนี้`,
  };
}
function detailsBefore(text: string, isReplaced?: true): string {
  const shown = `“${shortened(text, MAX_BEFORE)}”`;
  return isReplaced
    ? `ข้อความเดิม: ${shown}\nข้อความที่พิมพ์ใหม่จะแทนข้อความเดิมทั้งหมด`
    : `ข้อความที่บันทึกไว้: ${shown}\nข้อความที่พิมพ์จะเพิ่มต่อท้าย`;
}

export const useParked = (count: number) => `แนบไฟล์ที่ส่งไว้ก่อนหน้า ${count} ไฟล์`;
export const parkedAdded = (count: number) => `แนบไฟล์แล้ว รวม ${count} ไฟล์ หากครบแล้วกด “ส่งเอกสารครบแล้ว”`;
/** @param names of those that stay where they were */
export function parkedLeft(names: string[], limits: FileLimits): string {
  return `ยังไม่ได้แนบ ${names.length} ไฟล์ เพราะแนบได้${filesTogether(limits)}: ${fileNames(names)}`;
}
export const rewriteDetails = 'พิมพ์รายละเอียดใหม่ทั้งหมด';
export const detailsCleared = 'ลบข้อความรายละเอียดเดิมแล้ว กรุณาพิมพ์ใหม่';
export const detailsMissing = 'ยังไม่มีรายละเอียดข้อมูลหรือเอกสารแนบ อย่างน้อยหนึ่งอย่าง';

export const downloadWanted = 'หมวดนี้ต้องมีเอกสารให้ประชาชนดาวน์โหลด จึงต้องแนบไฟล์อย่างน้อยหนึ่งไฟล์';
export const downloadMissing = 'ต้องแนบไฟล์ให้ประชาชนดาวน์โหลด ตามข้อกำหนดของหมวด';

export const filesUnscanned = (count: number) =>
  `ไฟล์ ${count} ไฟล์รอตรวจไวรัส ระบบจะตรวจเองเมื่อโปรแกรมตรวจพร้อม แล้วจึงส่งได้ ยังไม่มีผู้อื่นเห็นไฟล์`;

/** As much of a text as shows that it is the right one. */
const MAX_ADDED = 120;
const MAX_BEFORE = 400;

export interface DetailsAdded {
  text: string;
  /** How many are attached. */
  files: number;
  isReplaced?: true | undefined;
}

export function detailsAdded({ text, files, isReplaced }: DetailsAdded): string {
  const attached = files > 0 ? `แนบไฟล์ไว้ ${files} ไฟล์` : 'ยังไม่ได้แนบไฟล์';
  const done = isReplaced ? 'ใช้ข้อความใหม่แทนข้อความเดิมแล้ว' : 'บันทึกข้อความแล้ว';
  return `${done}: “${shortened(text, MAX_ADDED)}”\n${attached} พิมพ์หรือส่งไฟล์เพิ่มได้ หรือกด “${detailsEndWord(files)}”`;
}

/** The word that ends the details. */
export function detailsEndWord(fileCount: number): string {
  return commandWord(fileCount > 0 ? 'filesDone' : 'goOn');
}

/** How the question is ended: the button is called by what was sent. @param files absent: nothing was sent yet */
export function detailsEnd(files?: number): string {
  if (files !== undefined) return `หากครบแล้ว กด “${detailsEndWord(files)}”`;
  return `เมื่อครบแล้ว กด “${detailsEndWord(1)}” หรือ “${detailsEndWord(0)}”`;
}
