/** The words that people type, or that menus and quick replies type for them. The first of each line stands on buttons. */
import { compactWords, plainText } from './reader/plain-words.js';
import { withoutGreeting } from './reader/read-courtesy.js';

export const commandWords = {
  newRequest: ['ขอเผยแพร่', 'ขอเผยแพร่ข้อมูล', 'ส่งคำขอใหม่'],
  myWork: ['งานของฉัน', 'งาน'],
  status: ['สถานะ', 'สถานะคำขอ', 'ติดตามคำขอ'],
  menu: ['เมนู', 'menu'],
  help: ['ช่วยเหลือ', 'วิธีใช้', 'help'],
  register: ['ลงทะเบียน'],
  online: ['บนเว็บไซต์', 'ข้อมูลบนเว็บไซต์'],
  report: ['รายงาน', 'รายงานประจำเดือน'],
  papers: ['แบบฟอร์ม', 'แบบฟอร์มเปล่า', 'พิมพ์แบบฟอร์ม'],
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
  skip: ['ข้าม', 'ไม่มี', 'ไม่มีข้อมูล', 'skip', '-'],
  filesDone: ['ส่งเอกสารครบแล้ว', 'ครบแล้ว', 'ส่งครบแล้ว', 'เอกสารครบแล้ว'],
  /** Never taken as a decision: the bot asks which request is meant. */
  decide: ['อนุมัติ', 'อนุญาต', 'ไม่อนุมัติ', 'ไม่อนุญาต', 'ok', 'okay', 'โอเค', 'เห็นชอบ', 'ตกลง', 'เห็นด้วย'],
} as const;

export type Command = keyof typeof commandWords;

/** The word of a command, as buttons show it. */
export function commandWord(command: Command): string {
  return commandWords[command][0];
}

const commandOfWords = new Map(
  Object.entries(commandWords).flatMap(([command, words]) =>
    words.map((word) => [compactWords(word) || word, command as Command] as const),
  ),
);
/** A thumb, an OK hand, OK, a tick; any of them several times, in any colour. */
const YES = /^(?:👍|👌|🆗|✅)(?:👍|👌|🆗|✅|🙏|\p{Emoji_Modifier}|\ufe0f|\s)*$/u;

/**
 * Only the whole message counts: a subject that begins with 'ยกเลิก' is a subject. Polite endings, marks, emoji, spaces
 * and a greeting around it count for nothing.
 */
export function readCommand(text: string): Command | undefined {
  const words = compactWords(text);
  if (words === '') return readMarks(text);
  return commandOfWords.get(words) ?? commandOfWords.get(withoutGreeting(words));
}

/** A dash says 'none', a thumb 'yes'. */
function readMarks(text: string): Command | undefined {
  if (YES.test(text.trim())) return 'decide';
  return /^-+$/.test(plainText(text)) ? 'skip' : undefined;
}
