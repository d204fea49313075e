/** Faults of an office profile, in words for its writer, who reads Thai or English. */
import type { Problem, ProfileFault, ProfilePath, ValueKind } from '../offices/profile-fault.js';
import { slipWords } from './profile-slips.js';
import type { TwoLanguages } from './two-languages.js';

const valueKinds: Record<ValueKind, TwoLanguages> = {
  text: { thai: 'ข้อความ (ตัวเลขหรือวันที่ให้อยู่ใน "…")', english: 'text (a number or date goes in "…")' },
  number: { thai: 'ตัวเลข', english: 'a number' },
  wholeNumber: { thai: 'จำนวนเต็ม', english: 'a whole number' },
  yesOrNo: { thai: 'ค่า true หรือ false', english: 'true or false' },
  list: { thai: 'รายการ แต่ละรายการขึ้นต้นด้วย "- "', english: 'a list, each entry starting with "- "' },
  keys: { thai: 'ชุดของ "ชื่อ: ค่า"', english: 'a group of "name: value"' },
};

/** On one line, for the command line. */
export function profileFaultLine(fault: ProfileFault): string {
  const { thai, english } = profileFaultWords(fault);
  return `${thai} / ${english}`;
}

export function profileFaultWords({ path, line, problem }: ProfileFault): TwoLanguages {
  const { thai, english } = problemWords(problem);
  const named = path.length > 0 ? ` ${pathWords(path)}` : '';
  if (line === undefined) return { thai, english };
  return { thai: `บรรทัด ${line}${named}: ${thai}`, english: `line ${line}${named}: ${english}` };
}

