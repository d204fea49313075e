/** Words that show something only to some roles, typed by others: they hear who can see it, and never that nothing was understood. */
import { expect, it } from 'vitest';
import { commandWord } from '../../src/text/commands.js';
import { notUnderstood } from '../../src/text/menu.js';
import { startApp } from '../support/start-app.js';

it.each([
  ['หลักฐาน', 'ผู้อนุมัติรับรอง'],
  ['หลักฐาน ไตรมาส 1', 'ผู้อนุมัติรับรอง'],
  ['รายงาน', 'ผู้บริหาร'],
  ['รายงาน ต.ค. 2569', 'ผู้บริหาร'],
  ['ทะเบียน', 'เว็บมาสเตอร์'],
  ['ความครบถ้วน', 'เว็บมาสเตอร์'],
  ['บุคลากร', 'ผู้ดูแลระบบ'],
])(
  '%s of a requester is answered with who sees it, and with the word that shows own requests',
  async (typed, who) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await staff.says(typed);
    const shown = staff.shownTexts(await staff.sees('แสดงเฉพาะแก่')).join('\n');
    expect(shown).toContain(who);
    expect(shown).toContain(commandWord('status'));
    expect(shown).not.toContain('ผู้ขอเผยแพร่');
    expect(shown).not.toContain(notUnderstood);
  },
);

it('whoever may see it is shown it', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees('สมหญิง ตัวอย่าง');
});
