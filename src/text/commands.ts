/** The words that people type, or that menus and quick replies type for them. The first of each line stands on buttons. */
import { isOneLetterOff } from './reader/one-letter-off.js';
import { compactWords, plainText } from './reader/plain-words.js';
import { withoutGreeting } from './reader/read-courtesy.js';

export const commandWords = {
  newRequest: [
    'ขอเผยแพร่',
    'ขอเผยแพร่ข้อมูล',
    'ส่งคำขอใหม่',
    'อยากขอเผยแพร่',
    'ต้องการเผยแพร่ข้อมูล',
    'ต้องการขอเผยแพร่ข้อมูล',
  ],
  myWork: [
    ...([
      'งานของฉัน',
      'งาน',
      'งานของผม',
      'งานของดิฉัน',
      'ดูงาน',
      'งานค้าง',
      'ดูงานค้าง',
      'งานที่ค้าง',
      'งานที่รอ',
    ] as const),
    ...([
      'มีงานไหม',
      'มีงานอะไรบ้าง',
      'มีงานค้างไหม',
      'มีงานรอไหม',
      'มีเรื่องไหม',
      'มีเรื่องรอไหม',
      'มีอะไรรอบ้าง',
    ] as const),
    ...([
      'มีคำขอรอไหม',
      'มีอะไรให้เซ็นบ้าง',
      'มีอะไรให้เซ็นไหม',
      'มีเรื่องให้เซ็นไหม',
      'วันนี้มีเรื่องไหม',
      'วันนี้มีงานไหม',
    ] as const),
  ],
  status: [
    'สถานะ',
    'สถานะคำขอ',
    'ติดตามคำขอ',
    'ดูสถานะ',
    'เช็คสถานะ',
    'ตรวจสอบสถานะ',
    'ติดตามสถานะ',
    'สถาณะ',
    'สะถานะ',
  ],
  menu: ['เมนู', 'menu'],
  help: ['ช่วยเหลือ', 'วิธีใช้', 'วิธีใช้งาน', 'คู่มือ', 'ช่วยด้วย', 'help', 'help me'],
  register: ['ลงทะเบียน'],
  online: ['บนเว็บไซต์', 'ข้อมูลบนเว็บไซต์'],
  coverage: ['ความครบถ้วน', 'ตรวจความครบถ้วน', 'ความครบถ้วนของข้อมูล'],
  assessment: ['หลักฐาน', 'หลักฐานการประเมิน', 'ตารางหลักฐาน', 'ชุดหลักฐาน'],
  report: ['รายงาน', 'รายงานประจำเดือน'],
  search: ['ค้นหา', 'ค้นหาคำขอ', 'ค้นหาข้อมูล'],
  acted: ['ที่ท่านดำเนินการ', 'ที่ฉันดำเนินการ', 'ที่ดำเนินการแล้ว'],
  papers: [
    'แบบฟอร์ม',
    'ขอแบบฟอร์ม',
    'แบบฟอร์มเปล่า',
    'พิมพ์แบบฟอร์ม',
    'ฟอร์ม',
    'ขอฟอร์ม',
    'โหลดแบบฟอร์ม',
    'ดาวน์โหลดแบบฟอร์ม',
  ],
  openRegisters: [
    ...(['ทะเบียน', 'ทะเบียนคำขอ', 'ทะเบียนข้อมูล', 'ทะเบียนข้อมูลบนเว็บไซต์', 'ดูทะเบียน'] as const),
    ...(['รายงานการปิดประกาศ', 'รายงานการปลดประกาศ', 'บัญชีรายชื่อ'] as const),
  ],
  people: ['บุคลากร', 'รายชื่อบุคลากร'],
  ownData: ['ข้อมูลของฉัน', 'ข้อมูลของผม', 'ข้อมูลของดิฉัน', 'ข้อมูลส่วนตัว', 'แก้ไขข้อมูลส่วนตัว', 'แก้ไขข้อมูลของฉัน'],
  province: ['สรุปจังหวัด'],
  pauseReminders: ['พักการแจ้งเตือน', 'พักแจ้งเตือน', 'ปิดการแจ้งเตือน'],
  resumeReminders: ['รับการแจ้งเตือน', 'เปิดการแจ้งเตือน', 'ยกเลิกการพักการแจ้งเตือน'],
  resume: ['ทำต่อ', 'ทำต่อไป', 'กรอกต่อ'],
  restart: ['เริ่มใหม่', 'เริ่มใหม่ทั้งหมด'],
  discard: ['ทิ้ง', 'ทิ้งฉบับร่าง'],
  back: [
    ...(['ย้อนกลับ', 'กลับ', 'ย้อน', 'กลับไปข้อก่อน', 'ข้อก่อนหน้า', 'ก่อนหน้า'] as const),
    ...(['กลับไป', 'ขอกลับไป', 'ย้อนไป', 'ย้อนกลับไป', 'ขอย้อนกลับ', 'กลับข้อก่อน', 'กลับไปข้อก่อนหน้า'] as const),
  ],
  save: ['บันทึกไว้ก่อน', 'บันทึก', 'บันทึกก่อน', 'พักไว้ก่อน'],
  cancel: ['ยกเลิก'],
  edit: ['แก้ไข'],
  confirm: ['ยืนยัน'],
  skip: [
    ...(['ข้าม', 'ไม่มี', 'ไม่มีข้อมูล', 'ไม่มีแล้ว', 'ไม่มีหมายเหตุ', 'ไม่มีลิงก์', 'ไม่มีลิงค์', 'ไม่มีคำค้น'] as const),
    ...(['ไม่มีลิ้ง', 'ไม่มีลิ้งค์', 'ไม่มีลิ้งก์', 'ไม่มีลิงก์ภายนอก', 'ไม่มีจ้า', 'ไม่มีอะไร', 'ไม่มีเพิ่มเติม', 'ไม่ต้องมี'] as const),
    ...(['ไม่ใส่', 'ไม่ต้องใส่', 'ไม่เอา', 'ไม่กรอก', 'ไม่ต้อง', 'ไม่', 'ยังไม่มี', 'no'] as const),
    ...(['ไม่ระบุ', 'ข้ามข้อนี้', 'ข้ามไปก่อน', 'ข้ามไป', 'none', 'skip', '-'] as const),
  ],
  goOn: ['ดำเนินการต่อ', 'ไปต่อ', 'ไปข้อถัดไป'],
  filesDone: [
    ...(['ส่งเอกสารครบแล้ว', 'ครบแล้ว', 'ส่งครบแล้ว', 'เอกสารครบแล้ว', 'เอกสารครบ', 'ไฟล์ครบแล้ว'] as const),
    ...(['ครบ', 'ครบถ้วนแล้ว', 'ครบหมดแล้ว', 'แนบครบแล้ว', 'แนบไฟล์ครบแล้ว', 'ส่งไฟล์ครบแล้ว'] as const),
    ...(['เสร็จ', 'เสร็จแล้ว', 'เสร็จเรียบร้อย', 'เสร็จสิ้น', 'ส่งเสร็จแล้ว', 'แนบเสร็จแล้ว'] as const),
    ...(['หมดแล้ว', 'ส่งหมดแล้ว', 'หมดแค่นี้', 'แค่นี้', 'แค่นี้แหละ', 'เท่านี้', 'พอแล้ว'] as const),
  ],
  showChoices: ['ดูรายการทั้งหมด', 'รายการทั้งหมด', 'ดูรายการ', 'ดูตัวเลือก', 'ดูตัวเลือกทั้งหมด'],
  uploadFiles: ['แนบไฟล์จากเว็บ', 'แนบไฟล์', 'อัปโหลดไฟล์', 'อัพโหลดไฟล์'],
  showFiles: ['ดูไฟล์', 'ดูไฟล์ที่ส่ง', 'ดูไฟล์ที่ส่งแล้ว', 'ดูเอกสาร', 'ดูเอกสารที่ส่ง'],
  /** Never taken as a decision: the bot asks which request is meant. */
  decide: [
    ...(['อนุมัติ', 'อนุญาต', 'ไม่อนุมัติ', 'ไม่อนุญาต', 'ok', 'okay', 'โอเค', 'เห็นชอบ', 'ตกลง'] as const),
    ...(['เห็นด้วย', 'เห็นควรอนุมัติ', 'เห็นควรอนุญาต', 'ไม่เห็นชอบ', 'ได้', 'ผ่าน', 'ไม่ผ่าน', 'ตีกลับ'] as const),
    ...(['อนุมัติแล้ว', 'อนุมัติได้', 'อนุมัติทั้งหมด', 'อนุญาตแล้ว', 'อนุญาตได้', 'อนุญาตทั้งหมด'] as const),
    ...(['ตรวจแล้ว', 'ตรวจสอบแล้ว', 'ตรวจเรียบร้อยแล้ว', 'ตรวจสอบเรียบร้อยแล้ว', 'ตรวจให้แล้ว', 'ตรวจผ่านแล้ว'] as const),
    ...([
      'ตรวจแล้วผ่าน',
      'ตรวจแล้วถูกต้อง',
      'ตรวจดูแล้ว',
      'ดูให้แล้ว',
      'กลั่นกรองให้แล้ว',
      'รับรองแล้ว',
      'ลงนามแล้ว',
      'เซ็นแล้ว',
      'เซ็นให้แล้ว',
    ] as const),
    ...(['yes', 'approve', 'approved'] as const),
  ],
  /** Said of a page, which its card records. */
  tookDown: [
    ...(['นำลงแล้ว', 'เอาลงแล้ว', 'เอาลงให้แล้ว', 'นำลงให้แล้ว', 'นำลงเรียบร้อยแล้ว', 'เอาลงเรียบร้อยแล้ว'] as const),
    ...(['ลบแล้ว', 'ลบออกแล้ว', 'ลบให้แล้ว', 'ลบเรียบร้อยแล้ว', 'เอาออกแล้ว', 'ปลดแล้ว', 'ถอดออกแล้ว'] as const),
    ...(['นำลงจากเว็บแล้ว', 'นำลงจากเว็บไซต์แล้ว', 'เอาลงจากเว็บแล้ว', 'ลบจากเว็บแล้ว', 'ลบออกจากเว็บแล้ว'] as const),
  ],
  /** All files are sent, where they are asked for; elsewhere it may be said of a page, which its address shows. */
  done: [
    ...(['เรียบร้อยแล้ว', 'เรียบร้อย', 'เรียบร้อยหมดแล้ว', 'เผยแพร่แล้ว', 'เผยแพร่เรียบร้อยแล้ว', 'เผยแพร่ให้แล้ว'] as const),
    ...(['ลงแล้ว', 'ลงให้แล้ว', 'ลงเรียบร้อยแล้ว', 'ลงเว็บแล้ว', 'ลงเว็บไซต์แล้ว', 'ขึ้นเว็บแล้ว', 'ขึ้นให้แล้ว'] as const),
  ],
} as const;

