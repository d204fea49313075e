/** Taps in plain Thai, as the copy of all that is held about a person tells them. */
import { ownValue } from '../own-value.js';
import { actionWords } from './statuses.js';

const others: Record<string, string> = {
  permit: 'อนุญาต',
  refuse: 'ไม่อนุญาต',
  undo: 'เรียกคืนผลพิจารณา',
  askInfo: actionWords.requestInfo,
  info: actionWords.giveInfo,
  answer: 'ตอบข้อในแบบฟอร์ม',
  edit: 'แก้ไขคำตอบ',
  sure: 'ยืนยันคำตอบ',
  explain: 'ดูคำอธิบาย',
  keep: actionWords.confirmCurrent,
  keepUntil: actionWords.confirmCurrent,
  update: actionWords.askUpdate,
  correct: actionWords.resubmit,
  extension: actionWords.askExtension,
  attachFiles: actionWords.attach,
  publishLink: 'ส่งลิงก์ที่เผยแพร่',
  question: 'ถามคำถาม',
  details: 'ดูรายละเอียด',
  papers: 'ขอแบบฟอร์ม (PDF)',
  history: 'ดูประวัติ',
  nudge: 'ทวงถาม',
  copy: 'คัดลอกเป็นคำขอใหม่',
  command: 'เลือกจากเมนู',
  introduce: 'ตอบข้อลงทะเบียน',
  showRequests: 'ดูรายการคำขอ',
  showPeople: 'ดูบุคลากร',
  showPerson: 'ดูบุคลากร',
  showReport: 'ดูรายงาน',
  showData: 'ดูข้อมูลของตนเอง',
  acknowledgeReport: 'รับทราบรายงาน',
  giveRole: 'กำหนดสิทธิ์',
  endRole: 'สิ้นสุดสิทธิ์',
  acting: 'บันทึกคำสั่งปฏิบัติราชการแทน',
  endActing: 'สิ้นสุดคำสั่งปฏิบัติราชการแทน',
  recordLeave: 'บันทึกวันลา',
};

/** Buttons that only lead on are not named one by one. */
const someButton = 'ปุ่มในการ์ดหรือเมนู';

/** @param doing as a button's data names it; empty: it can't be read */
export function tapWords(doing: string): string {
  const confirmed = /^confirm(?=[A-Z])/.test(doing) && !Object.hasOwn(actionWords, doing);
  const act = confirmed ? doing.charAt(7).toLowerCase() + doing.slice(8) : doing;
  const words = ownValue(actionWords, act) ?? ownValue(others, act);
  if (words === undefined) return someButton;
  return confirmed ? `ยืนยัน: ${words}` : words;
}

/** Neither a text nor a tap, by LINE's names. */
const sent: Record<string, string> = {
  image: 'ส่งรูปภาพ',
  file: 'ส่งไฟล์',
  video: 'ส่งวิดีโอ',
  audio: 'ส่งข้อความเสียง',
  sticker: 'ส่งสติกเกอร์',
  location: 'ส่งตำแหน่งที่ตั้ง',
  unsend: 'ยกเลิกการส่งข้อความ',
  follow: 'เพิ่มเพื่อน',
  unfollow: 'บล็อกบัญชี',
};

export function sentWords(kind: string): string {
  return ownValue(sent, kind) ?? 'อื่น ๆ';
}
