/** MOPH ICT (003:L4-21): no chief, a team that proposes and checks, and two websites, each confirmed with its own address. */
import { expect, it } from 'vitest';
import type { Phone } from '../../../src/emulator/phone/phone.js';
import { loadOffice } from '../../../src/offices/load-office.js';
import * as approval from '../../../src/text/approval.js';
import { userErrorSentence } from '../../../src/text/denials.js';
import { addressOfOther } from '../../../src/text/page-address.js';
import * as publication from '../../../src/text/publication.js';
import * as questions from '../../../src/text/questions.js';
import { asks } from '../../support/fill-form.js';
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
import { proposes } from '../../support/propose.js';
import { startApp, type TestPerson } from '../../support/start-app.js';

const office = loadOffice('moph-ict');
const [permanentSecretary = '', ministry = ''] = office.sites.map(({ name }) => name);
const team = { id: 'website-management-team', name: office.units[0]?.name ?? '' };
const people: TestPerson[] = [
  {
    key: 'staff',
    name: 'สมหญิง ตัวอย่าง',
    position: 'นักวิชาการคอมพิวเตอร์',
    roles: ['requester'],
    unit: { name: 'กลุ่มพัฒนาระบบ' },
  },
  {
    key: 'checker',
    name: 'วิภา ตัวอย่าง',
    position: 'นักวิชาการคอมพิวเตอร์',
    roles: ['requester', 'checker'],
    unit: team,
  },
  { key: 'director', name: 'สมชาย ตัวอย่าง', position: office.head, roles: ['approver'], unit: team },
  { key: 'webmaster', name: 'มานี ตัวอย่าง', position: 'นักวิชาการคอมพิวเตอร์', roles: ['webmaster'], unit: team },
];
const laws = { category: '2', subject: 'ระเบียบว่าด้วยเว็บไซต์' };

const startMophIct = () => startApp({ office, people });

async function recordsAddress(webmaster: Phone, { site, url }: { site: string; url: string }) {
  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.onSite(site));
  await webmaster.says(url);
  expect(webmaster.shownTexts(await webmaster.sees(publication.confirmQuestion))).toContain(site);
  await webmaster.taps(publication.buttons.confirmPublish);
}

it('step by step: team proposes, checks, the director approves, the team publishes on both websites', async () => {
  const { phone, stores, pushesBilled } = await startMophIct();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await proposes(staff, { ...laws, sites: questions.allSites });
  await passes(phone('checker'));
  await permits(phone('director'));
  await takes(webmaster);

  await recordsAddress(webmaster, { site: permanentSecretary, url: 'https://ops.example.go.th/1' });
  await webmaster.sees(publication.buttons.publish);
  const before = staff.messages().length;
  await recordsAddress(webmaster, { site: ministry, url: 'https://www.example.go.th/2' });
  await webmaster.sees(publication.requesterIsTold);

  const told = await staff.sees(publication.titles.published);
  expect(staff.messages()).toHaveLength(before + 1);
  expect(staff.shownTexts(told)).toEqual(
    expect.arrayContaining(['https://ops.example.go.th/1', 'https://www.example.go.th/2']),
  );
  expect(staff.shownTexts(told)).toEqual(expect.arrayContaining([permanentSecretary, ministry]));
  await staff.taps(`${ministry} ${publication.buttons.openPage}`);
  expect(staff.openedLinks).toEqual(['https://www.example.go.th/2']);
  expect(await pushesBilled()).toBe(4);

  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.signatures.map(({ capacity, by }) => [capacity, by.name])).toEqual([
    ['ผู้รับผิดชอบ', 'สมหญิง ตัวอย่าง'],
    ['ผู้ตรวจสอบ', 'วิภา ตัวอย่าง'],
    ['ผู้อนุมัติ', 'สมชาย ตัวอย่าง'],
    ['เจ้าหน้าที่ปฏิบัติงานบริหารจัดการเว็บไซต์', 'มานี ตัวอย่าง'],
  ]);
});

