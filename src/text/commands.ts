/** The words that people type, or that menus and quick replies type for them. The first of each line stands on buttons. */
import { visibleText } from '../visible-text.js';

export const commandWords = {
  newRequest: ['ขอเผยแพร่', 'ขอเผยแพร่ข้อมูล', 'ส่งคำขอใหม่'],
  myWork: ['งานของฉัน', 'งาน'],
  status: ['สถานะ', 'สถานะคำขอ', 'ติดตามคำขอ'],
  menu: ['เมนู', 'menu'],
  help: ['ช่วยเหลือ', 'วิธีใช้', 'help'],
  register: ['ลงทะเบียน'],
  online: ['บนเว็บไซต์', 'ข้อมูลบนเว็บไซต์'],
  report: ['รายงาน', 'รายงานประจำเดือน'],
  people: ['บุคลากร', 'รายชื่อบุคลากร'],
  province: ['สรุปจังหวัด'],
  resume: ['ทำต่อ'],
  restart: ['เริ่มใหม่'],
  discard: ['ทิ้ง', 'ทิ้งฉบับร่าง'],
  back: ['ย้อนกลับ'],
  save: ['บันทึกไว้ก่อน', 'บันทึก'],
  cancel: ['ยกเลิก'],
  edit: ['แก้ไข'],
  confirm: ['ยืนยัน'],
  skip: ['ข้าม', 'ไม่มี', '-'],
  filesDone: ['ส่งเอกสารครบแล้ว', 'ครบแล้ว'],
  /** Never taken as a decision: the bot asks which request is meant. */
  decide: ['อนุมัติ', 'อนุญาต', 'ไม่อนุมัติ', 'ไม่อนุญาต', 'ok', 'โอเค', 'เห็นชอบ'],
} as const;

export type Command = keyof typeof commandWords;

/** The word of a command, as buttons show it. */
export function commandWord(command: Command): string {
  return commandWords[command][0];
}

/** Only the whole message counts: a subject that begins with 'ยกเลิก' is a subject. */
export function readCommand(text: string): Command | undefined {
  const typed = tidyText(text).toLowerCase();
  const entry = Object.entries(commandWords).find(([, words]) => words.some((word) => word === typed));
  return entry?.[0] as Command | undefined;
}

/** What somebody typed, as it is read and stored: without what can't be seen, and without spaces at the ends. */
export function tidyText(text: string): string {
  return visibleText(text).trim();
}

/** For what stands on one line: a name, a subject, a number. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}
