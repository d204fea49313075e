/** Words of `npm run jobs`, to an operator who reads Thai or English. */

export const usage = `npm run jobs -- list [--office OFFICE]
npm run jobs -- run NAME [--at DATE] [--dry-run] [--office OFFICE]

  ดูงานที่ระบบทำตามเวลา หรือสั่งทำงานหนึ่งทันที งานที่ทำไปแล้วไม่ทำซ้ำ ข้อความที่เกิดขึ้นส่งโดยระบบที่ทำงานอยู่
  Lists what the bot does by the clock, or does one job now. What was done before is not done again; the running bot sends the messages.

  --at DATE        เสมือนวันนี้เป็นวันนั้น (YYYY-MM-DD เวลา 12:00 น.) วันในอนาคตใช้กับ --dry-run เท่านั้น / as if it were noon of that day; a day to come only with --dry-run
  --dry-run        ทำกับสำเนาของฐานข้อมูล แสดงข้อความที่จะส่ง ไม่บันทึกและไม่ส่ง / works on a copy of the database: shows what would be sent, and changes nothing
  --office OFFICE  หน่วยงานใด เมื่อมีหลายหน่วยงาน / which office, where there are several
`;

export const runAsCommand = 'npm run jobs';

export function jobLine({ name, cron, byHand }: { name: string; cron: string; byHand?: true }): string {
  return `${byHand ? '*' : ' '} ${cron.padEnd(16)} ${name}`;
}

export const listLegend = '* สั่งทำได้ด้วย run / can be run by hand';

export function unknownJob(name: string, names: readonly string[]): string {
  return `ไม่มีงานชื่อ “${name}” ที่สั่งทำได้ / There is no job of this name that can be run by hand: ${names.join(' · ')}`;
}

export const badDay = 'วันที่ต้องเขียนเป็น YYYY-MM-DD / The day is written as YYYY-MM-DD.';
export const dayToCome = 'วันในอนาคตใช้กับ --dry-run เท่านั้น / A day to come can only be tried with --dry-run.';

export interface MessageLine {
  kind: string;
  to: string;
}

export function ran(name: string, messages: readonly MessageLine[], isDry: boolean): string {
  const lines = messages.map(({ kind, to }) => `  ${to}: ${kind}`);
  const said = isDry
    ? `${name}: จะเกิดข้อความ ${messages.length} รายการ ไม่มีสิ่งใดเปลี่ยน / would make ${messages.length} messages; nothing was changed`
    : `${name}: เกิดข้อความ ${messages.length} รายการ / made ${messages.length} messages`;
  return [said, ...lines].join('\n');
}
