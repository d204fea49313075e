/** The words of the warning that a request may hold personal data. They name places and kinds, never what was found. */
import type { PersonalDataKind } from '../domain/personal-data.js';
import type { Attachment, Content, PersonalDataTrace } from '../domain/request/content.js';
import { shortened } from './shorten.js';

const personalDataWords: Record<PersonalDataKind, string> = {
  nationalId: 'เลขประจำตัวประชาชน',
  telephone: 'หมายเลขโทรศัพท์',
  patientWord: 'คำที่อาจเป็นข้อมูลผู้ป่วย',
};

export const answers = {
  none: 'ตรวจแล้ว ไม่มีข้อมูลที่ห้ามเผยแพร่',
  masked: 'ปิดบังแล้ว',
};

/** Buttons that lead to the answer in which it was found. */
export const correct: Record<PersonalDataTrace['place'], string> = {
  subject: 'แก้ไขหัวข้อ',
  details: 'แก้ไขรายละเอียด',
  file: 'ลบหรือเปลี่ยนไฟล์',
};

export const lookAgain = 'กรุณาตรวจข้อมูลส่วนบุคคลที่พบ แล้วเลือกคำตอบ';

/** As many as a card can name. */
const MAX_PLACES = 5;
const MAX_FILE_NAME_LENGTH = 40;

export function question(traces: readonly PersonalDataTrace[], files: readonly Attachment[]) {
  return {
    title: 'ข้อมูลที่จะเผยแพร่อาจมีข้อมูลส่วนบุคคล กรุณาตรวจก่อนส่ง',
    example: placesWords(traces, files),
    why: `${whatToDo(traces)} และผู้พิจารณาจะเห็นคำตอบนี้`,
  };
}

/** In a text it is corrected; of a file another one is attached. Only what a file held is stored nowhere. */
function whatToDo(traces: readonly PersonalDataTrace[]): string {
  const isInText = traces.some(({ place }) => place !== 'file');
  const isInFile = traces.some(({ place }) => place === 'file');
  const doings = [
    ...(isInText ? ['ลบออกจากข้อความ โดยแตะปุ่มแก้ไขด้านล่าง'] : []),
    ...(isInFile ? ['ลบหรือปิดบังในไฟล์ แล้วแนบไฟล์ใหม่'] : []),
  ];
  const kept = isInText ? '' : ' ระบบไม่เก็บตัวเลขหรือข้อความที่พบ';
  return `หากพบจริง กรุณา${doings.join(' และ')}${kept}`;
}

export function checkedWords(
  { answer, traces }: NonNullable<Content['personalData']>,
  files: readonly Attachment[],
): string {
  return `${placesWords(traces, files)}\nผู้ขอเผยแพร่ตอบว่า: ${answers[answer]}`;
}

/** หัวข้อ: หมายเลขโทรศัพท์ · ไฟล์ “รายชื่อ.xlsx”: เลขประจำตัวประชาชน */
function placesWords(traces: readonly PersonalDataTrace[], files: readonly Attachment[]): string {
  const shown = traces
    .slice(0, MAX_PLACES)
    .map((trace) => `${placeWords(trace, files)}: ${kindsWords(trace.kinds)}`);
  const others = traces.length - shown.length;
  return [...shown, ...(others > 0 ? [`และอีก ${others} แห่ง`] : [])].join('\n');
}

function placeWords({ place, fileId }: PersonalDataTrace, files: readonly Attachment[]): string {
  if (place === 'subject') return 'หัวข้อ';
  if (place === 'details') return 'รายละเอียด';
  const name = files.find(({ id }) => id === fileId)?.fileName;
  return name === undefined ? 'ไฟล์ที่นำออกแล้ว' : `ไฟล์ “${shortened(name, MAX_FILE_NAME_LENGTH)}”`;
}

function kindsWords(kinds: readonly PersonalDataKind[]): string {
  return `พบลักษณะของ${kinds.map((kind) => personalDataWords[kind]).join(', ')}`;
}
