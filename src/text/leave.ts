/** The words of being on leave. */
import type { LocalDate } from '../clock.js';
import type { Person } from '../domain/person/person.js';
import { type Office, type Role, roleTitle } from '../offices/office.js';
import { daysAhead } from './answer-faults.js';
import { commandWord } from './commands.js';
import type { QuestionWords } from './people.js';
import { shortDate } from './thai-date.js';

export const buttons = { record: 'บันทึกวันลา' };
export const label = 'วันลา';

export const questionTitle = 'กรุณาพิมพ์ช่วงวันที่ลา';

export function question(today: LocalDate): QuestionWords {
  return {
    title: questionTitle,
    example: `เช่น ${daysAhead(today)} หรือ พรุ่งนี้`,
    why: 'ระหว่างลา ระบบจะส่งงานให้ผู้มีสิทธิ์ท่านอื่นแทน เมื่อพ้นวันลาจะส่งให้ตามเดิม',
  };
}

/** To 'ลาพรุ่งนี้', which records nothing by itself. */
export const chooseDays = 'ยังไม่ได้บันทึกวันลา กรุณาแตะวันที่ถูกต้องเพื่อบันทึก หรือพิมพ์ช่วงวันที่ลา';

export const alreadyOver = 'ช่วงวันลาผ่านไปแล้ว กรุณาตรวจสอบแล้วพิมพ์ใหม่';

interface Days {
  from: string;
  to: string;
}

export function days({ from, to }: Days): string {
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
}

export function recorded({ name }: Person, leave: Days): string {
  return `บันทึกแล้ว: ${name} ลา ${days(leave)}`;
}

/** @param alone the roles that nobody else holds. @returns undefined where there are none */
export function nobodyElse(
  office: Office,
  alone: readonly Role[],
  isAdministrator: boolean,
): string | undefined {
  if (alone.length === 0) return undefined;
  const roles = alone.map((role) => roleTitle(office, role)).join(' และ ');
  const advice = isAdministrator
    ? `กรุณากำหนดสิทธิ์ให้ผู้อื่น โดยพิมพ์ “${commandWord('people')}”`
    : 'กรุณาแจ้งผู้ดูแลระบบให้กำหนดสิทธิ์ผู้อื่นแทน';
  return `ขณะนี้ไม่มีผู้อื่นทำหน้าที่ ${roles} ระหว่างลางานส่วนนี้จะรอจนพ้นวันลา ${advice}`;
}

export function endWords(leave: Days): string {
  return `ยกเลิกวันลา ${days(leave)}`;
}

export function ended({ name }: Person, leave: Days): string {
  return `ยกเลิกแล้ว: ${name} ลา ${days(leave)}`;
}
