/** Strangers, and messages that nobody expects: each gets a clear sentence, or silence by design, and loses nothing. */
import { expect, it } from 'vitest';
import type { Phone } from '../../src/emulator/phone/phone.js';
import { titles as approvalTitles } from '../../src/text/approval.js';
import { userErrorSentence } from '../../src/text/denials.js';
import { cameInstead, stickerAlone } from '../../src/text/filling.js';
import { chooseTopic } from '../../src/text/help.js';
import { oldButton, onlyOneToOne } from '../../src/text/menu.js';
import * as people from '../../src/text/people.js';
import { wrongKind } from '../../src/text/wrong-input.js';
import { asks, fillForm, fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { keepButton } from '../support/keep-button.js';
import { decision, permits, submits } from '../support/play-request.js';
import { startApp, type TestApp } from '../support/start-app.js';

const notAllowed = userErrorSentence('notAllowed');

const unsupported: [string, (phone: Phone) => Promise<void>][] = [
  ['sticker', (phone) => phone.sendsSticker()],
  ['location', (phone) => phone.sendsLocation()],
  ['video', (phone) => phone.sendsVideo(Buffer.from('video'))],
  ['audio', (phone) => phone.sendsAudio(Buffer.from('audio'))],
];

/** Counts the answers that come before the next answer, in the order of this chat. */
async function answersSince(phone: Phone, act: () => Promise<unknown>): Promise<number> {
  const before = phone.messages().length;
  await act();
  await phone.says('เมนู');
  await phone.sees('กรุณาเลือกรายการที่ต้องการ');
  return phone.messages().length - before - 1;
}

function textEvent({ emulator }: TestApp, key: string, text: string) {
  const message = { type: 'text', id: '1', text, quoteToken: 'q' };
  return emulator.buildEvent(key, { type: 'message', message });
}

it.each([
  'category',
  'subject',
  'details',
  'source',
  'infoPeriod',
  'online',
  'links',
  'remarks',
  'keywords',
] as const)(
  'at the question for %s every wrong kind of message is named, and the question stays open',
  async (question) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, question);
    for (const [what, sends] of unsupported) {
      await sends(staff);
      await staff.sees(cameInstead(what));
      await staff.sees(asks[question]);
    }
    await staff.sees('พิมพ์ “ช่วยเหลือ” หากต้องการคำแนะนำ'); // offered after two misses
    await goOnTo(staff, 'review', { from: question });
  },
);

it('at the review card too', async () => {
  const { phone } = await startApp();
  const staff = phone('staff');
  await fillForm(staff);
  for (const [what, sends] of unsupported) {
    await sends(staff);
    await staff.sees(cameInstead(what));
    await staff.sees(asks.review);
  }
});

it('a sticker instead of a reason is named, and the reason is still awaited', async () => {
  const { phone } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.refuse);
  await chief.taps(decision.refuse);
  await chief.sees(approvalTitles.askReason);
  await chief.sendsSticker();
  await chief.sees(wrongKind('sticker'));
  await chief.says('ยังไม่ครบ');
  await chief.sees('เหตุผล: ยังไม่ครบ');
});

it('where nothing is asked a sticker greets: it is answered in one line', async () => {
  const { phone } = await startApp();
  await phone('staff').sendsSticker();
  await phone('staff').sees(stickerAlone);
  expect(phone('staff').messages()).toHaveLength(1);
});

it.each([
  ['subject', 300],
  ['details', 1000],
  ['source', 200],
  ['remarks', 500],
] as const)(
  '5,000 characters at the question for %s are refused with the limit, and nothing is lost',
  async (question, most) => {
    const { phone } = await startApp();
    const staff = phone('staff');
    await fillFormUpTo(staff, question);
    await staff.says('ก'.repeat(5_000));
    await staff.sees(`ข้อความยาว 5000 ตัวอักษร เกินกำหนด ${most} ตัวอักษร`);
    await staff.sees(asks[question]);
    await staff.says('ก'.repeat(most));
    await staff.sees(question === 'details' ? 'บันทึกข้อความแล้ว' : /ข้อ [3-9]\/9/);
  },
);

it('5,000 characters of small talk are answered like any other', async () => {
  const { phone } = await startApp();
  await phone('staff').says('ก'.repeat(5_000));
  await phone('staff').sees('ระบบยังไม่รองรับข้อความนี้');
});

