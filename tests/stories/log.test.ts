/** The log answers 'did it reach us, did it go out', and tells nothing of what people wrote or who they are. */
import { expect, test } from 'vitest';
import { createLog } from '../../src/log.js';
import { typesForm } from '../support/fill-form.js';
import { decision, permits, refuses, sends, submits } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { officePeople, startApp } from '../support/start-app.js';

type Line = Record<string, unknown> & { msg: string; time: string };

/** Everything that must not be told, planted in all places where people leave it. */
const planted = {
  subject: 'หัวข้อลับมาก',
  details: 'รายละเอียดลับมาก',
  source: 'แหล่งที่มาลับมาก',
  reason: 'เหตุผลลับมาก',
  remarks: 'หมายเหตุลับมาก',
  file: 'ชื่อไฟล์ลับมาก.pdf',
  typed: 'ข้อความลับมากที่ไม่มีใครเข้าใจ',
};

async function startLogged(level: 'debug' | 'info') {
  const written: string[] = [];
  const bot = await startApp({ log: createLog(level, { write: (line) => void written.push(line) }) });
  const lines = (msg: string) =>
    written.map((line): Line => JSON.parse(line)).filter((one) => one.msg === msg);
  return { ...bot, written, lines };
}

test('at info there is a line for each webhook, move, push, reply and job, joined by ids and the number of the request', async () => {
  const { phone, emulator, lines, written } = await startLogged('info');
  await submits(phone('staff'));
  await refuses(phone('chief'), planted.reason);
  await phone('staff').sees(decision.refused);
  await emulator.quiet();

  const [submit, refuse] = lines('A request moved');
  expect(submit).toMatchObject({ request: '1/2570', action: 'submit' });
  expect(refuse).toMatchObject({ request: '1/2570', action: 'refuse' });
  const webhook = lines('A webhook came in').find(({ eventIds }) =>
    String(eventIds).includes(String(refuse?.actKey)),
  );
  expect(webhook).toMatchObject({ accepted: true, events: 1 });
  const reply = lines('A reply went to LINE').find(({ eventId }) => eventId === refuse?.eventId);
  expect(reply).toMatchObject({
    eventId: refuse?.actKey,
    requests: ['1/2570'],
    kind: 'postback',
    result: 'sent',
  });
  expect(lines('A message was tried')).toContainEqual(
    expect.objectContaining({ request: '1/2570', kind: 'decision', result: 'accepted' }),
  );
  expect(lines('A message was tried')).toContainEqual(
    expect.objectContaining({ request: '1/2570', kind: 'refused', result: 'accepted' }),
  );
  expect(lines('A job ran').map(({ job }) => job)).toContain('deliver messages');
  expect(written.join('')).not.toContain('milliseconds');
  for (const line of written) expect(line).toMatch(/"time":"\d{4}-\d\d-\d\dT[\d:.]+\+07:00"/);
});

test('a webhook without a right signature is one line, and not accepted', async () => {
  const { webhookUrl, lines } = await startLogged('info');
  await fetch(webhookUrl, { method: 'POST', body: '{}', headers: { 'x-line-signature': 'x' } });
  expect(
    lines('A webhook without a right signature was refused: if LINE sent it, check LINE_CHANNEL_SECRET'),
  ).toMatchObject([{ accepted: false, status: 401 }]);
});

test('at debug the timings come too', async () => {
  const { phone, lines } = await startLogged('debug');
  await phone('staff').says('เมนู');
  await phone('staff').next();
  await expect.poll(() => lines('An event was handled')).toHaveLength(1);
  for (const msg of ['A webhook was answered', 'An event was handled', 'LINE was called', 'A job was timed'])
    expect(lines(msg)[0]?.milliseconds).toEqual(expect.any(Number));
});

test('no content, no name, no token and no contact stands in it, at debug and in every trouble', async () => {
  const bot = await startLogged('debug');
  const { phone, emulator, written, stores } = bot;
  const [staff, chief] = [phone('staff'), phone('chief')];
  await staff.says(planted.typed);
  await staff.next();
  const { subject, details, source, remarks } = planted;
  await typesForm(staff, 'review', { subject, details, source, remarks });
  await sends(staff);
  await refuses(chief, planted.reason);
  await staff.sees(decision.refused);
  await submits(staff, { subject, details });
  await permits(chief);
  for (const status of [500, 503, 401] as const) {
    emulator.faults.add({
      kind: 'api-status',
      pathContains: '/message/',
      status,
      acceptedAnyway: false,
      times: 2,
    });
    await chief.says(planted.typed);
    await emulator.quiet();
  }
  await staff.says('ขอเผยแพร่');
  await staff.sendsFile({ ...somePdf, name: planted.file });
  await emulator.quiet();
  const get = stores.requests.get;
  stores.requests.get = () => Promise.reject(Object.assign(new Error('E11000'), { op: { subject } }));
  await chief.says('งานของฉัน');
  await emulator.quiet();
  stores.requests.get = get;

  const all = written.join('');
  expect(written.length).toBeGreaterThan(100);
  const names = officePeople.flatMap(({ name, position }) => [name, position]).filter(Boolean);
  const secrets = [...Object.values(planted), ...names, emulator.channelSecret, emulator.channelAccessToken];
  for (const secret of [...secrets, 'ลับมาก', '081-000-0000', '/files/']) {
    expect([secret, all.includes(secret)]).toEqual([secret, false]);
  }
  expect(all).not.toMatch(/[\u0e00-\u0e7f]/);
});
