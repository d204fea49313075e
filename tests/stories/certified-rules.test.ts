/** Where a category's rule wants steps and their time in the text, the requester ticks each, and the tick is on record. */
import { expect, it } from 'vitest';
import * as certified from '../../src/text/certified.js';
import { commandWord } from '../../src/text/commands.js';
import * as form from '../../src/text/form.js';
import * as myRequests from '../../src/text/my-requests.js';
import { buildOffice } from '../support/builders.js';
import { asks, fillFormUpTo } from '../support/fill-form.js';
import { startApp } from '../support/start-app.js';

const { steps, durations } = certified.certifiableWords;
const both = certified.certifiedWords(['steps', 'durations']);

function officeWithRule(rule: string) {
  const office = buildOffice();
  const categories = office.categories.map((one) => (one.id === 'public-relations' ? { ...one, rule } : one));
  return { ...office, categories };
}

const must = officeWithRule('โดยแสดงขั้นตอนการปฏิบัติงาน ระบุระยะเวลาในแต่ละขั้นตอน');
const should = officeWithRule('โดยแสดงขั้นตอนการให้บริการ ทั้งนี้ควรระบุระยะเวลาในแต่ละขั้นตอน');

it('both are ticked one by one, and stand on the review, the request and its history', async () => {
  const { phone, stores } = await startApp({ office: must });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords');
  await staff.says('ข้าม');
  await staff.sees(asks.certified);
  await staff.says('ข้าม'); // neither is optional
  await staff.sees('ข้อนี้ข้ามไม่ได้');
  await staff.taps(`1. ${steps}`);
  const shown = staff.shownTexts(await staff.sees(certified.tickedMore(1)));
  expect(shown).toContain(certified.ticked);
  await staff.taps(`1. ${steps}`); // a second tap takes it off
  await staff.sees(certified.unticked);
  await staff.says('ข้อ ๑ ค่ะ');
  await staff.sees(certified.tickedMore(1));
  await staff.taps(`2. ${durations}`);
  expect(staff.shownTexts(await staff.sees(asks.review))).toContain(both);
  await staff.taps(form.buttons.send);
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content.certified).toEqual(['steps', 'durations']);
  expect(request?.history[0]?.content?.certified).toEqual(['steps', 'durations']);
});

it('what the rule only recommends may be left open, and then no tick is recorded for it', async () => {
  const { phone, stores } = await startApp({ office: should });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords');
  await staff.says('ข้าม');
  await staff.sees(asks.certified);
  await staff.taps(`1. ${steps}`);
  await staff.sees(certified.tickedMore(1));
  await staff.taps(commandWord('skip'));
  await staff.sees(asks.review);
  await staff.taps(form.buttons.send);
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content.certified).toEqual(['steps']);
});

it('a copy is certified anew: its review names what is missing', async () => {
  const { phone } = await startApp({ office: must });
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords');
  await staff.says('ข้าม');
  await staff.sees(asks.certified);
  await staff.says('1');
  await staff.sees(certified.tickedMore(1));
  await staff.says('2');
  await staff.sees(asks.review);
  await staff.taps(form.buttons.send);
  await staff.sees('ส่งคำขอเรียบร้อยแล้ว');
  await staff.taps(myRequests.buttons.copy);
  const review = staff.shownTexts(await staff.sees(form.labels.faults));
  expect(review.join('\n')).toContain(certified.notCertified);
  expect(review).not.toContain(form.buttons.send);
});

it('an office without such a rule asks nothing of the kind', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'keywords');
  await staff.says('ข้าม');
  await staff.sees(asks.review);
});
