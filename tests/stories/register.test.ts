/** A newcomer is introduced and an administrator confirms; the first administrator types a code. */
import { expect, it } from 'vitest';
import { userErrorSentence } from '../../src/text/denials.js';
import { doubts, useAsTyped } from '../../src/text/doubts.js';
import * as people from '../../src/text/people.js';
import { confirmRole, shutOut } from '../../src/text/person-changes.js';
import * as registration from '../../src/text/registration.js';
import { endsRole, givesRole } from '../support/give-role.js';
import { answersIntroduction, introducesHerself } from '../support/introduce.js';
import { keepButton } from '../support/keep-button.js';
import { submits } from '../support/play-request.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

const giveRequester = 'ให้สิทธิ์: ผู้ขอเผยแพร่';
const withoutAdministrator = officePeople.filter(({ key }) => key !== 'administrator');

it('a newcomer answers the questions, the administrator confirms with a role, and the menu appears', async () => {
  const { phone } = await startApp();
  const [newcomer, administrator] = [phone('newcomer'), phone('administrator')];

  await newcomer.follows();
  await newcomer.sees('ยินดีต้อนรับ');
  await answersIntroduction(newcomer, { name: 'ชูใจ ตัวอย่าง', contact: '081-000-0007' });
  await newcomer.sees('081-000-0007');
  await newcomer.taps(people.buttons.confirm);
  await newcomer.sees(people.waitForAdministrator);

  const card = await administrator.sees(people.titles.newcomer);
  expect(administrator.altText(card)).toContain('ชูใจ ตัวอย่าง นักวิชาการสาธารณสุข กลุ่มงานควบคุมโรค');
  await givesRole(administrator, giveRequester);
  await administrator.sees('ชูใจ ตัวอย่าง มีสิทธิ์ผู้ขอเผยแพร่แล้ว');

  await newcomer.sees(people.titles.registered);
  await newcomer.taps('เมนู');
  await newcomer.sees('เริ่มคำขอเผยแพร่ข้อมูลใหม่');
});

it('with the role the newcomer can ask for a first publication at once', async () => {
  const { phone } = await startApp();
  await introducesHerself(phone('newcomer'));
  await phone('administrator').sees(people.titles.newcomer);
  await givesRole(phone('administrator'), giveRequester);
  await phone('newcomer').sees(people.titles.registered);
  expect(await submits(phone('newcomer'))).toBe('1/2570');
});

it('one answer is corrected from the card that shows them all, and the others stay', async () => {
  const { phone } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await answersIntroduction(newcomer, { name: 'ชูจัย ตัวอย่าง' });

  await newcomer.taps(people.buttons.edit); // the first: the name
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says('ชูใจ ตัวอย่าง');
  const card = await newcomer.sees(people.titles.introductionReview);
  expect(newcomer.altText(card)).toContain('ชูใจ ตัวอย่าง นักวิชาการสาธารณสุข กลุ่มงานควบคุมโรค 081-000-0007');
});

it.each([
  ['สวัสดีค่ะ', doubts.courtesy],
  ['ต้องใส่ชื่อจริงไหมคะ', doubts.question],
  ['ok', doubts.agreement],
  ['ข้อ 1', doubts.number],
])('%j is asked about before it becomes the name of a newcomer', async (typed, doubt) => {
  const { phone, stores } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says(typed);
  await newcomer.sees(doubt);
  expect((await stores.persons.get(newcomer.userId))?.name).toBe('');
});

it.each([
  ['สวัสดีคะ หนูมาใหม่ค่ะ', doubts.courtesy],
  ['ชูใจ', registration.personDoubts.firstName],
  ['ชูใจ ตัวอย่าง พยาบาลวิชาชีพ', registration.personDoubts.moreThanName],
  ['ชูใจ ตัวอย่าง 081-000-0007', registration.personDoubts.moreThanName],
  ['ขอแก้หน่วยงานค่ะ', doubts.command],
  ['ชื่อเล่น ชูใจ', registration.personDoubts.firstName],
])(
  '%j is no name and surname: it is asked about, and the next question repeats what was recorded',
  async (typed, doubt) => {
    const { phone } = await startApp();
    const newcomer = phone('newcomer');
    await newcomer.follows();
    await newcomer.sees(people.introductionQuestions.name.title);
    await newcomer.says(typed);
    await newcomer.sees(doubt);
    await newcomer.says('หนูชื่อชูใจ ตัวอย่างค่ะ');
    await newcomer.sees('บันทึกแล้ว ชื่อ-สกุล: ชูใจ ตัวอย่าง');
  },
);

