/** Ban Luang, the chief away: an order covers external data alone (002:L43) or everything, as whoever records it chooses. */
import { expect, it } from 'vitest';
import type { Phone } from '../../../src/emulator/phone/phone.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import { ableLabel } from '../../../src/text/able.js';
import * as acting from '../../../src/text/acting.js';
import { chooseCoverage, coverageLabel, coverageQuestion } from '../../../src/text/acting-coverage.js';
import { banLuangPeople } from '../../support/ban-luang-people.js';
import { keepButton } from '../../support/keep-button.js';
import { ordersActing } from '../../support/order-acting.js';
import { passes, permits } from '../../support/play-request.js';
import { proposes } from '../../support/propose.js';
import { startApp } from '../../support/start-app.js';

const office = loadOffice('ban-luang');
const news = { category: '1.5', subject: 'ประกาศของเรา' };
const everything = 'ทุกเรื่อง';
const named = 'เฉพาะข้อมูลของหน่วยงานภายนอก';
const order = { name: 'วีระ ตัวอย่าง', number: '7/2569', period: '20-30 พ.ย. 2569' };

/** All that the requester reads on the card of the first request. */
async function ownCard(staff: Phone): Promise<string> {
  await staff.says('สถานะ');
  await staff.sees('แตะรายการ');
  await staff.taps('1. เลขที่ 1/2570');
  return staff.shownTexts(await staff.sees('สถานะคำขอ')).join(' ');
}

it('an order for everything: the delegate decides on the office’s own news too, also on what waited before', async () => {
  const { phone } = await startApp({ office, people: banLuangPeople });
  const [staff, chief, delegate] = [phone('staff'), phone('chief'), phone('delegate')];
  await proposes(staff, news);
  await passes(phone('head'));
  await chief.sees('อนุญาตให้เผยแพร่');
  expect(await ownCard(staff)).toContain(`${ableLabel} สมชาย ตัวอย่าง สาธารณสุขอำเภอ`);

  await ordersActing(chief, { ...order, covers: everything });
  const card = delegate.shownTexts(await delegate.sees(office.acting?.title ?? '')).join(' ');
  expect(card).toContain(`${coverageLabel} ${everything}`);
  expect(await ownCard(staff)).toContain(
    `${ableLabel} วีระ ตัวอย่าง ผู้ช่วยสาธารณสุขอำเภอ (กลุ่มงานบริหารทั่วไป) ตามคำสั่งปฏิบัติราชการแทน, สมชาย ตัวอย่าง`,
  );
  await delegate.says('งานของฉัน');
  await delegate.sees('แตะรายการ');
  await delegate.taps('1. เลขที่ 1/2570');
  await permits(delegate);
  await phone('webmaster').sees(`วีระ ตัวอย่าง ผู้ช่วยสาธารณสุขอำเภอ ปฏิบัติราชการแทน${office.head}`);
});

it('an order for external data says so on every card, and leaves the rest to the chief', async () => {
  const { phone } = await startApp({ office, people: banLuangPeople });
  const [staff, administrator, delegate] = [phone('staff'), phone('administrator'), phone('delegate')];
  await ordersActing(administrator, { ...order, covers: named });
  const card = delegate.shownTexts(await delegate.sees(office.acting?.title ?? '')).join(' ');
  expect(card).toContain(`${coverageLabel} ${named}`);
  await proposes(staff, news);
  await passes(phone('head'));
  await phone('chief').sees('อนุญาตให้เผยแพร่');
  const shown = await ownCard(staff);
  expect(shown).toContain('สมชาย ตัวอย่าง');
  expect(shown).not.toContain('วีระ ตัวอย่าง');
});

it('what an order covers is tapped or typed, asked for again, and changed while the preview is open', async () => {
  const { phone, stores } = await startApp({ office, people: banLuangPeople });
  const chief = phone('chief');
  await chief.says('บุคลากร');
  await chief.sees(order.name);
  await chief.taps(order.name);
  await chief.sees(acting.buttons.order);
  await chief.taps(acting.buttons.order);
  await chief.sees(acting.orderTitles.number);
  await chief.says(order.number);
  await chief.sees(acting.orderTitles.period);
  await chief.says(order.period);
  await chief.sees(coverageQuestion.title);
  const tap = keepButton(chief, everything);
  await chief.says('บางเรื่อง');
  await chief.sees(chooseCoverage);
  await chief.says(named);
  await chief.sees(acting.confirmTitle);
  await chief.tapsAction(tap);
  await chief.sees(everything);
  await chief.says('21-25 พ.ย. 2569');
  await chief.sees('วันพุธที่ 25 พ.ย. 2569');
  await chief.taps(acting.buttons.confirm);
  await chief.sees(`บันทึกแล้ว: ${order.name}`);
  const { actingOrders } = (await stores.persons.get(phone('delegate').userId)) ?? {};
  expect(actingOrders).toMatchObject([
    { from: '2026-11-21', everything: { title: office.acting?.title, head: office.head } },
  ]);

  await chief.tapsAction(tap); // long after: asks from the beginning
  await chief.sees(acting.orderTitles.number);
});
