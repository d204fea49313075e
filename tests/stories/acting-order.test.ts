/** Somebody acts for the chief by an order: recorded in the chat, in force on its days, named on every card. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as acting from '../../src/text/acting.js';
import { periodAheadFaults } from '../../src/text/answer-faults.js';
import { confirmWord } from '../../src/text/approval.js';
import { previewNotices, userErrorSentence } from '../../src/text/denials.js';
import { nothingWaits } from '../../src/text/my-requests.js';
import * as people from '../../src/text/people.js';
import { buildOffice } from '../support/builders.js';
import { fillForm } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { refuses, submits } from '../support/play-request.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

const office = {
  ...buildOffice(),
  acting: { title: 'ผู้ปฏิบัติราชการแทน', procedures: ['ordinary'], mayCoverAll: false },
};
const inPlace = `วีระ ตัวอย่าง ผู้ช่วยสาธารณสุขอำเภอ ปฏิบัติราชการแทน${office.head} (คำสั่งที่ 12/2569)`;
const DAY_MS = 24 * 60 * 60_000;

/** Without an order the deputy may not decide. */
const staffOfOffice: TestPerson[] = officePeople.map((one) =>
  one.key === 'deputy' ? { ...one, roles: ['requester'] } : one,
);

it('while the order is in force the deputy is asked, decides, and every card says in whose place, by which order', async () => {
  const { phone } = await startApp({ office, people: staffOfOffice });
  const [staff, chief, deputy, administrator] = ['staff', 'chief', 'deputy', 'administrator'].map(phone) as [
    Phone,
    Phone,
    Phone,
    Phone,
  ];
  await orders(administrator, { number: '12/2569', period: '20-22 พ.ย. 2569' });
  const order = await deputy.sees('ผู้ปฏิบัติราชการแทน');
  expect(deputy.altText(order)).toContain('คำสั่งที่ 12/2569');

  await fillForm(staff, { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  await staff.sees('ผู้ช่วยสาธารณสุขอำเภอ'); // the review says who will be asked
  await staff.taps('ส่งคำขอ');
  await deputy.sees('อนุญาตให้เผยแพร่');
  await deputy.taps('อนุญาตให้เผยแพร่');
  await deputy.sees(`${office.head} (คำสั่งที่ 12/2569)`); // before the signature
  await deputy.taps(confirmWord('อนุญาตให้เผยแพร่'));
  await deputy.sees(inPlace);
  await phone('webmaster').sees(inPlace);
  await staff.says('สถานะ');
  await staff.sees('แตะรายการ');
  await staff.taps('1. เลขที่ 1/2570');
  const inHistory = `วีระ ตัวอย่าง ปฏิบัติราชการแทน${office.head} (คำสั่งที่ 12/2569): อนุญาตให้เผยแพร่`;
  await staff.sees(inHistory);
  await staff.taps('ประวัติ');
  expect(staff.shownTexts(await staff.sees('ประวัติ คำขอเลขที่ 1/2570')).join('\n')).toContain(inHistory);

  await chief.says('งานของฉัน');
  await chief.sees(acting.decidedInPlaceTitle);
  await chief.sees('เลขที่ 1/2570');
});

it('the order switches itself on and off, and decides nothing on the days before and after', async () => {
  const { phone, emulator } = await startApp({ office, people: staffOfOffice });
  const [staff, chief, deputy] = [phone('staff'), phone('chief'), phone('deputy')];
  await orders(phone('administrator'), { number: '13/2569', period: '21/11/2569' });
  await deputy.sees('ผู้ปฏิบัติราชการแทน');
  await submits(staff);
  await chief.sees('อนุญาตให้เผยแพร่'); // today the chief still decides

  await deputy.says('งานของฉัน');
  await deputy.sees(nothingWaits);
  emulator.clock.forward(DAY_MS);
  await deputy.says('งานของฉัน');
  await deputy.sees('เลขที่ 1/2570');
  await deputy.taps('1. เลขที่ 1/2570');
  await deputy.sees('อนุญาตให้เผยแพร่');
  const permit = keepButton(deputy, 'อนุญาตให้เผยแพร่');

  emulator.clock.forward(DAY_MS);
  await deputy.tapsAction(permit);
  await deputy.sees(userErrorSentence('notAllowed'));
  await refuses(chief, 'ไม่ครบถ้วน');
});

it('the chief gives the order and ends it early', async () => {
  const { phone } = await startApp({ office, people: staffOfOffice });
  const [staff, chief, deputy] = [phone('staff'), phone('chief'), phone('deputy')];
  await orders(chief, { number: '14/2569', period: '20-30 พ.ย. 2569' });
  await deputy.sees('ผู้ปฏิบัติราชการแทน');

  await chief.taps('สิ้นสุดคำสั่งที่ 14/2569');
  await chief.sees('สิ้นสุดแล้ว: วีระ ตัวอย่าง');
  await submits(staff);
  await chief.sees('อนุญาตให้เผยแพร่');
  await deputy.says('งานของฉัน');
  await deputy.sees(nothingWaits);
});

it('the chief sees the people, and may change nothing but orders', async () => {
  const { phone } = await startApp({ office, people: staffOfOffice });
  const chief = phone('chief');
  await chief.says('เมนู');
  await chief.sees('กรุณาเลือกรายการที่ต้องการ');
  await chief.taps('บุคลากร');
  await chief.sees(people.tapForDetails);
  await chief.taps('วีระ ตัวอย่าง');
  await chief.sees(people.titles.person);
  expect(() => keepButton(chief, people.buttons.suspend)).toThrow();
  await chief.tapsAction(postback(`do=suspend&person=${phone('deputy').userId}`));
  await chief.sees(userErrorSentence('notAllowed'));
});

it('a wrong answer is asked for again, and a past period is refused', async () => {
  const { phone } = await startApp({ office, people: staffOfOffice });
  const administrator = phone('administrator');
  await showsDeputy(administrator);
  await administrator.taps(acting.buttons.order);
  await administrator.sees(acting.orderTitles.number);
  await administrator.says('ไม่มีเลขคำสั่งครับ');
  await administrator.sees(acting.orderNumberWanted);
  await administrator.says('15/2569');
  await administrator.sees(acting.orderTitles.period);
  await administrator.says('ไม่ทราบ');
  await administrator.sees(periodAheadFaults('2026-11-20').notADate);
  await administrator.says('1-5 พ.ย. 2569');
  await administrator.sees(acting.alreadyOver);
  await administrator.says('22-25 พ.ย. 2569');
  await administrator.sees(acting.confirmTitle);
  await administrator.says('ยกเลิก');
  await administrator.sees(people.titles.person);
  expect((await administratorView(administrator)).join(' ')).not.toContain('15/2569');
});

it('a second tap on the confirmation records the order once and tells the deputy once', async () => {
  const { phone, stores } = await startApp({ office, people: staffOfOffice });
  const [administrator, deputy] = [phone('administrator'), phone('deputy')];
  await tellsOrder(administrator, { number: '16/2569', period: '20-22 พ.ย. 2569' });
  const confirm = keepButton(administrator, acting.buttons.confirm);
  await administrator.tapsAction(confirm);
  await administrator.sees('บันทึกแล้ว: วีระ ตัวอย่าง');
  await administrator.tapsAction(confirm);
  await administrator.sees('บันทึกแล้ว: วีระ ตัวอย่าง');

  await deputy.sees('ผู้ปฏิบัติราชการแทน');
  const { actingOrders } = (await stores.persons.get(deputy.userId)) ?? {};
  expect(actingOrders).toHaveLength(1);
  expect(deputy.messages().filter((one) => deputy.altText(one)?.includes('16/2569'))).toHaveLength(1);
});

it('a confirmation card that was replaced records nothing, and shows the order that was typed since', async () => {
  const { phone, stores } = await startApp({ office, people: staffOfOffice });
  const [administrator, deputy] = [phone('administrator'), phone('deputy')];
  await tellsOrder(administrator, { number: '17/2569', period: '20-22 พ.ย. 2569' });
  const old = keepButton(administrator, acting.buttons.confirm);
  await tellsOrder(administrator, { number: '18/2569', period: '20-22 พ.ย. 2569' });
  await administrator.tapsAction(old);
  await administrator.sees(previewNotices.newer);
  expect((await stores.persons.get(deputy.userId))?.actingOrders).toEqual([]);

  await administrator.taps(acting.buttons.confirm);
  await administrator.sees('บันทึกแล้ว: วีระ ตัวอย่าง');
  const { actingOrders } = (await stores.persons.get(deputy.userId)) ?? {};
  expect(actingOrders?.map(({ number }) => number)).toEqual(['18/2569']);
});

it('the old confirmation card of an order that was ended does not give it again', async () => {
  const { phone, stores } = await startApp({ office, people: staffOfOffice });
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await tellsOrder(chief, { number: '19/2569', period: '20-30 พ.ย. 2569' });
  const confirm = keepButton(chief, acting.buttons.confirm);
  await chief.tapsAction(confirm);
  await chief.sees('บันทึกแล้ว: วีระ ตัวอย่าง');
  await chief.taps('สิ้นสุดคำสั่งที่ 19/2569');
  await chief.sees('สิ้นสุดแล้ว: วีระ ตัวอย่าง');

  await chief.tapsAction(confirm);
  await chief.sees(acting.orderTitles.number);
  expect((await stores.persons.get(deputy.userId))?.actingOrders).toHaveLength(1);
});

it('where the office knows no acting, nobody is offered it and nobody can make it up', async () => {
  const { phone } = await startApp({ people: staffOfOffice });
  const administrator = phone('administrator');
  await showsDeputy(administrator);
  expect(() => keepButton(administrator, acting.buttons.order)).toThrow();
  await administrator.tapsAction(postback(`do=orderActing&person=${phone('deputy').userId}`));
  await administrator.sees(userErrorSentence('notAllowed'));
});

async function showsDeputy(viewer: Phone): Promise<void> {
  await viewer.says('บุคลากร');
  await viewer.sees(people.titles.list);
  await viewer.taps('วีระ ตัวอย่าง');
  await viewer.sees(people.titles.person);
}

async function tellsOrder(viewer: Phone, { number, period }: { number: string; period: string }) {
  await showsDeputy(viewer);
  await viewer.taps(acting.buttons.order);
  await viewer.sees(acting.orderTitles.number);
  await viewer.says(number);
  await viewer.sees(acting.orderTitles.period);
  await viewer.says(period);
  await viewer.sees(acting.confirmTitle);
}

async function orders(viewer: Phone, order: { number: string; period: string }): Promise<void> {
  await tellsOrder(viewer, order);
  await viewer.taps(acting.buttons.confirm);
  await viewer.sees('บันทึกแล้ว: วีระ ตัวอย่าง');
}

async function administratorView(viewer: Phone): Promise<string[]> {
  return viewer.shownTexts(await viewer.sees(people.titles.person));
}

function postback(data: string) {
  return { type: 'postback', data } as const;
}
