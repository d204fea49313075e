/** The words of the demo's story: what the guide says, and what the invented people type. */
import type { Office } from '../offices/office.js';

/** As the page of the emulator takes it. */
export interface BothLanguages {
  th: string;
  en: string;
}

interface StepWords {
  title: BothLanguages;
  button: BothLanguages;
}

interface Named {
  name: string;
  englishName: string;
}

/** As colleagues call each other. */
function firstName({ name }: Named): string {
  return name.split(' ')[0] ?? name;
}

export const guideHeading: BothLanguages = { th: 'เริ่มที่นี่', en: 'Start here' };

export function guideIntro({ shortName }: Office): BothLanguages {
  return {
    th: `เรื่องของคำขอหนึ่งเรื่องใน${shortName} ตั้งแต่ขอเผยแพร่จนนำลงจากเว็บไซต์ กดทำทีละขั้น กด “เล่นให้ดู” หรือพิมพ์และแตะบนโทรศัพท์เอง`,
    en: 'One request, from being asked for until it comes down from the website. Do it step by step, let it play, or type and tap on the phones yourself. The bot itself speaks Thai.',
  };
}

export const storyWords = {
  ask: (one: Named): StepWords => ({
    title: { th: 'ขอเผยแพร่ข้อมูล', en: 'Ask for publication' },
    button: { th: `ให้${firstName(one)}ขอเผยแพร่`, en: `Let ${one.englishName} ask for publication` },
  }),
  sendBack: (one: Named): StepWords => ({
    title: { th: 'ไม่อนุญาต พร้อมเหตุผล', en: 'Refuse, with the reason' },
    button: { th: `ให้${firstName(one)}ส่งกลับให้แก้ไข`, en: `Let ${one.englishName} send it back` },
  }),
  correct: (one: Named): StepWords => ({
    title: { th: 'แก้ไขและเสนอใหม่', en: 'Correct and submit again' },
    button: { th: `ให้${firstName(one)}แก้ไขแล้วส่งใหม่`, en: `Let ${one.englishName} correct it` },
  }),
  permit: (one: Named): StepWords => ({
    title: { th: 'พิจารณาอนุญาต', en: 'Permit' },
    button: { th: `ให้${firstName(one)}อนุญาต`, en: `Let ${one.englishName} permit it` },
  }),
  publish: (one: Named): StepWords => ({
    title: { th: 'นำขึ้นเว็บไซต์', en: 'Publish on the website' },
    button: { th: `ให้${firstName(one)}นำขึ้นเว็บไซต์`, en: `Let ${one.englishName} publish it` },
  }),
  timePasses: (): StepWords => ({
    title: { th: 'ครบระยะเวลาเผยแพร่', en: 'The period is over' },
    button: { th: 'เลื่อนเวลาไปวันที่ครบกำหนด', en: 'Put the clock forward to that day' },
  }),
  takeDown: (one: Named): StepWords => ({
    title: { th: 'นำลงจากเว็บไซต์', en: 'Take it down' },
    button: { th: `ให้${firstName(one)}นำลงจากเว็บไซต์`, en: `Let ${one.englishName} take it down` },
  }),
};

/** The words that the invented people type. */
export const typed = {
  begin: 'ขอเผยแพร่',
  firstChoice: '1',
  subject: 'รณรงค์ป้องกันไข้เลือดออก',
  correctedSubject: 'รณรงค์ป้องกันไข้เลือดออก ประจำเดือนนี้',
  details: 'ขอเชิญร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย',
  source: 'กลุ่มงานควบคุมโรค',
  infoPeriod: 'เดือนนี้',
  online: '7 วัน',
  skip: 'ข้าม',
  keywords: 'ไข้เลือดออก, ยุงลาย',
  reason: 'กรุณาระบุว่าเป็นกิจกรรมของเดือนใด',
  onlineList: 'บนเว็บไซต์',
};

/** By which words a question of the form is known. */
export const asked = {
  unit: 'ขอเผยแพร่ในนามของกลุ่มงานใด',
  dataType: 'กรุณาเลือกประเภทข้อมูล',
  category: 'กรุณาเลือกหมวดหมู่ข้อมูล',
  item: 'กรุณาเลือกรายการย่อย',
  subject: 'กรุณาพิมพ์หัวข้อของข้อมูล',
  details: 'กรุณาพิมพ์รายละเอียดข้อมูล',
  detailsKept: 'บันทึกข้อความแล้ว',
  source: 'กรุณาระบุแหล่งที่มา',
  infoPeriod: 'กรุณาระบุช่วงวันที่ของข้อมูล',
  online: 'กรุณาเลือกวันครบระยะเวลา',
  sites: 'กรุณาเลือกเว็บไซต์',
  keywords: 'กรุณาพิมพ์คำค้น',
  optional: 'กรุณากด “ข้าม”',
  review: 'ตรวจสอบข้อมูลก่อนส่ง',
  earlierReason: 'เหตุผลที่ให้แก้ไขครั้งก่อน',
};

/** By which words the end of a turn is known. */
export const told = {
  submitted: 'เลขที่คำขอ',
  recorded: 'บันทึกผลเรียบร้อยแล้ว',
  taken: 'ท่านรับงานนี้แล้ว',
  periodOver: 'ครบระยะเวลา',
  firstOnList: '1. เลขที่',
};
