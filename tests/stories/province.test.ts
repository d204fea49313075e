/** Several offices in one process: what happens to one is nothing to the others, and the province sees figures alone. */
import { expect, test } from 'vitest';
import { chooseFromMenu, chooseOne, notUnderstood } from '../../src/text/menu.js';
import * as myRequests from '../../src/text/my-requests.js';
import { noAnswer, provinceTitle } from '../../src/text/province.js';
import { fillFormUpTo, goOnTo } from '../support/fill-form.js';
import { permits, publishes, submits, takes } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { startOffices, type TestOffice } from '../support/start-offices.js';

const REPLY = '/v2/bot/message/reply';
const STATUS = 'สถานะ';
const SUMMARY = 'สรุปจังหวัด';

function textFrom(userId: string, { emulator }: TestOffice) {
  const message = { type: 'text', id: `${userId}1`, text: 'สวัสดี', quoteToken: 'q' };
  return {
    ...emulator.buildEvent('newcomer', { type: 'message', message }),
    source: { type: 'user', userId },
  };
}

function answered({ emulator }: TestOffice): number {
  return emulator.log.filter(({ path, status }) => path === REPLY && status === 200).length;
}

test('the same person in two offices is two persons, each with separate requests and files', async () => {
  const { office, address } = await startOffices(['bang-bo', 'bang-phli']);
  const [here, there] = [office('bang-bo').phone('staff'), office('bang-phli').phone('staff')];
  expect(here.userId).toBe(there.userId);
  await fillFormUpTo(here, 'details');
  await here.sendsFile(somePdf);
  await here.says('ส่งเอกสารครบแล้ว');
  await goOnTo(here, 'review', { from: 'source' });
  await here.taps('ประกาศ.pdf (PDF 1 KB)');
  const { pathname, search } = new URL(here.openedLinks[0] ?? '');
  expect((await fetch(address + pathname + search)).status).toBe(200);
  expect((await fetch(address + pathname.replace('bang-bo', 'bang-phli') + search)).status).toBe(404);

  await here.taps('ส่งคำขอ');
  await here.sees('เลขที่คำขอ 1/2570');
  await there.says(STATUS);
  await there.sees(myRequests.noRequests);
  expect(await submits(there)).toBe('1/2570');
});

test("a webhook signed with one office's secret is refused at another's address", async () => {
  const { office, address } = await startOffices(['bang-bo', 'bang-phli']);
  const [one, other] = [office('bang-bo'), office('bang-phli')];
  const event = textFrom('U1', one);
  expect(await one.emulator.sendEvents([event], { url: other.webhookUrl })).toBe(401);
  expect(await one.emulator.sendEvents([event], { url: `${address}/webhook` })).toBe(404);
  expect(await one.emulator.sendEvents([event], { url: one.webhookUrl })).toBe(200);
});

test('while one office is flooded and its LINE is slow, people of another are served', async () => {
  const { office } = await startOffices(['bang-bo', 'bang-phli']);
  const [flooded, calm] = [office('bang-bo'), office('bang-phli')];
  flooded.emulator.faults.add({ kind: 'api-slow', pathContains: REPLY, milliseconds: 150 });
  const events = Array.from({ length: 60 }, (_, index) => textFrom(`U${index + 1}`, flooded));
  expect(await flooded.emulator.sendEvents(events)).toBe(200);

  await calm.phone('staff').says(STATUS);
  await calm.phone('staff').sees(myRequests.noRequests);
  expect(answered(flooded)).toBeLessThan(30);
  await expect.poll(() => answered(flooded), { timeout: 10_000 }).toBe(60);
});

test("when one office's database fails, LINE is asked to deliver again, and the others go on", async () => {
  const { office, address } = await startOffices(['bang-bo', 'bang-phli'], { faulty: ['phra-pradaeng'] });
  const [failing, calm] = [office('bang-bo'), office('bang-phli')];
  const fails = async () => Promise.reject(new Error('disk I/O error'));
  Object.assign(failing.stores().events, { add: fails });
  Object.assign(failing.stores(), { tryWrite: fails });

  expect(await failing.emulator.sendEvents([textFrom('U1', failing)])).toBe(500);
  const unopened = `${address}/webhook/phra-pradaeng`;
  expect(await calm.emulator.sendEvents([textFrom('U1', calm)], { url: unopened })).toBe(503);
  await calm.phone('staff').says(STATUS);
  await calm.phone('staff').sees(myRequests.noRequests);

  const ready = await fetch(`${address}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, notReady: ['bang-bo', 'phra-pradaeng'] });
  const toStrangers = await fetch(`${address}/readyz`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  expect(await toStrangers.json()).toEqual({ ready: true, offices: 3, notReady: 2 });
  expect((await fetch(`${address}/bang-bo/readyz`)).status).toBe(503);
  expect((await fetch(`${address}/bang-phli/readyz`)).status).toBe(200);
});

test('an administrator of the province compares the offices by a free reply, and reads no name and no subject', async () => {
  const { office } = await startOffices(['bang-bo', 'bang-phli', 'province'], { provinceOffice: 'province' });
  const { phone } = office('bang-bo');
  await submits(phone('staff'), { subject: 'เรื่องที่เผยแพร่' });
  await permits(phone('chief'));
  await takes(phone('webmaster'));
  await publishes(phone('webmaster'));
  await submits(phone('staff'), { subject: 'เรื่องที่รอ' });
  Object.assign(office('bang-phli').stores().requests, {
    countBySituation: async () => Promise.reject(new Error('no answer')),
  });

  const administrator = office('province').phone('administrator');
  await administrator.says('เมนู');
  await administrator.sees(chooseFromMenu);
  await administrator.taps(SUMMARY);
  const shown = administrator.shownTexts(await administrator.sees(provinceTitle)).join('\n');
  expect(shown).toContain(`สสอ. bang-phli\n${noAnswer}`);
  expect(shown).toContain('สสอ. bang-bo\nรอพิจารณา 1 · เผยแพร่แล้ว 1');
  expect(shown).toMatch(/รอนานที่สุด .* · เผยแพร่เดือนนี้ 1 · เว็บมาสเตอร์ 2 คน/);
  expect(shown).toContain('สสอ. province\nยังไม่มีคำขอ');
  expect(shown).not.toMatch(/เรื่องที่|ตัวอย่าง/);
  expect(administrator.lastPushCount()).toBe(0);
});

test('nobody else sees the summary: not the staff of the province, not the administrators of another office', async () => {
  const { office } = await startOffices(['bang-bo', 'province'], { provinceOffice: 'province' });
  const staff = office('province').phone('staff');
  await staff.says(SUMMARY);
  await staff.sees(`“${SUMMARY}” แสดงเฉพาะแก่`);
  const administrator = office('bang-bo').phone('administrator');
  await administrator.says(SUMMARY);
  await administrator.sees(notUnderstood);
  await administrator.sees(chooseOne);
  expect(administrator.messages().flatMap(administrator.shownTexts)).not.toContain(provinceTitle);
});
