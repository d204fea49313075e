/** The doctor's findings about LINE: our token, the way to us, and the messages that are left. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkQuota } from '../../src/doctor/checks/quota.js';
import { checkWebhook } from '../../src/doctor/checks/webhook.js';
import { type Finding, fault, isFault, note, ok } from '../../src/doctor/finding.js';
import { createLine } from '../../src/line/line-client.js';
import * as words from '../../src/text/doctor-line.js';
import * as webhookWords from '../../src/text/doctor-webhook.js';
import { everybody, fillDatabase, install } from './installation.js';

test('a token that LINE accepts, an address that answers, and an account without limit are fine', async () => {
  const { visit, bot } = await install();
  const findings = await visit();
  expect(findings.filter(isFault)).toEqual([]);
  expect(findings.slice(-5)).toEqual([
    ok(words.tokenAccepted('Emulated account (@000emulat)')),
    ok(words.clockFine),
    ok(webhookWords.webhookSet(bot.url)),
    ok(webhookWords.webhookAnswers),
    ok(words.quotaWithoutLimit),
  ]);
});

test('with a wrong token nothing else is asked of LINE', async () => {
  const { visit, env, emulator } = await install();
  const findings = await visit({ env: { ...env, LINE_CHANNEL_ACCESS_TOKEN: 'of another channel' } });
  expect(findings.at(-1)).toEqual(fault(words.tokenRefused));
  expect(emulator.log.filter(({ direction }) => direction === 'api')).toHaveLength(1);
});

test('LINE that can not be reached is one fault, not three', async () => {
  const { visit, env } = await install();
  const findings = await visit({ env: { ...env, LINE_API_BASE_URL: 'http://127.0.0.1:9' } });
  expect(findings.filter(isFault)).toEqual([unreachable]);
});

test('LINE that never answers is given up at the deadline', async () => {
  const { visit, emulator } = await install();
  emulator.faults.add({ kind: 'api-hang', pathContains: '/v2/bot/info' });
  expect((await visit({ deadlineMs: 100 })).filter(isFault)).toEqual([unreachable]);
});

test('trouble with one call does not hide what the next one tells', async () => {
  const { visit, emulator } = await install();
  emulator.setQuota(300);
  emulator.faults.add({
    kind: 'api-status',
    pathContains: '/webhook/test',
    status: 500,
    acceptedAnyway: false,
  });
  const findings = await visit();
  expect(findings.filter(isFault)).toHaveLength(1);
  expect(findings.at(-1)).toEqual(ok(words.quotaLeft({ limit: 300, used: 0 })));
});

test('a webhook address that was never set is named, and set when that is asked for', async () => {
  const { visit, bot, emulator } = await install();
  emulator.setWebhookUrl('');
  expect((await visit()).filter(isFault)).toEqual([fault(webhookWords.webhookNotSet(bot.url))]);
  expect((await visit({ setWebhook: true })).filter(isFault)).toEqual([]);
  expect((await visit()).filter(isFault)).toEqual([]);
});

test('a webhook address that leads elsewhere is a fault', async () => {
  const { visit, bot, emulator } = await install();
  emulator.setWebhookUrl('https://elsewhere.example.go.th/webhook');
  expect((await visit()).filter(isFault)).toEqual([
    fault(webhookWords.webhookElsewhere('https://elsewhere.example.go.th/webhook', bot.url)),
  ]);
});

test.each([
  { answer: 401, detail: '401 Unauthorized', remedy: /LINE_CHANNEL_SECRET/ },
  { answer: 404, detail: '404 Not Found', remedy: /reverse proxy pass/ },
  { answer: 502, detail: '502 Bad Gateway', remedy: /does not reach the bot/ },
  { answer: 500, detail: '500 Internal Server Error', remedy: /log of this moment/ },
] as const)('a bot that answers $answer to LINE is a fault with its own remedy', async (sample) => {
  const { visit, bot } = await install();
  bot.answerWith(sample.answer);
  const [found, ...others] = (await visit()).filter(isFault);
  expect(others).toEqual([]);
  expect(found?.says.english).toContain(sample.detail);
  expect(found?.remedy?.english).toMatch(sample.remedy);
});

test('a bot that keeps LINE waiting is a fault', async () => {
  const { visit, bot } = await install({ webhookTimeoutMs: 50 });
  bot.answerWith('silence');
  const [found, ...others] = (await visit()).filter(isFault);
  expect(others).toEqual([]);
  expect(found?.says.english).toMatch(/failed: REQUEST_TIMEOUT$/);
  expect(found?.remedy?.english).toContain('two seconds');
});

test('a bot that is not running is a fault', async () => {
  const { visit, bot } = await install();
  await bot.stop();
  const [found] = (await visit()).filter(isFault);
  expect(found?.remedy?.english).toContain('Check that the bot runs');
});

test('https that does not reach the bot yet is still to come while nobody is administrator, and a fault afterwards', async () => {
  const { visit, bot, folder } = await install();
  const stores = await fillDatabase(folder, []);
  await bot.stop();
  const before = await visit();
  expect(before.filter(isFault)).toEqual([]);
  const [toCome] = before.filter(({ says }) => says.thai.startsWith('https ยังมาไม่ถึงระบบ'));
  expect(toCome).toMatchObject({
    level: 'todo',
    remedy: { english: expect.stringContaining('Caddy or nginx') },
  });
  for (const person of everybody) await stores.persons.replace(person, 0);
  expect((await visit()).filter(isFault)).toHaveLength(1);
  await stores.close();
});

test('a webhook that is switched off at LINE is a fault, although it answers', async () => {
  const endpoint = 'https://desk.example.go.th/webhook';
  const findings = await checkWebhook({
    config: { webhookUrl: 'https://desk.example.go.th/webhook' },
    records: { kind: 'absent' },
    setWebhook: false,
    line: {
      setWebhookEndpoint: async () => {},
      webhookEndpoint: async () => ({ endpoint, active: false }),
      testWebhook: async () => ({ success: true, statusCode: 200, reason: 'OK', detail: '200' }),
    },
  });
  expect(findings).toEqual([fault(webhookWords.webhookOff), ok(webhookWords.webhookAnswers)]);
});

test('at 95 % of the messages the operator is told before they are used up', async () => {
  const { visit, emulator } = await install({
    people: [{ key: 'staff', name: 'สมหญิง ตัวอย่าง', role: 'staff' }],
  });
  const to = emulator.phone('staff').userId;
  const messages = [{ type: 'text' as const, text: 'x' }];
  const line = createLine(emulator);
  emulator.setQuota(20);
  for (let sent = 0; sent < 19; sent += 1) await line.push({ to, messages, retryKey: randomUUID() });
  expect((await visit()).at(-1)).toEqual(note(words.quotaNearEnd({ limit: 20, used: 19 })));
});

test.each<[number, number, (quota: { limit: number; used: number }) => Finding]>([
  [1000, 699, (quota) => ok(words.quotaLeft(quota))],
  [1000, 700, (quota) => note(words.quotaLeft(quota))],
  [1000, 899, (quota) => note(words.quotaLeft(quota))],
  [1000, 900, (quota) => note(words.quotaNearEnd(quota))],
  [1000, 1000, (quota) => fault(words.quotaUsedUp(quota))],
  [0, 0, (quota) => fault(words.quotaUsedUp(quota))],
])('of %d messages %d are used', async (limit, used, expected) => {
  const quota = { limit, used };
  expect(await checkQuota({ line: { quota: async () => quota } })).toEqual([expected(quota)]);
});

const unreachable = expect.objectContaining({
  level: 'fault',
  says: expect.objectContaining({ english: expect.stringContaining('LINE can not be reached') }),
});