/** `categories[3].checkingUnits[0]` */
function pathWords(path: ProfilePath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

function problemWords(problem: Problem): TwoLanguages {
  switch (problem.kind) {
    case 'noFile':
      return {
        thai: `ไม่พบไฟล์ และไม่ใช่หน่วยงานที่มีอยู่แล้ว (${problem.builtIn.join(', ')})`,
        english: `no such file, and not a built-in office (${problem.builtIn.join(', ')})`,
      };
    case 'notYaml':
      return { thai: `ไม่ถูกต้องตามรูปแบบ YAML (${problem.why})`, english: `not valid YAML (${problem.why})` };
    case 'slip':
      return slipWords(problem);
    case 'typographicQuotes':
      return {
        thai: `เครื่องหมายคำพูด ${problem.found} ใช้ไม่ได้ กรุณาพิมพ์ ${problem.should}`,
        english: `the quotation marks of ${problem.found} do not count: write ${problem.should}`,
      };
    case 'keyTwice':
      return {
        thai: `มี “${problem.key}” ซ้ำในชุดเดียวกัน กรุณาเหลือไว้หนึ่งบรรทัด`,
        english: `"${problem.key}" stands twice in one group: keep one of them`,
      };
    case 'buddhistYear':
      return {
        thai: `ต้องเป็นปี ค.ศ. กรุณาพิมพ์ "${problem.should}"`,
        english: `must be a year of the common era: write "${problem.should}"`,
      };
    case 'oneOfThem':
      return {
        thai: `กำหนดได้อย่างใดอย่างหนึ่งเท่านั้น: ${problem.keys.join(' หรือ ')}`,
        english: `takes one of them, not both: ${problem.keys.join(' or ')}`,
      };
    case 'unknownKey':
      return {
        thai: `ไม่รู้จัก “${problem.key}” ${meantThai(problem.right)}`,
        english: `there is no such key as "${problem.key}": ${meantEnglish(problem.right)}`,
      };
    case 'wrongKind':
      return {
        thai: `ต้องเป็น${valueKinds[problem.wanted].thai}`,
        english: `must be ${valueKinds[problem.wanted].english}`,
      };
    case 'notOneOf':
      return {
        thai: `ต้องเป็นค่าใดค่าหนึ่งต่อไปนี้: ${problem.allowed.join(', ')}${problem.right ? ` (หมายถึง ${problem.right} หรือไม่)` : ''}`,
        english: `must be one of ${problem.allowed.join(', ')}${problem.right ? ` (${problem.right}, perhaps)` : ''}`,
      };
    case 'tooLittle':
      return { thai: `ต้องไม่น้อยกว่า ${problem.least}`, english: `must be ${problem.least} or more` };
    case 'tooMuch':
      return { thai: `ต้องไม่เกิน ${problem.most}`, english: `must be ${problem.most} or less` };
    case 'tooLong':
      return {
        thai: `ยาวได้ไม่เกิน ${problem.most} ตัวอักษร`,
        english: `may have ${problem.most} characters at most`,
      };
    case 'tooMany':
      return {
        thai: `มีได้ไม่เกิน ${problem.most} รายการ มากกว่านี้แสดงใน LINE ไม่ได้`,
        english: `may have ${problem.most} entries at most: LINE can not show more`,
      };
    case 'usedTwice':
      return { thai: `ใช้ “${problem.id}” ซ้ำ`, english: `"${problem.id}" is used twice` };
    case 'numberTwice':
      return {
        thai: `มีหมายเลข “${problem.id}” ซ้ำ ผู้ใช้เลือกด้วยหมายเลข จึงต้องไม่ซ้ำกัน`,
        english: `there are two of number "${problem.id}": people choose by the number`,
      };
    case 'unknownUnit':
      return { thai: `ไม่มีหน่วยงานย่อย “${problem.id}” ใน units`, english: `there is no unit "${problem.id}"` };
    case 'unknownProcedure':
      return {
        thai: `ไม่มีกระบวนการ “${problem.id}” ใน procedures`,
        english: `there is no procedure "${problem.id}"`,
      };
    case 'unknownStep':
      return { thai: `ไม่มีขั้นตอน “${problem.id}”`, english: `there is no step "${problem.id}"` };
    case 'roleWithoutTitle':
      return {
        thai: `บทบาท “${problem.id}” ไม่มีชื่อใน roleTitles จึงกำหนดให้ผู้ใดไม่ได้`,
        english: `the role "${problem.id}" has no title in roleTitles, so nobody could be given it`,
      };
    case 'unknownCategory':
      return {
        thai: `ไม่มีหมวดหมู่ “${problem.id}” ใน categories ของข้อมูลหน่วยงาน (รายการย่อยเขียน หมวดหมู่/รายการย่อย)`,
        english: `there is no category "${problem.id}" in the office profile (an item of one is written category/item)`,
      };
    case 'unknownItem':
      return {
        thai: `ไม่มีข้อ “${problem.id}” ในรายการของปีก่อน`,
        english: `the year before has no item "${problem.id}"`,
      };
    case 'other':
      return { thai: problem.why, english: problem.why };
    default:
      return plainProblems[problem.kind];
  }
}

function meantThai(right: string | undefined): string {
  return right === undefined ? 'กรุณาตรวจตัวสะกดและย่อหน้า' : `กรุณาแก้เป็น “${right}”`;
}

function meantEnglish(right: string | undefined): string {
  return right === undefined ? 'check spelling and indentation' : `write "${right}"`;
}

const plainProblems = {
  notReadable: {
    thai: 'อ่านไฟล์ไม่ได้ กรุณาให้สิทธิ์อ่านแก่ผู้ใช้ที่รันระบบ (ls -l แสดงเจ้าของไฟล์)',
    english: 'can not be read: give the user that runs the program the right to (ls -l shows its owner)',
  },
  notUtf8: {
    thai: 'ไม่ใช่ไฟล์ UTF-8 กรุณาเปิดในโปรแกรมแก้ไขข้อความแล้วบันทึกใหม่โดยเลือก UTF-8',
    english: 'is not UTF-8: open it in an editor and save it again as UTF-8',
  },
  program: {
    thai: 'เป็นไฟล์ที่สั่งเครื่องทำงานได้ จึงเผยแพร่ไม่ได้ กรุณาตัดออก',
    english: 'is a kind of file that a computer runs, which is not published: take it out',
  },
  noHttps: {
    thai: 'ต้องเป็นที่อยู่เต็มที่ขึ้นต้นด้วย https:// (เว็บไซต์ยังไม่มี https: ไม่ต้องใส่ url)',
    english: 'must be a whole address that begins with https:// (a website without https: leave url out)',
  },
  nothingInFile: {
    thai: 'ไฟล์ว่างเปล่า ให้เริ่มจากสำเนาของ sample.yaml',
    english: 'there is nothing in this file: start from a copy of sample.yaml',
  },
  missing: { thai: 'ต้องกำหนดค่านี้', english: 'must be given' },
  empty: { thai: 'ต้องไม่ว่าง', english: 'must not be empty' },
  noDay: { thai: 'ต้องเป็นวันที่ ค.ศ. เช่น "2026-12-31"', english: 'must be a day such as "2026-12-31"' },
  noTime: { thai: 'ต้องเป็นเวลา เช่น "08:30"', english: 'must be a time such as "08:30"' },
  badCharacters: {
    thai: 'ใช้ได้เฉพาะตัวอักษร a-z ตัวเลข 0-9 และ - (ไม่เว้นวรรค)',
    english: 'may have the letters a-z, the digits 0-9 and - only, without spaces',
  },
  noBoardYear: {
    thai: 'ชื่อไฟล์ต้องเป็นปีงบประมาณ พ.ศ. เช่น 2570.yaml',
    english: 'must be named by its fiscal year of the Buddhist era, such as 2570.yaml',
  },
  noOrdinary: {
    thai: 'ต้องมีกระบวนการชื่อ ordinary',
    english: 'a procedure named "ordinary" is missing',
  },
  noDecision: {
    thai: 'ต้องมีขั้นตอนพิจารณา (kind: decide) เพราะไม่มีข้อมูลใดเผยแพร่โดยไม่ผ่านการพิจารณา',
    english: 'nothing is published without a decision: a step of kind "decide" is missing',
  },
} satisfies Partial<Record<Problem['kind'], TwoLanguages>>;
