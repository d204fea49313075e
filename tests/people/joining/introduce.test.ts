/** How a newcomer is introduced, question by question, and what can go wrong. */
import { describe, expect, test } from 'vitest';
import type { IntroductionInput } from '../../../src/people/joining/introduction-step.js';
import { emptyAnswer, notSkippable, tooLong } from '../../../src/text/answer-faults.js';
import { commandWord } from '../../../src/text/commands.js';
import { introductionQuestions, titles, welcome } from '../../../src/text/people.js';
import * as words from '../../../src/text/registration.js';
import { wrongKind } from '../../../src/text/wrong-input.js';
import { buildDeps } from '../../support/build-deps.js';
import { buildOffice, buildPerson, minutesLater } from '../../support/builders.js';
import { createNewcomer, newcomerId } from './newcomer.js';

const { name, position, unit, contact } = introductionQuestions;

describe('the introduction', () => {
  test.each<IntroductionInput>([
    { kind: 'follow' },
    { kind: 'text', text: 'สวัสดี' },
    { kind: 'other', what: 'sticker' },
    { kind: 'choice', choice: { kind: 'confirm' } },
  ])('begins with a welcome, whatever comes first: $kind', async (input) => {
    const newcomer = createNewcomer(buildDeps());
    const answer = await newcomer.sends(input);
    expect(answer).toContain(welcome(buildOffice()));
    expect(answer).toContain(name.title);
    expect((await newcomer.record()).name).toBe('');
  });

  test('asks name, position, unit and contact, and shows them before they are sent', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    expect(await newcomer.says('สมหญิง ตัวอย่าง')).toContain(position.title);
    expect(await newcomer.says('นักวิชาการสาธารณสุข')).toContain(unit.title);
    expect(await newcomer.chooses('unit:disease-control')).toContain(contact.title);
    const review = await newcomer.says('๐๘๑-๒๓๔-๕๖๗๘');
    for (const told of ['สมหญิง ตัวอย่าง', 'นักวิชาการสาธารณสุข', 'กลุ่มงานควบคุมโรค', '081-234-5678']) {
      expect(review).toContain(told);
    }
    expect((await newcomer.record()).status).toBe('introducing');
  });

  test('ends with waiting for the administrator, once, however often the newcomer confirms', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    const first = await newcomer.chooses('confirm');
    expect(first).toContain(words.waitForAdministrator);
    expect(await newcomer.chooses('confirm')).toBe(first);
    expect(await newcomer.record()).toMatchObject({
      status: 'waiting',
      unit: { id: 'disease-control', name: 'กลุ่มงานควบคุมโรค' },
      statusHistory: [{ status: 'waiting', by: newcomerId }],
    });
  });

  test('is sent by the words of its button, too', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    expect(await newcomer.says('ยืนยันข้อมูลค่ะ')).toContain(words.waitForAdministrator);
  });

  test.each([
    ['แก้หน่วยงาน', unit],
    ['หน่วยงานผิดค่ะ', unit],
    ['ขอเปลี่ยนตำแหน่งหน่อยค่ะ', position],
    ['ชื่อพิมพ์ผิด', name],
    ['แก้เบอร์โทร', contact],
  ])('opens the question that "%s" names, before it is sent', async (typed, { title }) => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    expect(await newcomer.says(typed)).toContain(title);
    expect((await newcomer.record()).status).toBe('introducing');
  });

  test.each([
    ['แก้ตำแหน่งเป็น พยาบาลวิชาชีพ', { position: 'พยาบาลวิชาชีพ' }],
    ['หน่วยงานผิดค่ะ ต้องเป็น รพ.สต.บางเมือง', { unit: { name: 'รพ.สต.บางเมือง' } }],
    ['เบอร์ผิดค่ะ เปลี่ยนเป็น 089-111-2222', { contact: '089-111-2222' }],
  ])('takes "%s" for the new answer, which is shown and still to be confirmed', async (typed, given) => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    expect(await newcomer.says(typed)).toContain(titles.introductionReview);
    expect(await newcomer.record()).toMatchObject({ ...given, status: 'introducing', asked: 'review' });
  });

  test('is sent by a yes to the whole', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    expect(await newcomer.says('โอเคถูกแล้วค่ะ')).toContain(words.waitForAdministrator);
  });

  test.each([
    ['ขอแก้ตำแหน่ง', position],
    ['กลับไปข้อที่แล้ว', unit],
    ['ตำแหน่งผิดค่ะ แก้เป็น พยาบาลวิชาชีพ', contact],
  ])('at the contact "%s" is no contact', async (typed, { title }) => {
    const newcomer = await atUnit(createNewcomer(buildDeps()));
    await newcomer.says('1');
    expect(await newcomer.says(typed)).toContain(title);
    expect(await newcomer.record()).toMatchObject({ contact: '', unit: { id: 'administration' } });
  });

  test.each(['ขอแก้ชื่อค่ะ', 'หนูเป็นพยาบาลอยู่ที่อนามัยค่ะ', 'ชื่อผิดค่ะ แก้เป็น สมหญิง ใจดี', 'แก้หน่วยงานเป็น รพ.สต.บางเมือง'])(
    '"%s" never becomes the position',
    async (typed) => {
      const newcomer = createNewcomer(buildDeps());
      await newcomer.follows();
      await newcomer.says('สมหญิง ตัวอย่าง');
      await newcomer.says(typed);
      expect(await newcomer.record()).toMatchObject({ position: '', unit: { name: '' } });
    },
  );

  test.each([
    ['2', { id: 'strategy', name: 'กลุ่มงานยุทธศาสตร์และสารสนเทศ' }],
    ['๒', { id: 'strategy', name: 'กลุ่มงานยุทธศาสตร์และสารสนเทศ' }],
    ['กลุ่มงานควบคุมโรค', { id: 'disease-control', name: 'กลุ่มงานควบคุมโรค' }],
    ['รพ.สต.ตัวอย่าง', { name: 'รพ.สต.ตัวอย่าง' }],
  ])('takes "%s" for a unit', async (typed, expected) => {
    const newcomer = await atUnit(createNewcomer(buildDeps()));
    expect(await newcomer.says(typed)).toContain(contact.title);
    expect((await newcomer.record()).unit).toEqual(expected);
  });

  test('takes only listed units where the office wants that', async () => {
    const office = { ...buildOffice(), otherUnits: false };
    const newcomer = await atUnit(createNewcomer(buildDeps({ office })));
    expect(await newcomer.says('รพ.สต.ตัวอย่าง')).toContain(unit.title);
    expect((await newcomer.record()).unit.name).toBe('');
  });
});

