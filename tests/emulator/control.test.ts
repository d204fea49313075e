/** The page's API: state, changes, actions, trouble; and who may use it. */
import { expect, onTestFinished, test } from 'vitest';
import { applyChange } from '../../src/emulator/page/state.js';
import type { Change, EmulatorState } from '../../src/emulator/protocol.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { PEOPLE, play, push } from './play.js';

async function control(
  url: string,
  options: { json?: unknown; method?: string; body?: BodyInit; headers?: Record<string, string> } = {},
) {
  const body = options.json === undefined ? options.body : JSON.stringify(options.json);
  const response = await fetch(url, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(options.json !== undefined && { 'content-type': 'application/json' }),
      ...options.headers,
    },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

test('production is refused', async () => {
  const before = process.env.NODE_ENV;
  onTestFinished(() => {
    process.env.NODE_ENV = before;
  });
  process.env.NODE_ENV = 'production';
  await expect(startEmulator({ people: PEOPLE })).rejects.toThrow(/production/);
});

test('both hosts are on loopback', async () => {
  const { emulator } = await play();
  for (const url of [emulator.apiBaseUrl, emulator.dataApiBaseUrl, emulator.pageUrl]) {
    expect(new URL(url).hostname).toBe('127.0.0.1');
  }
});

test('the state holds chats, traffic, quota and faults, and no secrets', async () => {
  const { emulator, api } = await play();
  await push(api, emulator.phone('staff').userId, 'hello');
  const { status, text } = await control(`${emulator.pageUrl}emulator/state`);
  const state = JSON.parse(text) as EmulatorState;

  expect(status).toBe(200);
  expect(state.chats.map(({ person }) => person.key)).toEqual(['staff', 'chief', 'desk', 'guest']);
  expect(state.chats[0]).toMatchObject({ unread: 1, entries: [{ kind: 'bot', message: { text: 'hello' } }] });
  expect(state).toMatchObject({
    now: '2026-11-20T03:00:00.000Z',
    quota: { limit: null, used: 1 },
    faults: [],
  });
  expect(text).not.toContain(emulator.channelSecret);
  expect(text).not.toContain(emulator.channelAccessToken);
});

test('a foreign host name or a foreign origin is refused', async () => {
  const { emulator } = await play();
  const url = `${emulator.pageUrl}emulator/clock`;
  const json = { forwardMs: 1 };
  expect((await control(url, { json, headers: { origin: 'https://evil.example' } })).status).toBe(403);
  expect((await control(url, { json, headers: { origin: 'null' } })).status).toBe(403);
  expect((await control(url, { json, headers: { origin: emulator.apiBaseUrl } })).status).toBe(200);
  expect(await statusForHost(emulator.pageUrl, 'rebound.example')).toBe(403);
});

test('a post that is not JSON does nothing', async () => {
  const { emulator, bot } = await play();
  const url = `${emulator.pageUrl}emulator/people/staff/actions`;
  const body = '{"type":"says","text":"x"}';
  expect((await control(url, { body, headers: { 'content-type': 'text/plain' } })).status).toBe(400);
  expect(bot.received).toEqual([]);
});

test('people act, send photos, albums and files', async () => {
  const { emulator, bot } = await play();
  const staff = `${emulator.pageUrl}emulator/people/staff`;

  expect((await control(`${staff}/actions`, { json: { type: 'says', text: 'สวัสดี' } })).status).toBe(200);
  expect(bot.last().message).toMatchObject({ text: 'สวัสดี' });
  await control(`${staff}/photos`, { body: 'photo' });
  expect(bot.last().message).not.toHaveProperty('imageSet');
  await control(`${staff}/photos?imageSet=abc&index=2&total=3`, { body: 'photo' });
  expect(bot.last().message).toMatchObject({ imageSet: { id: 'abc', index: 2, total: 3 } });
  await control(`${staff}/files?name=${encodeURIComponent('แผน.pdf')}`, { body: '%PDF-1.7' });
  expect(bot.last().message).toMatchObject({ type: 'file', fileName: 'แผน.pdf', fileSize: 8 });

  const media = await control(`${emulator.pageUrl}emulator/media/${bot.last().message.id}`);
  expect(media.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(media.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await control(`${staff}/actions`, { json: { type: 'dances' } })).status).toBe(400);
  expect(
    (await control(`${emulator.pageUrl}emulator/people/nobody/actions`, { json: { type: 'blocks' } })).status,
  ).toBe(400);
});

test('clock, faults, quota and redelivery answer to a click', async () => {
  const { emulator, bot } = await play();
  const url = `${emulator.pageUrl}emulator`;

  await control(`${url}/clock`, { json: { forwardMs: 60_000 } });
  expect(emulator.clock.now().toISOString()).toBe('2026-11-20T03:01:00.000Z');
  await control(`${url}/clock`, { json: { to: '2027-01-01T00:00:00+07:00' } });
  expect(emulator.clock.now().toISOString()).toBe('2026-12-31T17:00:00.000Z');

  const { text } = await control(`${url}/faults`, { json: { kind: 'rate-limit', times: 2 } });
  await control(`${url}/faults`, { json: { kind: 'content-gone' } });
  await control(`${url}/faults/${JSON.parse(text).id}`, { method: 'DELETE' });
  expect(emulator.faults.all()).toMatchObject([{ kind: 'content-gone' }]);
  await control(`${url}/faults`, { method: 'DELETE' });
  expect(emulator.faults.all()).toEqual([]);
  expect((await control(`${url}/faults`, { json: { kind: 'api-status', status: 418 } })).status).toBe(400);

  await control(`${url}/quota`, { json: { limit: 7 } });
  expect(emulator.state().quota.limit).toBe(7);

  expect((await control(`${url}/redeliver`, { json: {} })).status).toBe(400);
  await emulator.phone('staff').says('hello');
  await control(`${url}/redeliver`, { json: { times: 2 } });
  expect(bot.received).toHaveLength(3);
});

test('every change is streamed to the page', async () => {
  const { emulator, api } = await play();
  const stream = await fetch(`${emulator.pageUrl}emulator/changes`);
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  await push(api, emulator.phone('staff').userId, 'hello');

  const changes: Change[] = [];
  let rest = '';
  while (!changes.some((change) => change.type === 'traffic' && change.entry.status === 200)) {
    rest += (await reader.read()).value;
    const parts = rest.split('\n\n');
    rest = parts.pop() ?? '';
    changes.push(...parts.map((part) => JSON.parse(part.replace('data: ', '')) as Change));
  }
  await reader.cancel();
  expect(changes.map(({ type }) => type)).toEqual(['traffic', 'chat', 'quota', 'traffic']);
});

test('a change of a long chat carries only what is new, and applied one by one they make the state', async () => {
  const { emulator, api } = await play();
  const staff = emulator.phone('staff');
  const changes: Change[] = [];
  const { state } = emulator;
  let seen: EmulatorState = structuredClone(state());
  const stream = await fetch(`${emulator.pageUrl}emulator/changes`);
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let count = 0; count < 50; count += 1) await push(api, staff.userId, `message ${count}`);
  await staff.says('hello');
  await staff.unsends();
  let rest = '';
  while (!JSON.stringify(changes).includes('"unsent":true')) {
    rest += (await reader.read()).value;
    const parts = rest.split('\n\n');
    rest = parts.pop() ?? '';
    changes.push(...parts.map((part) => JSON.parse(part.replace('data: ', '')) as Change));
  }
  await reader.cancel();
  for (const change of changes) seen = applyChange(seen, change);
  expect(seen.chats).toEqual(JSON.parse(JSON.stringify(state().chats)));
  const lengths = changes.map((change) => (change.type === 'chat' ? change.entries.length : 0));
  expect(Math.max(...lengths)).toBe(1);
});

test('the page is served under a strict policy', async () => {
  const { emulator } = await play();
  const page = await control(emulator.pageUrl);
  expect(page.headers.get('content-type')).toContain('text/html');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect((await control(`${emulator.pageUrl}page.js`)).headers.get('content-type')).toContain('javascript');
  expect((await control(`${emulator.pageUrl}page.css`)).headers.get('content-type')).toContain('css');
});

/** fetch sets the host header itself, so this goes by hand. */
async function statusForHost(url: string, host: string): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(`${url}emulator/state`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}