it('a correction that names the value is taken, and the next question repeats it', async () => {
  const { phone } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says('แก้ชื่อเป็น ชูใจ ตัวอย่าง');
  await newcomer.sees('บันทึกแล้ว ชื่อ-สกุล: ชูใจ ตัวอย่าง');
});

it('a request to register is the command; a name at the position, and a part of a listed unit, are asked about', async () => {
  const { phone, stores } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says('สวัสดีคะ ขอลงทะเบียนค่ะ');
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says('ชูใจ ตัวอย่าง');
  await newcomer.sees(people.introductionQuestions.position.title);
  await newcomer.says('น.ส.ชูใจ ตัวอย่าง');
  await newcomer.sees(registration.personDoubts.personName);
  await newcomer.says('นายแพทย์ชำนาญการ');
  await newcomer.sees('บันทึกแล้ว ตำแหน่ง: นายแพทย์ชำนาญการ');
  await newcomer.says('ควบคุมโรค');
  await newcomer.sees(registration.unitsFound(['กลุ่มงานควบคุมโรค']));
  expect((await stores.persons.get(newcomer.userId))?.unit.name).toBe('');
  await newcomer.says('ควบคุมโรค');
  await newcomer.sees('บันทึกแล้ว หน่วยงาน: ควบคุมโรค');
});

it('a newcomer who means it taps or types it again; a polite end is no part of a position', async () => {
  const { phone, stores } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says('หวัดดี');
  await newcomer.sees(doubts.courtesy);
  await newcomer.taps(useAsTyped);
  await newcomer.sees(people.introductionQuestions.position.title);
  await newcomer.says('ขอบคุณ');
  await newcomer.sees(doubts.courtesy);
  await newcomer.says('นักวิชาการสาธารณสุขค่ะ');
  await newcomer.sees(people.introductionQuestions.unit.title);
  expect(await stores.persons.get(newcomer.userId)).toMatchObject({
    name: 'หวัดดี',
    position: 'นักวิชาการสาธารณสุข',
  });
});

it.each([
  ['nothing but emoji', '😀😀', registration.lettersOnly],
  ['nothing that can be seen', '\u200b', 'กรุณาระบุข้อมูลในช่องนี้'],
  ['5,000 characters', 'ก'.repeat(5_000), 'ข้อความยาว 5000 ตัวอักษร'],
  ['a word of the menu', 'เมนู', registration.finishFirst],
])('a name that is %s is asked for again', async (_what, typed, complaint) => {
  const { phone } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says(typed);
  await newcomer.sees(complaint);
  await newcomer.sees(people.introductionQuestions.name.title);
});

it('a contact without a telephone number or an address is asked for again', async () => {
  const { phone } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await answersIntroduction(newcomer);
  await newcomer.says('ย้อนกลับ');
  await newcomer.sees(people.introductionQuestions.contact.title);
  await newcomer.says('12345');
  await newcomer.sees(registration.badContact);
  await newcomer.says('๐๘๑-๐๐๐-๐๐๐๗');
  await newcomer.sees('081-000-0007');
});

it('a declined newcomer reads so at the next message, and may be reinstated', async () => {
  const { phone } = await startApp();
  const [newcomer, administrator] = [phone('newcomer'), phone('administrator')];
  await introducesHerself(newcomer);
  await administrator.sees(people.titles.newcomer);
  await administrator.taps(people.buttons.decline);
  await administrator.sees(people.personStatusWords.declined);

  await newcomer.says('ขอเผยแพร่');
  await newcomer.sees(people.declinedSentence);

  await administrator.taps(people.buttons.reinstate);
  await administrator.sees(people.personStatusWords.waiting);
  await newcomer.says('สวัสดี');
  await newcomer.sees(people.waitForAdministrator);
});

it('a suspended person can neither write nor tap until reinstated', async () => {
  const { phone } = await startApp();
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await submits(staff);
  const withdraw = keepButton(staff, 'ยกเลิกคำขอ');

  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(people.buttons.suspend);
  await administrator.taps(people.buttons.suspend);
  await administrator.sees('ต้องการระงับสิทธิ์ของ สมหญิง ตัวอย่าง ชั่วคราวใช่หรือไม่');
  await administrator.taps(shutOut.suspend.confirm);
  await administrator.sees('สถานะของ สมหญิง ตัวอย่าง: ระงับสิทธิ์ชั่วคราว');

  await staff.says('สถานะ');
  await staff.sees(people.suspendedSentence);
  await staff.tapsAction(withdraw);
  await staff.sees(userErrorSentence('notAllowed'));

  await administrator.taps(people.buttons.reinstate);
  await administrator.sees(people.personStatusWords.active);
  await staff.says('สถานะ');
  await staff.sees('เลขที่ 1/2570');
});

