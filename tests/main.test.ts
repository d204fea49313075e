/** The program as an operator meets it: it starts, says what is wrong, and stops when it is told to. */
import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { appointed } from '../src/domain/person/appointments.js';
import { newPerson, withStatus } from '../src/domain/person/person.js';
import { firstAdministratorCode } from '../src/people/joining/first-administrator-code.js';
import { createFileStore } from '../src/storage/files/file-store.js';
import { openSqliteStores } from '../src/storage/sqlite/open-sqlite-stores.js';
import { databaseEmptied } from '../src/text/database-emptied.js';
import { startBotProgram } from './support/bot-program.js';
import { temporaryFolder } from './support/temporary-folder.js';

// Starting a process that runs TypeScript takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SECRET = 'a channel secret';
const READY = /Ready on port (\d+)/;

function settings(overrides: Record<string, string> = {}): Record<string, string> {
  return {
    PORT: '0',
    PUBLIC_URL: 'https://desk.example.go.th',
    DATA_DIR: temporaryFolder(),
    LINE_CHANNEL_SECRET: SECRET,
    LINE_CHANNEL_ACCESS_TOKEN: 'token',
    OFFICE_PROFILE: 'mueang-samut-prakan',
    ...overrides,
  };
}

test('it says where LINE finds it, answers, and prints the code for the first administrator', async () => {
  const bot = startBotProgram(settings());
  const port = await bot.prints(READY);
  await bot.prints(new RegExp(`types the code ${firstAdministratorCode(SECRET)}`));
  expect(bot.printed()).toContain(`พอร์ต ${port} ของ 127.0.0.1`); // a proxy stands in front
  expect(bot.printed()).toContain('https://desk.example.go.th/webhook');
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('whoever typed the code and is not confirmed is no administrator yet: the code is printed again', async () => {
  const folder = temporaryFolder();
  const stores = openSqliteStores({ folder });
  const given = { at: new Date('2026-11-20T07:30:00Z'), by: 'U1' };
  const person = appointed(newPerson('U1', given.at), 'administrator', given);
  await stores.persons.replace({ ...person, version: 1 }, 0);
  await stores.close();
  const bot = startBotProgram(settings({ DATA_DIR: folder }));
  await bot.prints(new RegExp(`types the code ${firstAdministratorCode(SECRET)}`));
});

test('once there is an administrator no code is printed', async () => {
  const folder = temporaryFolder();
  const stores = openSqliteStores({ folder });
  const given = { at: new Date('2026-11-20T07:30:00Z'), by: 'U1' };
  const person = appointed(withStatus(newPerson('U1', given.at), 'active', given), 'administrator', given);
  await stores.persons.replace({ ...person, version: 1 }, 0);
  await stores.close();

  const bot = startBotProgram(settings({ DATA_DIR: folder }));
  await bot.prints(READY);
  bot.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.printed()).not.toContain(firstAdministratorCode(SECRET));
});

test('with faulty settings it names all of them, in Thai and English, and ends with 1', async () => {
  const bot = startBotProgram({ PORT: 'x', PUBLIC_URL: 'http://desk.example.go.th' });
  expect(await bot.ended).toBe(1);
  for (const name of [
    'PORT',
    'PUBLIC_URL',
    'LINE_CHANNEL_SECRET',
    'LINE_CHANNEL_ACCESS_TOKEN',
    'OFFICE_PROFILE',
  ]) {
    expect(bot.printed()).toMatch(new RegExp(`- ${name} .*[ก-๙].* / ${name} [a-z]`));
  }
  expect(bot.printed()).not.toContain('    at '); // no stack
});

test('an office profile that does not exist is named', async () => {
  const bot = startBotProgram(settings({ OFFICE_PROFILE: 'no-such-office' }));
  expect(await bot.ended).toBe(1);
  expect(bot.printed()).toContain('Mend the office profile no-such-office:\n  - ');
});

/** An office's files without its records, as somebody leaves them who deletes or forgets the database. */
async function leaveFilesAlone(dataDir: string): Promise<void> {
  await (await createFileStore(join(dataDir, 'files'))).put(Readable.from([Buffer.from('%PDF-1.7')]));
}

test('files whose records are gone are no new office: it says so and how to restore, in Thai and English', async () => {
  const folder = temporaryFolder();
  await leaveFilesAlone(folder);
  const bot = startBotProgram(settings({ DATA_DIR: folder }));
  expect(await bot.ended).toBe(1);
  const { says, remedy } = databaseEmptied('folder', folder);
  for (const sentence of [says.thai, says.english, remedy.thai, remedy.english]) {
    expect(bot.printed()).toContain(sentence);
  }
  expect(bot.printed()).not.toContain('    at '); // no stack
});

test('of several offices only the one whose records are gone is refused', async () => {
  const env = officesFolder({
    'ban-luang.env': channelOf('one'),
    'mueang-samut-prakan.env': channelOf('two'),
  });
  await leaveFilesAlone(join(env.DATA_DIR ?? '', 'ban-luang'));
  const bot = startBotProgram(env);
  const port = await bot.prints(READY);
  await bot.prints(/\[ban-luang\][\s\S]*its database is empty or gone/u);
  const readyOf = async (office: string) =>
    (await fetch(`http://127.0.0.1:${port}/${office}/healthz`)).status;
  expect(await readyOf('mueang-samut-prakan')).toBe(200);
  expect(await readyOf('ban-luang')).toBe(503);
});

/** `OFFICES` with these files; each office has its own channel. */
function officesFolder(files: Record<string, string>): Record<string, string> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    OFFICES: folder,
    PORT: '0',
    PUBLIC_URL: 'https://desk.example.go.th',
    DATA_DIR: temporaryFolder(),
  };
}

