/** A person has a new LINE account: the administrator gives a one-time code, the person types it there and goes on as before. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import * as account from '../../src/text/account.js';
import { userErrorSentence } from '../../src/text/denials.js';
import * as people from '../../src/text/people.js';
import { personDoubts } from '../../src/text/registration.js';
import { permits, publishes, submits, takes } from '../support/play-request.js';
import { officePeople, startApp, type TestPerson } from '../support/start-app.js';

const DAY_MS = 24 * 60 * 60_000;

it('the person who types the code has the old role at once, and hears the result of the request of the old account', async () => {
  const { phone } = await startApp();
  const [staff, fresh, administrator] = [phone('staff'), phone('newcomer'), phone('administrator')];
  await submits(staff, { subject: 'รณรงค์ป้องกันไข้เลือดออก' });
  const code = await codeFor(administrator, 'สมหญิง ตัวอย่าง');

  await fresh.follows();
  await fresh.sees('ยินดีต้อนรับ');
  await fresh.says(code.toLowerCase());
  await fresh.sees(account.moved);
  await fresh.sees(people.titles.registered);
  await administrator.sees('สมหญิง ตัวอย่าง ย้ายไปใช้บัญชี LINE ใหม่แล้ว');

  await permits(phone('chief'));
  await takes(phone('webmaster'));
  await publishes(phone('webmaster'));
  await fresh.sees('เผยแพร่บนเว็บไซต์แล้ว');
  await fresh.says('สถานะ');
  await fresh.sees('เลขที่ 1/2570');

  await staff.says('สถานะ');
  await staff.sees(people.suspendedSentence);
});

it('a chief who moved decides what waited, and is asked for what comes', async () => {
  const { phone } = await startApp({ people: officePeople.filter(({ key }) => key !== 'deputy') });
  const [staff, fresh] = [phone('staff'), phone('newcomer')];
  await submits(staff, { subject: 'เรื่องแรก' });
  await movesTo(fresh, await codeFor(phone('administrator'), 'สมชาย ตัวอย่าง'));
  await fresh.says('งานของฉัน');
  await fresh.sees('เรื่องแรก');
  await submits(staff, { subject: 'เรื่องที่สอง' });
  await fresh.sees('เรื่องที่สอง');
  await permits(fresh);
});

it('the code works once: another newcomer is told that it is wrong', async () => {
  const second: TestPerson = { key: 'second', name: 'ปรีชา ตัวอย่าง', position: '', roles: [] };
  const { phone } = await startApp({ people: [...officePeople, second] });
  const administrator = phone('administrator');
  await codeFor(administrator, 'มานะ ตัวอย่าง'); // as long as any code is out, a try is recognised
  const code = await codeFor(administrator, 'สมหญิง ตัวอย่าง');
  await movesTo(phone('newcomer'), code);
  await phone('second').follows();
  await phone('second').says(code);
  await phone('second').sees(account.wrongCode);
});

it('after a day the code is of no use', async () => {
  const { phone, emulator, stores } = await startApp();
  const code = await codeFor(phone('administrator'), 'สมหญิง ตัวอย่าง');
  emulator.clock.forward(DAY_MS);
  await phone('newcomer').follows();
  await phone('newcomer').says(code);
  await phone('newcomer').sees(account.expiredCode);
  expect((await stores.persons.get(phone('staff').userId))?.status).toBe('active');
});

it('after five wrong tries the day is over, even for the right code', async () => {
  const { phone, emulator } = await startApp();
  const newcomer = phone('newcomer');
  const code = await codeFor(phone('administrator'), 'สมหญิง ตัวอย่าง');
  const wrong = code === 'AAAA-2222' ? 'AAAA-2223' : 'AAAA-2222';
  await newcomer.follows();
  await newcomer.sees('ยินดีต้อนรับ');
  for (let count = 1; count < 5; count += 1) {
    await newcomer.says(wrong);
    await newcomer.sees(account.wrongCode);
  }
  await newcomer.says(wrong);
  await newcomer.sees(account.lastTryUsed);
  await newcomer.says(code);
  await newcomer.sees(account.lastTryUsed);

  emulator.clock.forward(DAY_MS);
  const next = await codeFor(phone('administrator'), 'สมหญิง ตัวอย่าง');
  await newcomer.says(next);
  await newcomer.sees(account.moved);
});

it('a newcomer without any code is not disturbed by what looks like one', async () => {
  const { phone } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.follows();
  await newcomer.sees(people.introductionQuestions.name.title);
  await newcomer.says('SOMCHAI2');
  await newcomer.sees(personDoubts.firstName);
  await newcomer.says('SOMCHAI2');
  await newcomer.sees(people.introductionQuestions.position.title);
});

it('only an administrator gives codes', async () => {
  const { phone } = await startApp();
  const data = `do=changeAccount&person=${phone('staff').userId}`;
  await phone('chief').tapsAction({ type: 'postback', data });
  await phone('chief').sees(userErrorSentence('notAllowed'));
});

async function codeFor(administrator: Phone, name: string): Promise<string> {
  await administrator.says('บุคลากร');
  await administrator.sees(people.titles.list);
  await administrator.taps(name);
  await administrator.sees(people.titles.person);
  await administrator.taps(account.changeAccount);
  const shown = administrator.shownTexts(await administrator.sees('รหัสเปลี่ยนบัญชี LINE ของ')).join(' ');
  return /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(shown)?.[0] ?? '';
}

async function movesTo(fresh: Phone, code: string): Promise<void> {
  await fresh.follows();
  await fresh.sees('ยินดีต้อนรับ');
  await fresh.says(code);
  await fresh.sees(account.moved);
}