it('a person without a role is told so politely and can begin nothing', async () => {
  const { phone } = await startApp();
  const [staff, administrator] = [phone('staff'), phone('administrator')];
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.taps('สมหญิง ตัวอย่าง');
  await administrator.sees(people.titles.person);
  await endsRole(administrator, 'สิ้นสุดสิทธิ์: ผู้ขอเผยแพร่');
  await administrator.sees('สมหญิง ตัวอย่าง ไม่มีสิทธิ์ผู้ขอเผยแพร่แล้ว');

  await staff.says('ขอเผยแพร่');
  await staff.sees(userErrorSentence('notAllowed'));
});

it('only an administrator sees the people of the office', async () => {
  const { phone } = await startApp();
  await phone('chief').says('บุคลากร');
  await phone('chief').sees('“บุคลากร” แสดงเฉพาะแก่');
});

it('two taps on the same role give it once and are both answered with success', async () => {
  const { phone } = await startApp();
  const [newcomer, administrator] = [phone('newcomer'), phone('administrator')];
  await introducesHerself(newcomer);
  await administrator.sees(people.titles.newcomer);
  await administrator.taps(giveRequester);
  await administrator.sees(confirmRole.giveRole.title);
  const give = keepButton(administrator, confirmRole.giveRole.button);
  await administrator.tapsAction(give);
  await administrator.sees('มีสิทธิ์ผู้ขอเผยแพร่แล้ว');
  await newcomer.sees(people.titles.registered);
  await administrator.tapsAction(give);
  await administrator.sees('มีสิทธิ์ผู้ขอเผยแพร่แล้ว โดย ปิติ ตัวอย่าง');

  await newcomer.says('เมนู');
  await newcomer.sees('ขอเผยแพร่');
  const told = newcomer
    .messages()
    .filter((one) => newcomer.altText(one)?.startsWith(people.titles.registered));
  expect(told).toHaveLength(1);
});

it('the last administrator cannot be taken away', async () => {
  const { phone } = await startApp();
  const administrator = phone('administrator');
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.taps('ปิติ ตัวอย่าง');
  await administrator.sees(people.titles.person);
  await administrator.taps('สิ้นสุดสิทธิ์: ผู้ดูแลระบบ');
  await administrator.sees(userErrorSentence('lastAdministrator'));
});

it('the first administrator types the code, answers the questions, and can confirm others', async () => {
  const first: TestPerson = { key: 'first', name: 'ปิติ ตัวอย่าง', position: '', roles: [] };
  const { phone, app } = await startApp({ people: [...withoutAdministrator, first] });
  const [administrator, newcomer] = [phone('first'), phone('newcomer')];

  await administrator.follows();
  await administrator.sees('ยินดีต้อนรับ');
  await administrator.says(app.deps.firstAdministratorCode);
  await administrator.sees(registration.administratorByCode);
  await answersIntroduction(administrator, { name: 'ปิติ ตัวอย่าง' });
  await administrator.taps(people.buttons.confirm);
  await administrator.sees(people.titles.registered);

  await introducesHerself(newcomer);
  await administrator.sees(people.titles.newcomer);
  await givesRole(administrator, giveRequester);
  await newcomer.sees(people.titles.registered);
});

it('a wrong code is said to be wrong, and after five tries the day is over', async () => {
  const { phone, emulator, app } = await startApp({ people: withoutAdministrator });
  const newcomer = phone('newcomer');
  const wrong = app.deps.firstAdministratorCode.replace(/./g, '9');
  await newcomer.follows();
  await newcomer.sees('ยินดีต้อนรับ');
  for (let count = 1; count < 5; count += 1) {
    await newcomer.says(wrong);
    await newcomer.sees(registration.wrongCode);
  }
  await newcomer.says(wrong);
  await newcomer.sees(registration.lastTryUsed);

  emulator.clock.forward(24 * 60 * 60_000);
  await newcomer.says(app.deps.firstAdministratorCode);
  await newcomer.sees(registration.administratorByCode);
});