export type Command = keyof typeof commandWords;

/** Words that only agree, or say that something is done: they decide nothing, and may be an answer. */
export function isAgreement(command: Command | undefined): boolean {
  return command === 'decide' || command === 'done' || command === 'tookDown';
}

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
const YES =
  /^(?:👍|👌|🆗|✅|🙆|✔|☑|💯)(?:👍|👌|🆗|✅|🙆|✔|☑|💯|🙏|[\u200d\u2640\u2642]|\p{Emoji_Modifier}|\ufe0f|\s)*$/u;
/** A shorter word with one letter wrong could be any: 'สถานี' is not 'สถานะ'. */
const MIN_MISSPELT_LENGTH = 6;
const longWords = [...commandOfWords].filter(([word]) => word.length >= MIN_MISSPELT_LENGTH);

/**
 * Only the whole message counts: a subject that begins with 'ยกเลิก' is a subject. Polite endings, marks, emoji, spaces
 * and a greeting around it count for nothing.
 */
export function readCommand(text: string): Command | undefined {
  const words = compactWords(text);
  if (words === '') return readMarks(text);
  return commandOfWords.get(words) ?? commandOfWords.get(withoutGreeting(words)) ?? misspelt(words);
}

/** One letter wrong, and only one command meant. */
function misspelt(words: string): Command | undefined {
  if (words.length < MIN_MISSPELT_LENGTH) return undefined;
  const meant = new Set(
    longWords.filter(([known]) => isOneLetterOff(known, words)).map(([, command]) => command),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** A dash says 'none', a thumb 'yes'. */
function readMarks(text: string): Command | undefined {
  if (YES.test(text.trim())) return 'decide';
  return /^-+$/.test(plainText(text)) ? 'skip' : undefined;
}
