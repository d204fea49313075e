/** Dates, times and durations as Thais read them: Buddhist years, Bangkok time. */
import {
  bangkokDate,
  bangkokTime,
  buddhistYear,
  type LocalDate,
  type LocalDateTime,
  weekday,
} from '../clock.js';

export const MONTHS = [
  { full: 'มกราคม', short: 'ม.ค.' },
  { full: 'กุมภาพันธ์', short: 'ก.พ.' },
  { full: 'มีนาคม', short: 'มี.ค.' },
  { full: 'เมษายน', short: 'เม.ย.' },
  { full: 'พฤษภาคม', short: 'พ.ค.' },
  { full: 'มิถุนายน', short: 'มิ.ย.' },
  { full: 'กรกฎาคม', short: 'ก.ค.' },
  { full: 'สิงหาคม', short: 'ส.ค.' },
  { full: 'กันยายน', short: 'ก.ย.' },
  { full: 'ตุลาคม', short: 'ต.ค.' },
  { full: 'พฤศจิกายน', short: 'พ.ย.' },
  { full: 'ธันวาคม', short: 'ธ.ค.' },
] as const;

export const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'];
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** 20 พ.ย. 2569 */
export function shortDate(day: LocalDate): string {
  return dayMonthYear(day, 'short');
}

/** 20 พฤศจิกายน 2569 */
export function longDate(day: LocalDate): string {
  return dayMonthYear(day, 'full');
}

/** วันศุกร์ที่ 20 พ.ย. 2569 */
export function dateWithWeekday(day: LocalDate): string {
  return `วัน${WEEKDAYS[weekday(day)]}ที่ ${shortDate(day)}`;
}

/** ๒๐ พฤศจิกายน ๒๕๖๙, as on printed forms */
export function formDate(day: LocalDate): string {
  return toThaiDigits(longDate(day));
}

/** 20 พ.ย. 2569 14:30 น. */
export function dateTime(at: Date): string {
  return localDateTime(`${bangkokDate(at)}T${bangkokTime(at)}`);
}

/** The same for what is local already. */
export function localDateTime(at: LocalDateTime): string {
  const [day = '', time = ''] = at.split('T');
  return `${shortDate(day)} ${time} น.`;
}

/** วันศุกร์ที่ 20 พ.ย. 2569 เวลา 14:30 น. */
export function dateTimeWithWeekday(at: LocalDateTime): string {
  const [day = '', time = ''] = at.split('T');
  return `${dateWithWeekday(day)} เวลา ${time} น.`;
}

/** ภายในวันศุกร์ที่ 27 พ.ย. 2569, of what is due at the midnight that ends that day; else ภายใน 27 พ.ย. 2569 14:30 น. */
export function byWhen(due: Date): string {
  const lastMoment = new Date(due.getTime() - 1);
  const isDay = bangkokTime(due) === '00:00';
  return `ภายใน${isDay ? dateWithWeekday(bangkokDate(lastMoment)) : ` ${dateTime(due)}`}`;
}

/** The two largest units: 20 นาที, 3 ชม. 20 นาที, 2 วัน 5 ชม. */
export function duration(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'ไม่ถึง 1 นาที';
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  if (days > 0) return joined(`${days} วัน`, hours, 'ชม.');
  if (hours > 0) return joined(`${hours} ชม.`, minutes % 60, 'นาที');
  return `${minutes} นาที`;
}

export function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => THAI_DIGITS.charAt(Number(digit)));
}

export function fromThaiDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(THAI_DIGITS.indexOf(digit)));
}

function dayMonthYear(day: LocalDate, form: 'full' | 'short'): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return `${Number(day.slice(8))} ${month?.[form]} ${buddhistYear(day)}`;
}

function joined(large: string, count: number, unit: string): string {
  return count > 0 ? `${large} ${count} ${unit}` : large;
}
