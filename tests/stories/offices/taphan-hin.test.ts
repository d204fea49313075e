/** Taphan Hin (000:L6-20): a checking unit looks first, also at what one of its own people proposes; then decision and website. */
import { expect, it } from 'vitest';
import { loadOffice } from '../../../src/offices/load-office.js';
import { endForUnit } from '../../../src/text/appointments.js';
import * as approval from '../../../src/text/approval.js';
import * as dateQuestions from '../../../src/text/date-questions.js';
import { userErrorSentence } from '../../../src/text/denials.js';
import { nothingWaits } from '../../../src/text/my-requests.js';
import { stuckTitle } from '../../../src/text/nobody.js';
import * as publication from '../../../src/text/publication.js';
import * as requestWords from '../../../src/text/request-words.js';
import { appointsForUnit } from '../../support/appoint-for-unit.js';
import { asks } from '../../support/fill-form.js';
import { endsRole } from '../../support/give-role.js';
import { keepButton } from '../../support/keep-button.js';
import {
  passes,
  permits,
  publishes,
  refuses,
  sendsBack,
  sendsUnchanged,
  takes,
} from '../../support/play-request.js';
import { fillsFormOf, proposes } from '../../support/propose.js';
import { somePdf } from '../../support/sample-files.js';
import { startApp, type TestPerson } from '../../support/start-app.js';

/** In the domain of the office's website. */
const page = 'https://sso.taphanhin.com/news/1';

const office = loadOffice('taphan-hin');
const academic = { id: 'academic-support-services', name: 'กลุ่มงานสนับสนุนวิชาการและบริการ' };
const others = { name: 'กลุ่มงานควบคุมโรค' };
const people: TestPerson[] = [
  { key: 'staff', name: 'สมหญิง ตัวอย่าง', position: 'พยาบาลวิชาชีพ', roles: ['requester'], unit: others },
  {
    key: 'checker',
    name: 'วิภา ตัวอย่าง',
    position: 'นักวิชาการสาธารณสุข',
    roles: ['requester', 'checker'],
    unit: academic,
  },
  { key: 'stranger', name: 'ดารา ตัวอย่าง', position: 'เจ้าพนักงาน', roles: ['checker'], unit: others },
  { key: 'chief', name: 'สมชาย ตัวอย่าง', position: 'สาธารณสุขอำเภอ', roles: ['approver'], unit: academic },
  {
    key: 'webmaster',
    name: 'มานี ตัวอย่าง',
    position: 'นักวิชาการคอมพิวเตอร์',
    roles: ['webmaster'],
    unit: academic,
  },
];

function startTaphanHin(seeded = people) {
  return startApp({ office, people: seeded });
}

/** News about laws: no items to choose from, but a source to show. */
const laws = { category: '2', subject: 'ระเบียบพัสดุฉบับใหม่' };

it('step by step: responsible, checker, approver and website officer sign in their capacities', async () => {
  const { phone, stores, pushesBilled } = await startTaphanHin();
  const [staff, checker, chief, webmaster] = [
    phone('staff'),
    phone('checker'),
    phone('chief'),
    phone('webmaster'),
  ];
  await proposes(staff, laws);
  await passes(checker);
  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster, page);
  await staff.sees(publication.titles.published);
  expect(await pushesBilled()).toBe(4);

  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.map(({ capacity, by }) => [capacity, by.name])).toEqual([
    ['ผู้รับผิดชอบ', 'สมหญิง ตัวอย่าง'],
    ['ผู้ตรวจสอบ', 'วิภา ตัวอย่าง'],
    ['ผู้อนุมัติ', 'สมชาย ตัวอย่าง'],
    ['เจ้าหน้าที่ปฏิบัติงานบริหารจัดการเว็บไซต์', 'มานี ตัวอย่าง'],
  ]);
});