it('emoji, Thai digits and invisible characters in a subject arrive as a person sees them', async () => {
  const { phone, stores } = await startApp();
  const [staff, chief] = [phone('staff'), phone('chief')];
  await submits(staff, { subject: '\u200b🎉 ประกวด “ชุมชน” ครั้งที่ ๓ 👨‍👩‍👧 <b>&amp;\ufeff' });
  await chief.sees('🎉 ประกวด “ชุมชน” ครั้งที่ ๓ 👨');
  await chief.sees('<b>&amp;');
  const [request] = await stores.requests.ofRequester(staff.userId, 1);
  expect(request?.proposal?.content.subject).not.toMatch(/[\u200b\ufeff]/);
});

it('a subject of nothing that can be seen is asked for again', async () => {
  const { phone } = await startApp();
  await fillFormUpTo(phone('staff'), 'subject');
  await phone('staff').says('\u200b \u2060');
  await phone('staff').sees('กรุณาระบุข้อมูลในช่องนี้');
  await phone('staff').sees(asks.subject);
});

it.each(['สถานะน้ำท่วมปี 2570', 'เมนูอาหารเพื่อสุขภาพ', 'ช่วยเหลือผู้ประสบภัย', 'ข้ามถนนปลอดภัย', 'ลงทะเบียนวัคซีน'])(
  'a subject that begins like a command is a subject: %s',
  async (subject) => {
    const { phone } = await startApp();
    await fillFormUpTo(phone('staff'), 'details', { subject });
  },
);

it('a person who writes without having added the account is asked to introduce themselves', async () => {
  const { phone } = await startApp();
  const newcomer = phone('newcomer');
  await newcomer.says('ขอเผยแพร่');
  await newcomer.sees('ยินดีต้อนรับ');
  await newcomer.sees(people.introductionQuestions.name.title);
});

it.each(unsupported)(
  'a stranger who begins with a %s is asked to introduce themselves',
  async (_what, sends) => {
    const { phone } = await startApp();
    await phone('newcomer').follows();
    await phone('newcomer').sees('ยินดีต้อนรับ');
    await sends(phone('newcomer'));
    await phone('newcomer').sees('กรุณาตอบเป็นข้อความ');
    await phone('newcomer').sees(people.introductionQuestions.name.title);
  },
);

it('a stranger who taps somebody else’s card is told that this is not allowed', async () => {
  const { phone, stores } = await startApp();
  const chief = phone('chief');
  await submits(phone('staff'));
  await chief.sees(decision.permit);
  await phone('newcomer').follows();
  await phone('newcomer').sees('ยินดีต้อนรับ');
  await phone('newcomer').tapsAction(keepButton(chief, decision.permit));
  const answer = await phone('newcomer').sees(notAllowed);
  expect(phone('newcomer').messages().at(-1)).toBe(answer);
  expect(await stores.requests.countBySituation()).toEqual({ 'publication.deciding': 1 });
});

it.each([
  ['', oldButton],
  ['do=fly', oldButton],
  ['do=permit', oldButton],
  ['do=permit&id=01KA0000000000000000000001&v=-1', oldButton],
  ['do=permit&id=..%2F..%2Fetc&v=1', oldButton],
  ['{"do":"permit"}', oldButton],
  ['do=confirmPermit&id=01KA0000000000000000000009&v=1', userErrorSentence('requestNotFound')],
  ['do=show&id=01KA0000000000000000000009', userErrorSentence('requestNotFound')],
  ['do=send&draft=01KA0000000000000000000009', oldButton],
  ['do=send&draft=01KA0000000000000000000009&shown=0123456789ab', 'ไม่มีฉบับร่าง'],
  ['do=edit&draft=01KA0000000000000000000009&question=subject', 'ไม่มีฉบับร่าง'],
  ['do=suspend&person=U00000000000000000000000000000009', notAllowed],
  ['do=giveRole&person=U00000000000000000000000000000009&v=1&role=administrator', notAllowed],
  [`do=answer&value=${'x'.repeat(250)}`, oldButton],
])('made-up button data (%s) does nothing and gets an answer', async (data, answer) => {
  const { phone, stores } = await startApp();
  await phone('staff').tapsAction({ type: 'postback', data });
  await phone('staff').sees(answer);
  expect(await stores.requests.countBySituation()).toEqual({});
});