const channelOf = (secret: string) =>
  `LINE_CHANNEL_SECRET=${secret}\nLINE_CHANNEL_ACCESS_TOKEN=token of ${secret}`;

test('of several offices those that can start do, each with its address and its code; the faults of the others are all said', async () => {
  const bot = startBotProgram(
    officesFolder({
      'ban-luang.env': channelOf('first'),
      'taphan-hin.env': channelOf('second'),
      'bang-bo.env': '',
      'bang-phu.env.txt': '',
      'bang-phli.env': channelOf('third'),
      'bang-phli.yaml': 'id: bang-phli',
    }),
  );
  const port = await bot.prints(/Ready on port (\d+).*\/webhook\/ban-luang/);
  await bot.prints(/\/webhook\/taphan-hin/);
  for (const secret of ['first', 'second']) {
    await bot.prints(new RegExp(`types the code ${firstAdministratorCode(secret)}`));
  }
  expect(bot.printed()).toMatch(/The office bang-bo can not start.*\n.*\[bang-bo\] LINE_CHANNEL_SECRET/);
  expect(bot.printed()).toContain('bang-phu.env.txt ไม่ได้ถูกอ่าน');
  expect(bot.printed()).toContain('The office bang-phli can not start. Mend the office profile');
  const post = (id: string) => fetch(`http://127.0.0.1:${port}/webhook/${id}`, { method: 'POST' });
  expect((await post('bang-bo')).status).toBe(503);
  expect((await post('taphan-hin')).status).toBe(401);
  await bot.prints(/"office":"taphan-hin".*without a right signature/);
  bot.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
});

test('an office whose file is mended while the others work is taken up without a restart', async () => {
  const env = officesFolder({ 'ban-luang.env': channelOf('first'), 'taphan-hin.env': '' });
  const bot = startBotProgram(env);
  const port = await bot.prints(/Ready on port (\d+).*\/webhook\/ban-luang/);
  const post = () => fetch(`http://127.0.0.1:${port}/webhook/taphan-hin`, { method: 'POST' });
  expect((await post()).status).toBe(503);
  writeFileSync(join(env.OFFICES ?? '', 'taphan-hin.env'), channelOf('second'));
  await expect.poll(bot.printed, { timeout: 50_000 }).toMatch(/Ready on port \d+.*\/webhook\/taphan-hin/);
  expect((await post()).status).toBe(401);
  expect(bot.printed().match(/The office taphan-hin can not start/g)).toHaveLength(1);
});