it('000:L6-7: the checkers of the committee come from other groups, each appointed and ended for the committee alone', async () => {
  const { phone, stores, emulator } = await startTaphanHin([
    ...people.filter(({ key }) => key !== 'checker' && key !== 'stranger'),
    { key: 'member', name: 'ดารา ตัวอย่าง', position: 'เจ้าพนักงาน', roles: ['requester'], unit: others },
    {
      key: 'administrator',
      name: 'ปิติ ตัวอย่าง',
      position: 'เจ้าพนักงาน',
      roles: ['administrator'],
      unit: others,
    },
  ]);
  const [staff, member, administrator] = [phone('staff'), phone('member'), phone('administrator')];
  const unit = office.units.find(({ id }) => id === 'website-committee')?.name ?? '';
  const onCommittee = { name: 'ดารา ตัวอย่าง', title: 'ผู้ตรวจสอบ', unit };

  await proposes(staff, laws);
  await administrator.sees('ยังไม่มี'); // nobody is there to check
  await appointsForUnit(administrator, onCommittee);
  await member.sees('เลขที่ 1/2570');
  await member.taps('1. เลขที่ 1/2570');
  await member.sees(approval.titles.check);
  const pass = keepButton(member, approval.buttons.pass);

  await endsRole(administrator, endForUnit(unit));
  await administrator.sees(`สิ้นสุดสิทธิ์ผู้ตรวจสอบ (${unit}) ของ ดารา ตัวอย่าง แล้ว`);
  await administrator.sees(stuckTitle);
  await member.tapsAction(pass);
  await member.sees(userErrorSentence('notAllowed'));

  emulator.clock.forward(60_000);
  await appointsForUnit(administrator, onCommittee);
  await member.sees('เลขที่ 1/2570');
  await member.taps('1. เลขที่ 1/2570');
  await passes(member);
  expect((await stores.persons.get(member.userId))?.appointments).toMatchObject([
    { role: 'requester' },
    { role: 'checker', units: ['website-committee'], endedBy: administrator.userId },
    { role: 'checker', units: ['website-committee'], givenBy: administrator.userId },
  ]);
});

it('a checker may check an own proposal, but not decide on it', async () => {
  const { phone, stores } = await startTaphanHin();
  const [checker, chief] = [phone('checker'), phone('chief')];
  await proposes(checker, laws);
  await passes(checker);
  await chief.sees('วิภา ตัวอย่าง');
  await checker.tapsAction(keepButton(chief, 'อนุญาตให้เผยแพร่'));
  await checker.sees(userErrorSentence('notAllowed'));
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the chief, who is among the checkers, gets the decision right after checking', async () => {
  const { phone } = await startTaphanHin(
    people.flatMap((one) => {
      if (one.key === 'checker') return [];
      return one.key === 'chief' ? [{ ...one, roles: ['checker', 'approver'] }] : [one];
    }),
  );
  await proposes(phone('staff'), laws);
  await passes(phone('chief'));
  await permits(phone('chief'));
  await phone('webmaster').sees(publication.titles.task);
});

it('a checker of another unit is not asked and may not check', async () => {
  const { phone, stores } = await startTaphanHin();
  await proposes(phone('staff'), laws);
  await phone('checker').sees(approval.titles.check);
  await phone('stranger').says('งานของฉัน');
  await phone('stranger').sees(nothingWaits);
  await phone('stranger').tapsAction(keepButton(phone('checker'), approval.buttons.pass));
  await phone('stranger').sees(userErrorSentence('notAllowed'));
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.checking': 1 });
});

it('nobody decides before it is checked', async () => {
  const { phone } = await startTaphanHin();
  await proposes(phone('staff'), laws);
  await phone('checker').sees(approval.titles.check);
  await phone('chief').says('งานของฉัน');
  await phone('chief').sees(nothingWaits);
});

