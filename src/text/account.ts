/** The words of moving to a new LINE account. */
import type { Person } from '../domain/person/person.js';
import { dateTime } from './thai-date.js';

export const changeAccount = 'เปลี่ยนบัญชี LINE';

export function codeGiven({ name }: Person, code: string, until: Date): string {
  return [
    `รหัสเปลี่ยนบัญชี LINE ของ ${name}: ${code}`,
    'กรุณาแจ้งรหัสนี้แก่เจ้าตัวโดยตรง ให้เพิ่มบัญชีของระบบเป็นเพื่อนด้วยบัญชี LINE ใหม่ แล้วพิมพ์รหัสนี้',
    `ใช้ได้ครั้งเดียว ภายใน ${dateTime(until)} เมื่อใช้แล้ว บัญชีเดิมจะใช้งานไม่ได้`,
  ].join('\n');
}

export const moved = 'รหัสถูกต้อง สิทธิ์และงานทั้งหมดของท่านย้ายมาที่บัญชี LINE นี้แล้ว';
export const wrongCode = 'รหัสเปลี่ยนบัญชีไม่ถูกต้อง กรุณาตรวจสอบรหัสที่ได้รับจากผู้ดูแลระบบ';
export const expiredCode = 'รหัสเปลี่ยนบัญชีนี้หมดอายุแล้ว กรุณาขอรหัสใหม่จากผู้ดูแลระบบ';
export const lastTryUsed = 'ใส่รหัสเปลี่ยนบัญชีไม่ถูกต้องครบจำนวนครั้งแล้ว กรุณาลองใหม่ในวันถัดไป';

export function accountMoved({ name }: Person): string {
  return `${name} ย้ายไปใช้บัญชี LINE ใหม่แล้ว สิทธิ์และงานทั้งหมดตามไปด้วย บัญชีเดิมใช้งานไม่ได้แล้ว`;
}

export function leftAccount(at: Date): string {
  return `ย้ายไปบัญชี LINE ใหม่แล้ว เมื่อ ${dateTime(at)}`;
}