it('made-up answers to a question of the form are refused', async () => {
  const { phone, stores } = await startApp();
  const staff = phone('staff');
  await fillFormUpTo(staff, 'category');
  const { draft } = (await stores.conversations.get(staff.userId)) ?? {};
  const tap = (rest: string) =>
    staff.tapsAction({ type: 'postback', data: `draft=${draft?.requestId}&${rest}` });
  await tap('do=answer&question=category&value=no-such-category');
  await staff.sees('ไม่มีรายการนี้');
  await tap('do=answer&question=category&value=keep');
  await staff.sees('ไม่มีรายการนี้');
  await tap('do=edit&question=review');
  await staff.sees(asks.review);
  await staff.sees('ยังไม่ได้ตอบ');
});

it.each([
  ['an event of a kind that LINE adds tomorrow', { type: 'hologramPlayed', hologram: { id: '1' } }],
  ['an account link', { type: 'accountLink', link: { result: 'ok', nonce: 'n' } }],
  ['the end of a video', { type: 'videoPlayComplete', videoPlayComplete: { trackingId: 't' } }],
  ['an unsend of something unknown', { type: 'unsend', unsend: { messageId: '404' } }],
])('%s is met by silence', async (_what, payload) => {
  const { phone, emulator } = await startApp();
  const count = await answersSince(phone('staff'), () =>
    emulator.sendEvents([emulator.buildEvent('staff', payload)]),
  );
  expect(count).toBe(0);
});

it('a kind of message that LINE adds tomorrow is answered', async () => {
  const { phone, emulator } = await startApp();
  const message = { type: 'hologram', id: '1' };
  await emulator.sendEvents([emulator.buildEvent('staff', { type: 'message', message })]);
  await phone('staff').sees(cameInstead('hologram'));
});

it('while another module holds the chat the bot is silent', async () => {
  const { phone, emulator } = await startApp();
  const message = { type: 'text', id: '1', text: 'เมนู', quoteToken: 'q' };
  const event = emulator.buildEvent('staff', { type: 'message', message }, { mode: 'standby' });
  expect(await answersSince(phone('staff'), () => emulator.sendEvents([event]))).toBe(0);
});

it('an event without a person is met by silence', async () => {
  const bot = await startApp();
  const { source: _, ...event } = textEvent(bot, 'staff', 'เมนู');
  expect(await bot.emulator.sendEvents([event as never])).toBe(200);
  expect(await answersSince(bot.phone('staff'), async () => {})).toBe(0);
});

it('a group hears once that the bot works one to one, then nothing', async () => {
  const { phone, emulator } = await startApp();
  const group = 'C00000000000000000000000000000001';
  await emulator.joinsGroup(group, ['staff', 'chief']);
  await emulator.saysInGroup('staff', group, 'ขอเผยแพร่');
  await emulator.saysInGroup('chief', group, 'เมนู');
  await expect.poll(() => emulator.groupMessages(group)).not.toEqual([]);
  await emulator.quiet();
  expect(emulator.groupMessages(group)).toEqual([{ type: 'text', text: onlyOneToOne }]);
  expect(phone('staff').messages()).toHaveLength(0);
});

it('a room hears it too, even from a bot that was restarted in between', async () => {
  const { emulator, restart } = await startApp();
  const room = 'R00000000000000000000000000000001';
  await emulator.joinsGroup(room, ['staff', 'chief']);
  await expect.poll(() => emulator.groupMessages(room)).not.toEqual([]);
  await restart();
  await emulator.saysInGroup('staff', room, 'เมนู');
  await emulator.quiet();
  expect(emulator.groupMessages(room)).toEqual([{ type: 'text', text: onlyOneToOne }]);
});

it('a decider who blocked the bot is not asked to decide, and finds the work after coming back', async () => {
  const { phone, emulator } = await startApp();
  const [chief, deputy] = [phone('chief'), phone('deputy')];
  await chief.blocks();
  await emulator.quiet();
  await submits(phone('staff'));
  await deputy.sees(decision.permit);
  await chief.unblocks();
  await chief.sees('กรุณาเลือกรายการที่ต้องการ');
  await chief.says('งานของฉัน');
  await chief.sees('เลขที่ 1/2570');
});

it('a webmaster who blocked the bot gets no task: the stand-in gets it', async () => {
  const { phone, emulator } = await startApp();
  await phone('webmaster').blocks();
  await emulator.quiet();
  await submits(phone('staff'));
  await permits(phone('chief'));
  await phone('standIn').sees('รับงานนี้');
});

it('help is there for everybody at any time', async () => {
  const { phone } = await startApp();
  for (const key of ['staff', 'chief', 'webmaster', 'administrator']) {
    await phone(key).says('ช่วยเหลือ');
    await phone(key).sees(chooseTopic);
  }
});