test('when no office can start, the program ends with 1 and has said why for each', async () => {
  const bot = startBotProgram(
    officesFolder({ 'ban-luang.env': '', 'no-such-office.env': channelOf('first') }),
  );
  expect(await bot.ended).toBe(1);
  expect(bot.printed()).toContain('The office ban-luang can not start');
  expect(bot.printed()).toContain('Mend the office profile no-such-office');
});

test('a fault that nobody caught ends the program in order, with a word in the log and 1', async () => {
  const failOnceReady = `
    const { log } = console;
    console.log = (words) => {
      log(words);
      if (words.includes('Ready on port')) Promise.reject(new Error('nobody caught this'));
    };`;
  const preload = `data:text/javascript,${encodeURIComponent(failOnceReady)}`;
  const bot = startBotProgram(settings({ NODE_OPTIONS: `--import ${preload}` }));
  expect(await bot.ended).toBe(1);
  expect(bot.printed()).toMatch(/nobody caught this.*A fault that nobody caught: the program ends/);
  expect(bot.printed()).toContain('Stopping');
});

test('a second process on the same data is refused, and told who holds it; the first goes on', async () => {
  const env = settings();
  const first = startBotProgram(env);
  const port = await first.prints(READY);
  const second = startBotProgram(env);
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`in use by process ${first.pid} on `);
  expect(second.printed()).toContain('หยุดโปรเซสนั้นก่อน (sudo systemctl stop publish-desk)');
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('a port that is taken is said in one line, with who holds it', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => {
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  const bot = startBotProgram(settings({ PORT: String(port) }));
  expect(await bot.ended).toBe(1);
  const line = bot
    .printed()
    .split('\n')
    .find((one) => one.includes('พอร์ต'));
  expect(line).toContain(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ คือ process ${process.pid} (`);
  expect(line).toContain(`Port ${port} is in use by process ${process.pid} (`);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'at %s it finishes what is in hand, and ends with 0',
  async (signal) => {
    const line = await slowLine();
    const bot = startBotProgram(settings({ LINE_API_BASE_URL: line.address }));
    const port = await bot.prints(READY);

    await postMessage(port);
    await expect.poll(() => line.replies.begun).toBe(1);
    bot.kill(signal);
    await bot.prints(/Stopping/);
    await expect.poll(() => isRefused(port)).toBe(true);
    line.endReplies();

    expect(await bot.ended).toBe(0);
    expect(line.replies.ended).toBe(1);
  },
);

/** LINE takes a reply and answers when the test says so. */
async function slowLine() {
  const replies = { begun: 0, ended: 0 };
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    if (!request.url?.endsWith('/reply')) return response.writeHead(200).end('{}');
    replies.begun += 1;
    waiting.push(() => response.writeHead(200).end('{"sentMessages":[]}', () => (replies.ended += 1)));
    return undefined;
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await expect.poll(() => server.listening).toBe(true);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const endReplies = () => {
    for (const end of waiting) end();
  };
  return { address, replies, endReplies };
}

async function postMessage(port: string): Promise<void> {
  const event = {
    type: 'message',
    message: { type: 'text', id: '1', text: 'สวัสดี' },
    webhookEventId: '01KA00000000000000000EVENT',
    replyToken: 'token',
    source: { type: 'user', userId: 'U1' },
    mode: 'active',
  };
  const body = JSON.stringify({ events: [event] });
  const signature = createHmac('sha256', SECRET).update(body).digest('base64');
  const response = await fetch(`http://127.0.0.1:${port}/webhook`, {
    method: 'POST',
    body,
    headers: { 'x-line-signature': signature },
  });
  expect(response.status).toBe(200);
}

async function isRefused(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => false,
    () => true,
  );
}