describe('a wrong answer', () => {
  test.each([
    ['nothing visible', '\u200B \u2060', emptyAnswer],
    ['only emoji', '😀😀', words.lettersOnly],
    ['a name with an emoji', 'สมหญิง 😀', words.lettersOnly],
    ['digits for a name', '12345', words.lettersOnly],
    ['5,000 characters', 'ก'.repeat(5000), tooLong(5000, 100)],
    ['the word for skipping', 'ข้าม', notSkippable],
    ['the word of another command', commandWord('newRequest'), words.finishFirst],
  ])('(%s) is explained, and the same question stays', async (_, typed, sentence) => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    const answer = await newcomer.says(typed);
    expect(answer).toContain(sentence);
    expect(answer).toContain(name.title);
    expect((await newcomer.record()).name).toBe('');
  });

  test.each(['sticker', 'image', 'location', 'file'])('of the kind %s is named', async (what) => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    const answer = await newcomer.sends({ kind: 'other', what });
    expect(answer).toContain(wrongKind(what));
    expect(answer).toContain(name.title);
  });

  test('for the contact is asked again', async () => {
    const newcomer = await atUnit(createNewcomer(buildDeps()));
    await newcomer.says('1');
    expect(await newcomer.says('โทรมาได้เลย')).toContain(words.badContact);
    expect((await newcomer.record()).contact).toBe('');
  });

  test('by an old button leaves the open question open', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    expect(await newcomer.chooses('unit:disease-control')).toContain(words.oldChoice);
    expect(await newcomer.chooses('confirm')).toContain(name.title);
    expect(await newcomer.chooses('edit:contact')).toContain(name.title);
    expect(await newcomer.chooses('made up')).toContain(name.title);
  });
});

