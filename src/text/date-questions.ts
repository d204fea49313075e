/** The questions of the form about days: the period of the information, its time online, and when it is looked at again. */
import { type Office, roleTitle } from '../offices/office.js';
import { commandWord } from './commands.js';
import { dateTimeWithWeekday, dateWithWeekday, shortDate } from './thai-date.js';

export const infoPeriodQuestion = {
  title: 'กรุณาระบุช่วงวันที่ของข้อมูล (วันที่เริ่มต้นและวันที่สิ้นสุดของเนื้อหา)',
  example: 'เช่น 1-30 พ.ย. 2569 หรือ ปีงบประมาณ 2569',
  why: 'เป็นช่วงเวลาที่เนื้อหากล่าวถึง ไม่ใช่ระยะเวลาที่อยู่บนเว็บไซต์',
};
export const periodWords = { from: 'เลือกวันเริ่มต้น', to: 'เลือกวันสิ้นสุด', singleDay: 'เป็นข้อมูลของวันเดียว' };

export const infoPeriodNeeded =
  'ข้อนี้ข้ามไม่ได้ หากเนื้อหาไม่มีช่วงวันที่ เช่น เป็นลิงก์หรือข้อมูลติดต่อ พิมพ์ “วันนี้” (ข้อมูล ณ วันนี้) หรือปีของข้อมูล เช่น ปีงบประมาณ 2570';
export const infoPeriodMayBeSkipped = `หากเนื้อหาไม่มีช่วงวันที่ หรือไม่ทราบ กด “${commandWord('skip')}” ได้`;
export const infoPeriodMissing = 'ต้องระบุช่วงวันที่ของข้อมูล';

export function periodStarts(day: string): string {
  return `วันเริ่มต้น ${dateWithWeekday(day)} กรุณาเลือกวันสิ้นสุด หรือกด “${periodWords.singleDay}”`;
}

export function periodEcho(from: string, to: string): string {
  return from === to
    ? `ช่วงวันที่ของข้อมูล: ${dateWithWeekday(from)}`
    : `ช่วงวันที่ของข้อมูล: ${dateWithWeekday(from)} ถึง ${dateWithWeekday(to)}`;
}

/** Which kind of year the days make. @returns undefined where they make none */
export function yearWords({ from, to }: { from: string; to: string }): string | undefined {
  const isYear = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) === (from.endsWith('-01-01') ? 0 : 1);
  if (!isYear) return undefined;
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'ปีปฏิทิน';
  return from.endsWith('-10-01') && to.endsWith('-09-30') ? 'ปีงบประมาณ' : undefined;
}

export const dataAtQuestion = {
  title: 'กรุณาระบุวันและเวลาของข้อมูล',
  example: 'เช่น 20/11/2569 14:30 หรือ 20 พ.ย. 69 เวลา 14.30 น.',
  why: 'หมวดนี้กำหนดให้มีวัน เวลา กำกับข้อมูล และแสดงบนเว็บไซต์คู่กับแหล่งที่มา',
};
export const pickDataAt = 'เลือกวันและเวลา';
export const dataAtMissing = 'ต้องระบุวันและเวลาของข้อมูล ตามข้อกำหนดของหมวด';

export function dataAtEcho(at: string): string {
  return `วันเวลาของข้อมูล: ${dateTimeWithWeekday(at)}`;
}

/** With the day that was given, so that only the time is still to be added. */
export function timeMissing(day: string): string {
  return `ยังไม่ได้ระบุเวลา กรุณาพิมพ์ทั้งวันและเวลา เช่น ${shortDate(day)} 14:30`;
}

export function onlineQuestion(office: Office) {
  return {
    title: 'กรุณาเลือกวันครบระยะเวลาการเผยแพร่ ซึ่งเป็นวันสุดท้ายที่ข้อมูลจะอยู่บนเว็บไซต์',
    example: 'เช่น 20/11/2570 · สิ้นปีงบ · อีก 90 วัน',
    why: `เมื่อครบระยะเวลา ${roleTitle(office, 'webmaster')} จะนำข้อมูลลงจากเว็บไซต์`,
  };
}
const noEndInOtherWords = [
  'ไม่เอาลง',
  'ไม่ต้องเอาลง',
  'ไม่ต้องนำลง',
  'ลงตลอด',
  'ลงไว้ตลอด',
  'ไม่มีวันหมดอายุ',
  'ไม่หมดอายุ',
  'ไม่มีวันสิ้นสุด',
  'ไม่จำกัด',
  'ไม่จำกัดเวลา',
  'ไม่มีหมดอายุ',
  'ไม่มีกำหนดเวลา',
  'ไม่มีกำหนดหมดอายุ',
  'ไม่มีเวลากำหนด',
  'ตลอดกาล',
  'ตลอดชีพ',
  'บ่มีกำหนด',
  'ลงยาวๆ',
];
export const onlineWords = {
  pick: 'เลือกจากปฏิทิน',
  noEnd: 'ไม่มีกำหนดสิ้นสุด',
  noEndTyped: [
    'ไม่มีกำหนด',
    'ไม่มีกำหนดสิ้นสุด',
    'ไม่สิ้นสุด',
    'ตลอดไป',
    'ตลอด',
    'ไม่กำหนด',
    'ถาวร',
    ...noEndInOtherWords,
  ],
  ready: { days30: 'อีก 30 วัน', days90: 'อีก 90 วัน', fiscalYearEnd: 'สิ้นปีงบประมาณ' } as Record<string, string>,
};
export const onlineMissing = 'ยังไม่ได้เลือกวันครบระยะเวลาการเผยแพร่';
export const noEndEcho = 'ไม่มีกำหนดสิ้นสุด ต้องมีวันทบทวนข้อมูล';

export function lastDayEcho(day: string): string {
  return `วันสุดท้ายบนเว็บไซต์: ${dateWithWeekday(day)}`;
}

/** To whoever chose it, and to whoever decides on it. */
export const endsTooEarly = 'วันสุดท้ายบนเว็บไซต์อยู่ก่อนช่วงวันที่ของข้อมูล กรุณาตรวจสอบ';

export function lastDayPassed(today: string): string {
  return `วันครบระยะเวลาต้องไม่ก่อนวันนี้ (${shortDate(today)}) กรุณาเลือกวันที่ใหม่`;
}

export const reviewOnQuestion = {
  title: 'กรุณาเลือกวันที่จะทบทวนว่าข้อมูลยังถูกต้องเป็นปัจจุบัน',
  example: 'เช่น อีก 6 เดือน หรือ 30/09/2570',
  why: 'ข้อมูลที่ไม่มีกำหนดสิ้นสุดต้องมีผู้ตรวจสอบความเป็นปัจจุบัน',
};
export const reviewOnWords = { pick: 'เลือกจากปฏิทิน', inMonths: (months: number) => `อีก ${months} เดือน` };

export function reviewOnEcho(day: string): string {
  return `วันทบทวน: ${dateWithWeekday(day)}`;
}

export function reviewOnOutside(first: string, last: string): string {
  return `วันทบทวนต้องอยู่ระหว่าง ${shortDate(first)} ถึง ${shortDate(last)} กรุณาเลือกวันที่ใหม่`;
}
