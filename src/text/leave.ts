/** The words of being on leave. */
import type { Person } from '../domain/person/person.js';
import type { QuestionWords } from './people.js';
import { shortDate } from './thai-date.js';

export const buttons = { record: 'บันทึกวันลา' };
export const label = 'วันลา';

export const question: QuestionWords = {
  title: 'กรุณาพิมพ์ช่วงวันที่ลา',
  example: 'เช่น 1-5 ธ.ค. 2569 หรือ พรุ่งนี้',
  why: 'ระหว่างลา ระบบจะส่งงานให้ผู้มีสิทธิ์ท่านอื่นแทน เมื่อพ้นวันลาจะส่งให้ตามเดิม',
};

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

export function endWords(leave: Days): string {
  return `ยกเลิกวันลา ${days(leave)}`;
}

export function ended({ name }: Person, leave: Days): string {
  return `ยกเลิกแล้ว: ${name} ลา ${days(leave)}`;
}
