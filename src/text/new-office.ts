/** Questions and words of `npm run office -- new`. */
import type { TwoLanguages } from './two-languages.js';

export const questions = {
  name: {
    thai: 'ชื่อเต็มของหน่วยงาน (เช่น สำนักงานสาธารณสุขอำเภอตัวอย่าง):',
    english: "The office's full name:",
  },
  shortName: { thai: 'ชื่อย่อ (เช่น สสอ.ตัวอย่าง):', english: 'Its short name:' },
  head: {
    thai: 'ตำแหน่งหัวหน้าหน่วยงานตามที่ลงนาม (เช่น สาธารณสุขอำเภอตัวอย่าง):',
    english: 'The position of its head, as it signs:',
  },
  siteUrl: {
    thai: 'ที่อยู่เว็บไซต์ที่เผยแพร่ (เช่น https://www.example.go.th):',
    english: 'The address of the website on which is published:',
  },
  units: {
    thai: 'ชื่อกลุ่มงานทั้งหมด คั่นด้วยจุลภาค (เช่น กลุ่มงานบริหารทั่วไป, กลุ่มงานสารสนเทศ):',
    english: 'The names of its units, separated by commas:',
  },
  pattern: {
    thai: 'ขั้นตอน: 1 = หัวหน้าหน่วยงานอนุญาต, 2 = ผู้ตรวจสอบ แล้วหัวหน้าหน่วยงาน, 3 = หัวหน้ากลุ่มงานของผู้ขอ ผู้ตรวจสอบ แล้วหัวหน้าหน่วยงาน:',
    english:
      "The steps: 1 = the head decides, 2 = a checker, then the head, 3 = the head of the requester's group, a checker, then the head:",
  },
} satisfies Record<string, TwoLanguages>;

export function categoriesQuestion(all: readonly { number: string; name: string }[]): TwoLanguages {
  const list = all.map(({ number, name }) => `  ${number} ${name}`).join('\n');
  return {
    thai: `หมวดหมู่ข้อมูลมาตรฐานของกระทรวงสาธารณสุข:\n${list}\nเลขหมวดหมู่ที่หน่วยงานมี คั่นด้วยจุลภาค (กด Enter = ทั้งหมด):`,
    english: "The numbers of the office's categories, separated by commas (Enter: all of them):",
  };
}

export const notUnderstood: TwoLanguages = {
  thai: 'ไม่เข้าใจคำตอบนี้ กรุณาดูตัวอย่างในคำถาม',
  english: 'This answer is not understood: see the example in the question',
};

export function alreadyThere(file: string): TwoLanguages {
  return {
    thai: `มีไฟล์ ${file} อยู่แล้ว กรุณาใช้ชื่ออื่น`,
    english: `There is a file ${file} already: choose another name`,
  };
}

export function written(file: string): TwoLanguages {
  return {
    thai: `เขียน ${file} แล้ว แก้ไขรายละเอียดในไฟล์ได้ (มีคำอธิบายทุกค่า) จากนั้นสั่ง sudo npm run setup -- OFFICE_PROFILE=${file}`,
    english: `${file} is written; change in it what you like (every key is explained), then run sudo npm run setup -- OFFICE_PROFILE=${file}`,
  };
}