it('the checker sends it back with a reason, and the next round starts at the check', async () => {
  const { phone } = await startTaphanHin();
  const [staff, checker, chief] = [phone('staff'), phone('checker'), phone('chief')];
  await proposes(staff, laws);
  await sendsBack(checker, 'ไม่ระบุแหล่งที่มา');
  await staff.sees('เหตุผล: ไม่ระบุแหล่งที่มา');
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await checker.sees('ไม่ระบุแหล่งที่มา');
  await passes(checker);
  await permits(chief);
});

it('the chief refuses with a reason, and the requester hears it at once', async () => {
  const { phone } = await startTaphanHin();
  await proposes(phone('staff'), laws);
  await passes(phone('checker'));
  await refuses(phone('chief'), 'ยังไม่มีผลใช้บังคับ');
  await phone('staff').sees('เหตุผล: ยังไม่มีผลใช้บังคับ');
});

it.each([
  ['2', {}, 'แสดงที่มาของข้อมูลอย่างชัดเจน'],
  ['3', { item: '3', dataAt: '20/11/2569 14:30' }, 'อ้างอิงแหล่งที่มาและวัน เวลา กำกับ'],
])(
  'category %s says its rule to the requester in the form, and to the checker',
  async (category, more, rule) => {
    const { phone } = await startTaphanHin();
    await fillsFormOf(phone('staff'), { category, ...more });
    const shown = phone('staff')
      .messages()
      .map((one) => phone('staff').shownTexts(one).join(' '))
      .join('\n');
    expect(shown).toContain(rule);
    await phone('staff').taps('ส่งคำขอ');
    await phone('checker').sees(requestWords.allDetails);
    await phone('checker').taps(requestWords.allDetails);
    await phone('checker').sees(rule);
  },
);

it('knowledge carries date and time: asked until both are there, on every card and below the page', async () => {
  const { phone, stores } = await startTaphanHin();
  const [staff, checker] = [phone('staff'), phone('checker')];
  const shown = '20 พ.ย. 2569 14:30 น.';
  await fillsFormOf(staff, { category: '3', item: '3', dataAt: '๒๐ พ.ย. ๖๙ ๙.๐๐ น.' });
  await staff.taps('แก้ไข', { nth: 4 });
  await staff.sees(asks.dataAt);
  await staff.says('20/11/2569');
  await staff.sees(dateQuestions.timeMissing('2026-11-20'));
  await staff.picksDate(dateQuestions.pickDataAt, '2026-11-20T14:30');
  await staff.sees(dateQuestions.dataAtEcho('2026-11-20T14:30'));
  await staff.sees(shown);
  await staff.taps('ส่งคำขอ');

  await sendsBack(checker, 'เวลาไม่ตรงกับเอกสาร');
  await staff.sees('เวลาไม่ตรงกับเอกสาร');
  await staff.taps(publication.buttons.correct);
  await staff.sees(shown);
  await sendsUnchanged(staff);
  expect(checker.shownTexts(await checker.sees('เสนอครั้งที่ 2'))).toContain(shown);
  await passes(checker);
  await permits(phone('chief'));
  await phone('webmaster').sees(`วันเวลาของข้อมูล: ${shown}`);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content.dataAt).toBe('2026-11-20T14:30');
});

it('a manual must come with a file to download', async () => {
  const { phone } = await startTaphanHin();
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('6');
  await staff.sees(asks.subject);
  await staff.says('คู่มือปฏิบัติงาน');
  await staff.sees('ต้องมีเอกสารให้ประชาชนดาวน์โหลด');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees('ต้องแนบไฟล์ให้ประชาชนดาวน์โหลด');
  await staff.sendsFile(somePdf);
  await staff.sees('ได้รับเอกสาร');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.source);
});

it('the document sets no time limits, so no card shows one', async () => {
  const { phone, emulator } = await startTaphanHin();
  await proposes(phone('staff'), laws);
  emulator.clock.forward(30 * 24 * 60 * 60_000);
  await passes(phone('checker'));
  const card = await phone('chief').sees(requestWords.labels.signatures);
  expect(phone('chief').shownTexts(card).join(' ')).not.toMatch(/กำหนดภายใน|เกินเวลา/);
});
