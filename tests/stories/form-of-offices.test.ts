/** Each office's own form: its websites and kinds of data, the rules of its categories, and who may propose at all. */
import { expect, it } from 'vitest';
import { endRole } from '../../src/domain/person/appointments.js';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { userErrorSentence } from '../../src/text/denials.js';
import * as form from '../../src/text/form.js';
import * as letter from '../../src/text/letter.js';
import * as questions from '../../src/text/questions.js';
import { buildConversation, someTime } from '../support/builders.js';
import { demandingOffice, rules } from '../support/demanding-office.js';
import { asks, goOnTo } from '../support/fill-form.js';
import { citesLetter } from '../support/propose.js';
import { somePdf } from '../support/sample-files.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

const checker: TestPerson = {
  key: 'checker',
  name: 'วิภา ตัวอย่าง',
  position: 'หัวหน้ากลุ่มงานยุทธศาสตร์',
  roles: ['checker'],
  unit: { id: 'strategy', name: 'กลุ่มงานยุทธศาสตร์และสารสนเทศ' },
};
const provider: TestPerson = {
  key: 'provider',
  name: 'ดารา ตัวอย่าง',
  position: 'เจ้าพนักงานสาธารณสุข',
  roles: ['requester', 'provider'],
};
const people = [...officePeople, checker, provider];

/** In the demanding office: from the first question to the one for the website. */
async function fillsUpToSites(staff: Phone, category: string): Promise<void> {
  await choosesCategory(staff, category);
  await goOnTo(staff, 'online', { from: 'subject' });
  await staff.says('สิ้นปีงบ');
  await staff.sees(asks.sites);
}

async function choosesCategory(staff: Phone, category: string): Promise<void> {
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.dataType);
  await staff.taps('1. สถิติข้อมูลข่าวสาร');
  await staff.sees(asks.category);
  await staff.taps(category);
  await staff.sees(asks.subject);
}

async function reviews(staff: Phone): Promise<string> {
  await staff.taps(questions.allSites);
  await staff.sees(asks.links);
  await goOnTo(staff, 'review', { from: 'links' });
  return newest(staff);
}

function newest(phone: Phone): string {
  const message = phone.messages().at(-1);
  return message ? phone.shownTexts(message).join('\n') : '';
}

it('the review shows websites, kind of data and rule, who looks at it first, and in which order', async () => {
  const { phone, stores } = await startApp({ office: demandingOffice(), people });
  const staff = phone('staff');
  await fillsUpToSites(staff, '1.2. หมวด cited');
  const review = await reviews(staff);
  for (const shown of ['เว็บไซต์สำนักงาน\nเว็บไซต์กระทรวง', 'สถิติข้อมูลข่าวสาร', rules.cited])
    expect(review).toContain(shown);
  expect(review).toContain(`${form.labels.decider}\n${checker.position}`);
  expect(review).toContain(`${form.labels.order}\n1. ตรวจสอบ: ผู้ตรวจสอบ\n2. พิจารณา: ผู้อนุมัติ`);

  await staff.taps(form.buttons.send);
  await staff.sees(`อยู่ระหว่างรอ${checker.position}ตรวจสอบ`);
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content).toMatchObject({
    dataTypeId: 'statistics',
    siteIds: ['office', 'ministry'],
  });
});

it('the checker sees the rule, the websites, and who asks with position, unit and contact', async () => {
  const { phone } = await startApp({ office: demandingOffice(), people });
  await fillsUpToSites(phone('staff'), '1.2. หมวด cited');
  await reviews(phone('staff'));
  await phone('staff').taps(form.buttons.send);
  await phone('checker').sees('รอการตรวจสอบ');
  await phone('checker').taps('รายละเอียดทั้งหมด');
  const card = phone('checker').shownTexts(await phone('checker').sees(rules.cited));
  expect(card).toEqual(
    expect.arrayContaining([
      rules.cited,
      'สถิติข้อมูลข่าวสาร',
      'เว็บไซต์สำนักงาน\nเว็บไซต์กระทรวง',
      'สมหญิง ตัวอย่าง พยาบาลวิชาชีพ',
      'กลุ่มงานควบคุมโรค',
      '081-000-0000',
    ]),
  );
});

it('where nobody of the checking unit is known, the review names the capacity', async () => {
  const { phone } = await startApp({ office: demandingOffice(), people: officePeople });
  await fillsUpToSites(phone('staff'), '1.1. หมวด plain');
  expect(await reviews(phone('staff'))).toContain(`${form.labels.decider}\nผู้ตรวจสอบ`);
});

it('the rule of the category is said with the next question', async () => {
  const { phone } = await startApp({ office: demandingOffice() });
  await choosesCategory(phone('staff'), '1.3. หมวด dated');
  expect(newest(phone('staff'))).toContain(questions.ruleEcho(rules.dated));
});