it('after the first address the task says where it stands and where it is still to be put', async () => {
  const { phone, stores } = await startMophIct();
  const webmaster = phone('webmaster');
  await proposes(phone('staff'), { ...laws, sites: questions.allSites });
  await passes(phone('checker'));
  await permits(phone('director'));
  await takes(webmaster);
  await recordsAddress(webmaster, { site: permanentSecretary, url: 'https://ops.example.go.th/1' });
  const task = webmaster.shownTexts(await webmaster.sees('https://ops.example.go.th/1')).join('\n');
  expect(task).toContain(publication.stillWanted([ministry]));

  await webmaster.taps(publication.buttons.publish);
  await webmaster.sees(publication.onSite(ministry));
  await webmaster.says('https://ops.example.go.th/1');
  await webmaster.sees(addressOfOther(permanentSecretary));
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('after the first address a second tap on an old card shows the task that still waits, and nobody was told', async () => {
  const { phone, stores, pushesBilled } = await startMophIct();
  const [staff, webmaster] = [phone('staff'), phone('webmaster')];
  await proposes(staff, { ...laws, sites: questions.allSites });
  await passes(phone('checker'));
  await permits(phone('director'));
  await takes(webmaster);
  const publish = keepButton(webmaster, publication.buttons.publish);
  await recordsAddress(webmaster, { site: permanentSecretary, url: 'https://ops.example.go.th/1' });
  await webmaster.sees(publication.stillWanted([ministry]));
  const confirm = keepButton(webmaster, publication.buttons.confirmPublish);
  const billed = await pushesBilled();

  for (const old of [confirm, publish]) {
    await webmaster.tapsAction(old);
    await webmaster.sees('ท่านได้ดำเนินการนี้ไปแล้ว');
    const answer = webmaster.shownTexts(await webmaster.sees(publication.stillWanted([ministry]))).join('\n');
    expect(answer).not.toContain(publication.requesterIsTold);
  }
  expect(await pushesBilled()).toBe(billed);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.permitted': 1 });
});

it('what is for one website is confirmed with one address', async () => {
  const { phone } = await startMophIct();
  const webmaster = phone('webmaster');
  await proposes(phone('staff'), { ...laws, sites: ministry });
  await passes(phone('checker'));
  await permits(phone('director'));
  await takes(webmaster);
  await publishes(webmaster, 'https://www.example.go.th/2');
  await phone('staff').sees('https://www.example.go.th/2');
});

it('a checker may check an own proposal', async () => {
  const { phone } = await startMophIct();
  await proposes(phone('checker'), { ...laws, sites: ministry });
  await passes(phone('checker'));
  await permits(phone('director'));
});

it('a person who only proposes may neither check nor approve', async () => {
  const { phone, stores } = await startMophIct();
  const [staff, checker, director] = [phone('staff'), phone('checker'), phone('director')];
  await proposes(staff, { ...laws, sites: ministry });
  await checker.sees(approval.buttons.pass);
  await staff.tapsAction(keepButton(checker, approval.buttons.pass));
  await staff.sees(userErrorSentence('notAllowed'));
  await passes(checker);
  await director.sees('อนุญาตให้เผยแพร่');
  await staff.tapsAction(keepButton(director, 'อนุญาตให้เผยแพร่'));
  await staff.sees(userErrorSentence('notAllowed'));
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it('the check and the approval can say no, each with a reason, and the way begins anew', async () => {
  const { phone } = await startMophIct();
  const [staff, checker, director] = [phone('staff'), phone('checker'), phone('director')];
  const proposesAgain = async () => {
    await staff.taps(publication.buttons.correct);
    await staff.sees(asks.review);
    await sendsUnchanged(staff);
    await staff.sees(/เลขที่คำขอ/);
  };
  await proposes(staff, { ...laws, sites: questions.allSites });
  await sendsBack(checker, 'ไม่ระบุแหล่งที่มา');
  await staff.sees('เหตุผล: ไม่ระบุแหล่งที่มา');
  await proposesAgain();
  await checker.sees('เสนอครั้งที่ 2');
  await passes(checker);
  await refuses(director, 'ยังไม่มีผลใช้บังคับ');
  await staff.sees('เหตุผล: ยังไม่มีผลใช้บังคับ');
  await proposesAgain();
  await checker.sees('เสนอครั้งที่ 3');
});
