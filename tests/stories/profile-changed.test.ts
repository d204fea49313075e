/** The office changes its profile while requests are under way: each goes on in the way in which it was submitted. */
import { expect, it } from 'vitest';
import type { Office, Step } from '../../src/offices/office.js';
import * as approval from '../../src/text/approval.js';
import { nothingWaits } from '../../src/text/my-requests.js';
import * as publication from '../../src/text/publication.js';
import * as questions from '../../src/text/questions.js';
import { buildOffice } from '../support/builders.js';
import { asks } from '../support/fill-form.js';
import {
  decision,
  passes,
  permits,
  publishes,
  refuses,
  sendsUnchanged,
  submits,
  takes,
} from '../support/play-request.js';
import { officePeople, startApp } from '../support/start-app.js';

const before = buildOffice();
const check: Step = {
  id: 'check',
  kind: 'check',
  roles: ['checker'],
  scope: 'office',
  ownRequest: false,
  capacity: 'ผู้ตรวจสอบ',
  enabled: true,
};
const withCheck = changed({ steps: [check, ...(before.procedures.ordinary?.steps ?? [])] });

const people = [
  ...officePeople,
  { key: 'checker', name: 'วิภา ตัวอย่าง', position: 'นักวิชาการ', roles: ['checker' as const] },
];

/** The same office, whose ordinary way is different. */
function changed(way: Partial<Office['procedures'][string]>): Office {
  const { ordinary } = before.procedures;
  if (!ordinary) throw new Error('the profile has no ordinary way');
  const roleTitles = { ...before.roleTitles, checker: 'ผู้ตรวจสอบ' };
  return { ...before, roleTitles, procedures: { ...before.procedures, ordinary: { ...ordinary, ...way } } };
}

it('a new step is for new requests: what waits for the chief goes on to the webmaster', async () => {
  const { phone, restart } = await startApp({ office: before, people });
  const [staff, chief, checker, webmaster] = [
    phone('staff'),
    phone('chief'),
    phone('checker'),
    phone('webmaster'),
  ];
  await submits(staff, { subject: 'ก่อนเปลี่ยน' });
  await chief.sees(decision.permit);
  await restart({ office: withCheck });

  await permits(chief);
  await takes(webmaster);
  await publishes(webmaster);
  await staff.sees(publication.titles.published);

  await submits(staff, { subject: 'หลังเปลี่ยน' });
  await checker.sees('หลังเปลี่ยน');
  await chief.says('งานของฉัน');
  await chief.sees(nothingWaits);
});

it('a step that is no more is still done for what waits at it', async () => {
  const { phone, restart } = await startApp({ office: withCheck, people });
  await submits(phone('staff'));
  await phone('checker').sees(approval.titles.check);
  await restart({ office: before });
  await passes(phone('checker'));
  await permits(phone('chief'));
});

it('what was refused comes back in the way in which it was first submitted', async () => {
  const { phone, restart, stores } = await startApp({ office: before, people });
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff);
  await refuses(chief, 'ไม่ครบถ้วน');
  await staff.sees(publication.buttons.correct);
  await restart({ office: withCheck });
  await staff.taps(publication.buttons.correct);
  await staff.sees(asks.review);
  await sendsUnchanged(staff);
  await staff.sees(/เลขที่คำขอ/);
  await permits(chief);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('the words of the decision are those of the day of submitting', async () => {
  const words = {
    permit: 'อนุมัติรับรอง',
    refuse: 'ไม่อนุมัติรับรอง',
    refused: 'ไม่ได้รับการอนุมัติรับรอง',
    deciding: 'รออนุมัติรับรอง',
    permitted: 'อนุมัติรับรองแล้ว',
  };
  const { phone, restart } = await startApp({ office: before, people });
  await submits(phone('staff'));
  await phone('chief').sees(decision.permit);
  await restart({ office: changed({ words }) });
  await permits(phone('chief'));
  await submits(phone('staff'));
  await permits(phone('chief'), words.permit);
});

it('a website that was renamed or taken off the list still gets its address', async () => {
  const second = { id: 'second', name: 'เว็บไซต์อำเภอ' };
  const { phone, restart, stores } = await startApp({ office: before, people });
  const webmaster = phone('webmaster');
  await submits(phone('staff'));
  await permits(phone('chief'));
  await takes(webmaster);
  await restart({ office: { ...before, sites: [second] } });
  await publishes(webmaster);
  const [request] = await stores.requests.ofRequester(phone('staff').userId, 1);
  expect(request?.standing?.publications).toMatchObject([{ siteId: 'office' }]);
});

it('a category that is no more keeps its name on what was sent, and must be chosen anew in a correction', async () => {
  const { phone, restart } = await startApp({ office: before, people });
  const [staff, chief] = [phone('staff'), phone('chief')];
  const category = '8. ข่าวประชาสัมพันธ์';
  await submits(staff);
  await chief.sees(decision.permit);
  const categories = before.categories.filter(({ id }) => id !== 'public-relations');
  await restart({ office: { ...before, categories } });
  await chief.says('งานของฉัน');
  await chief.sees('เลขที่ 1/2570');
  await chief.taps('1. เลขที่ 1/2570');
  await chief.sees(category);
  await refuses(chief, 'ไม่ครบถ้วน');

  await staff.sees(publication.buttons.correct);
  await staff.taps(publication.buttons.correct);
  const approval = staff.shownTexts(await staff.sees(asks.review)).join('\n');
  expect(approval).toContain(category);
  expect(approval).toContain(questions.categoryGone);
  await staff.taps(`หมวดหมู่ข้อมูล: ${questions.categoryGone}`);
  await staff.sees(asks.category);
  await staff.says('2');
  await staff.sees(asks.review);
  await staff.taps('ส่งคำขอ');
  await chief.sees(/2\. กฎหมาย/);
  await permits(chief);
});