it('one website alone is not asked for, and stands on the request all the same', async () => {
  const office = demandingOffice({ sites: demandingOffice().sites.slice(1) });
  const { phone, stores } = await startApp({ office });
  await choosesCategory(phone('staff'), '1.1. หมวด plain');
  await goOnTo(phone('staff'), 'review', { from: 'subject' });
  expect(newest(phone('staff'))).not.toContain(questions.questionLabels.sites);
  await phone('staff').taps(form.buttons.send);
  await phone('staff').sees('เลขที่คำขอ');
  const [request] = await stores.requests.ofRequester(phone('staff').userId, 1);
  expect(request?.proposal?.content.siteIds).toEqual(['ministry']);
});

it('MOPH ICT: one of its two websites can be chosen by its number', async () => {
  const { phone } = await startApp({ office: loadOffice('moph-ict') });
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.says('2');
  await staff.sees(asks.subject);
  await goOnTo(staff, 'online', { from: 'subject' });
  await staff.says('สิ้นปีงบ');
  await staff.sees(asks.sites);
  await staff.says('๒');
  await staff.sees(asks.links);
  await goOnTo(staff, 'review', { from: 'links' });
  expect(newest(staff)).toContain('เว็บไซต์กระทรวงสาธารณสุข');
  expect(newest(staff)).not.toContain('เว็บไซต์สำนักงานปลัดกระทรวงสาธารณสุข');
});

it('Mueang Pattani: who is not appointed to provide hears so at once and gets no form', async () => {
  const { phone, stores } = await startApp({ office: loadOffice('mueang-pattani'), people });
  await phone('staff').says('ขอเผยแพร่');
  await phone('staff').sees(userErrorSentence('notProvider'));
  expect((await stores.conversations.get(phone('staff').userId))?.draft).toBeUndefined();

  await phone('provider').says('ขอเผยแพร่');
  await phone('provider').sees(asks.dataType);
});

it('Ban Luang: data of another agency needs its letter', async () => {
  const office = loadOffice('ban-luang');
  const { phone } = await startApp({ office });
  const staff = phone('staff');
  await staff.says('ขอเผยแพร่');
  await staff.sees(asks.category);
  await staff.taps('ข้อมูลของหน่วยงานภายนอก');
  await staff.sees(asks.subject);
  await staff.says('ประกาศของเทศบาล');
  await staff.sees(letter.letterWanted(office));
  await staff.says('รายละเอียดตามหนังสือ');
  await staff.sees('บันทึกข้อความแล้ว');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(letter.letterMissing);
  await staff.sendsFile(somePdf);
  await staff.sees('ได้รับเอกสาร');
  await staff.says('ส่งเอกสารครบแล้ว');
  await staff.sees(asks.letterFile);
});

it('a requester who lost the appointment meanwhile is told when sending', async () => {
  const { phone, stores } = await startApp({ office: demandingOffice(), people });
  const staff = phone('provider');
  await choosesCategory(staff, '1.2. หมวด external');
  await staff.says('ประกาศของเทศบาล');
  await staff.sees(asks.details);
  await staff.sendsFile(somePdf);
  await staff.sees('ได้รับเอกสาร');
  await staff.says('ส่งเอกสารครบแล้ว');
  await citesLetter(staff);
  await goOnTo(staff, 'online', { from: 'source' });
  await staff.says('สิ้นปีงบ');
  await staff.sees(asks.sites);
  await reviews(staff);

  const person = await stores.persons.get(staff.userId);
  if (!person) throw new Error('the provider is not known');
  const ended = endRole(person, 'provider', { at: someTime, by: person.id });
  await stores.persons.replace({ ...ended, version: person.version + 1 }, person.version);
  await staff.taps(form.buttons.send);
  await staff.sees(questions.notAppointedFor(demandingOffice(), 'กลุ่มงานควบคุมโรค'));
  expect(await stores.requests.ofRequester(staff.userId, 1)).toEqual([]);
});

it('a draft whose category is gone from the profile opens, and says what is to be changed', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  const given = [
    'category',
    'subject',
    'details',
    'source',
    'infoPeriod',
    'online',
    'links',
    'remarks',
    'keywords',
  ];
  const draft = {
    requestId: '01KA0000000000000000000001',
    at: 'review' as const,
    answers: { categoryId: 'gone', subject: 'เรื่องเดิม', details: 'รายละเอียด' },
    detailTexts: [],
    givenBy: Object.fromEntries(given.map((name) => [name, 'tap'])),
    misses: 0,
    startedAt: someTime,
  };
  await stores.conversations.replace(buildConversation({ personId: staff.userId, draft }), 0);
  await staff.says('ทำต่อ');
  await staff.sees(`${questions.questionLabels.category}: ${questions.categoryGone}`);
  await staff.taps(`${questions.questionLabels.category}: ${questions.categoryGone}`);
  await staff.sees(asks.category);
});