describe('on the way', () => {
  test('a name that contains a command is a name', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    await newcomer.says('เมนู ตัวอย่าง');
    expect((await newcomer.record()).name).toBe('เมนู ตัวอย่าง');
  });

  test('going back keeps the later answers', async () => {
    const newcomer = await atUnit(createNewcomer(buildDeps()));
    expect(await newcomer.says(commandWord('back'))).toContain(position.title);
    expect(await newcomer.says(commandWord('back'))).toContain(name.title);
    expect(await newcomer.says('สมศรี ตัวอย่าง')).toContain(unit.title);
    expect(await newcomer.record()).toMatchObject({ name: 'สมศรี ตัวอย่าง', position: 'นักวิชาการสาธารณสุข' });
  });

  test('one answer is corrected from the review, and the review comes back', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    expect(await newcomer.chooses('edit:position')).toContain(position.title);
    const review = await newcomer.says('เจ้าพนักงานสาธารณสุข');
    expect(review).toContain('เจ้าพนักงานสาธารณสุข');
    expect(review).toContain('081-234-5678');
    expect(await newcomer.says(commandWord('confirm'))).toContain(words.waitForAdministrator);
  });

  test('cancelling forgets the answers, and the next text is no answer', async () => {
    const newcomer = await atUnit(createNewcomer(buildDeps()));
    expect(await newcomer.says(commandWord('cancel'))).toContain(words.cancelled);
    expect(await newcomer.says('สวัสดี')).toContain(words.notRegistered);
    expect(await newcomer.record()).toMatchObject({ name: '', position: '', status: 'introducing' });
    expect(await newcomer.says(commandWord('register'))).toContain(name.title);
  });

  test('help says the ways out and asks again', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    const answer = await newcomer.says(commandWord('help'));
    expect(answer).toContain(words.help);
    expect(answer).toContain(name.title);
  });

  test('a text after a long silence is not taken as an answer', async () => {
    let now = minutesLater(0);
    const newcomer = createNewcomer(buildDeps({ now: () => now }));
    await newcomer.follows();
    now = minutesLater(buildOffice().form.resumeAfterMinutes + 1);
    expect(await newcomer.says('มีใครอยู่ไหม')).toContain(words.askedAgain);
    expect((await newcomer.record()).name).toBe('');
    await newcomer.says('สมหญิง ตัวอย่าง');
    expect((await newcomer.record()).name).toBe('สมหญิง ตัวอย่าง');
  });

  test('the same event a second time does not answer the next question', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.follows();
    const first = await newcomer.says('สมหญิง ตัวอย่าง', 'event-twice');
    expect(await newcomer.says('สมหญิง ตัวอย่าง', 'event-twice')).toBe(first);
    expect((await newcomer.record()).position).toBe('');
  });
});

describe('whoever waits', () => {
  test('may correct an answer and still waits', async () => {
    const newcomer = createNewcomer(buildDeps());
    await newcomer.introducesHerself();
    await newcomer.chooses('confirm');
    expect(await newcomer.says('ว่าอย่างไร')).toContain(words.waitForAdministrator);
    await newcomer.says(commandWord('edit'));
    await newcomer.chooses('edit:contact');
    expect(await newcomer.says('somying@example.go.th')).toContain(words.corrected);
    expect(await newcomer.record()).toMatchObject({ status: 'waiting', contact: 'somying@example.go.th' });
  });

  test('is shown to one administrator, once: the longest known who can be reached', async () => {
    const deps = buildDeps();
    const administrators = [
      { id: 'U0000000000000000000000000000000c', since: minutesLater(-10) },
      { id: 'U0000000000000000000000000000000b', since: minutesLater(-20) },
      { id: 'U0000000000000000000000000000000d', since: minutesLater(-30), blockedBot: true },
    ];
    for (const one of administrators) {
      await deps.stores.persons.replace(buildPerson({ roles: ['administrator'], ...one }), 0);
    }
    const newcomer = createNewcomer(deps);
    await newcomer.introducesHerself();
    await newcomer.chooses('confirm', 'event-confirm');
    await newcomer.chooses('confirm', 'event-confirm');
    await newcomer.says('ว่าอย่างไร');

    const leaseUntil = minutesLater(1);
    const told = await deps.stores.messages.claimDue({ now: deps.now(), leaseUntil, limit: 10 });
    expect(told).toMatchObject([{ personId: 'U0000000000000000000000000000000b' }]);
    expect(JSON.stringify(told[0]?.body)).toContain('สมหญิง ตัวอย่าง');
  });
});

test.each(['suspended', 'declined'] as const)(
  'a %s person reads one sentence and changes nothing',
  async (status) => {
    const deps = buildDeps();
    await deps.stores.persons.replace(buildPerson({ id: newcomerId, status }), 0);
    const person = createNewcomer(deps);
    const first = await person.says(commandWord('register'));
    expect(first).not.toBe('');
    expect(await person.sends({ kind: 'other', what: 'sticker' })).toBe(first);
    expect((await person.record()).version).toBe(1);
  },
);

type Newcomer = ReturnType<typeof createNewcomer>;

async function atUnit(newcomer: Newcomer): Promise<Newcomer> {
  await newcomer.follows();
  await newcomer.says('สมหญิง ตัวอย่าง');
  await newcomer.says('นักวิชาการสาธารณสุข');
  return newcomer;
}
