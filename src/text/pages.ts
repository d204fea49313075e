/** The few sentences that a browser shows instead of the chat. */
import { commandWord } from './commands.js';

export const linkExpired = `ลิงก์นี้หมดอายุแล้ว กรุณาเปิด LINE แล้วพิมพ์ “${commandWord('myWork')}” หรือ “${commandWord('status')}” เพื่อรับลิงก์ใหม่`;
export const fileNotFound = `ไม่พบไฟล์นี้ กรุณาเปิด LINE แล้วพิมพ์ “${commandWord('myWork')}” หรือ “${commandWord('status')}” เพื่อรับลิงก์ใหม่`;

export const fileNotYours = 'ท่านไม่มีสิทธิ์เปิดไฟล์นี้แล้ว หากยังต้องใช้ กรุณาติดต่อผู้ดูแลระบบของหน่วยงาน';
export const productName = 'Publish Desk';

export const thisIsTheBot = 'ระบบคำขอเผยแพร่ข้อมูลของหน่วยงานทำงานอยู่ กรุณาใช้งานผ่านแอป LINE';
export const webhookIsForLine = 'ที่อยู่นี้ใช้งานได้และมีไว้ให้ LINE ส่งข้อความเข้าระบบเท่านั้น กรุณาใช้งานผ่านแอป LINE';
