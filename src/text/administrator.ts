/** Words of `npm run administrator`, to an operator who reads Thai or English. */
import { dateTime } from './thai-date.js';

export const usage = `npm run administrator -- code [--office OFFICE]

  ออกรหัสที่ทำให้ผู้พิมพ์เป็นผู้ดูแลระบบ เมื่อไม่มีผู้ดูแลระบบเหลืออยู่ ใช้ได้ครั้งเดียวภายใน 24 ชั่วโมง รหัสก่อนหน้าใช้ไม่ได้อีก
  Makes a code that makes its user administrator, where no administrator is left: it works once, within 24 hours, and ends the codes before it.

  --office OFFICE  หน่วยงานใด เมื่อมีหลายหน่วยงาน / which office, where there are several
`;

export function codeMade(code: string, until: Date): string {
  return [
    `รหัสผู้ดูแลระบบ: ${code} ใช้ได้ครั้งเดียว ภายใน ${dateTime(until)} ให้ผู้ที่จะเป็นผู้ดูแลระบบพิมพ์รหัสนี้ในแชตของหน่วยงาน การออกรหัสและการใช้รหัสถูกบันทึกไว้`,
    `The code ${code} works once, until ${until.toISOString()}: whoever is to be administrator types it in the office's chat. That it was made, and who used it, is recorded.`,
  ].join('\n');
}

export function whichOffice(offices: readonly string[]): string {
  const names = offices.join(', ');
  return `ระบุหน่วยงานด้วย --office: ${names} / Name the office by --office: ${names}`;
}

export const runAsCommand = 'npm run administrator -- code';

export function runAs(user: string, program: string): string {
  const command = `sudo -u ${user} ${program}`;
  return `ต้องสั่งในนามผู้ใช้ของระบบ: ${command} / Run it as the user of the bot: ${command}`;
}

export const recordsNotReady =
  'ยังไม่มีฐานข้อมูลที่ใช้ได้ ให้เริ่มระบบก่อน แล้วตรวจด้วย npm run doctor / There is no database that can be used yet: start the bot first, and run npm run doctor.';
