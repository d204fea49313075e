/** Secrets and people, planted wherever they are left: no line of the log, no page for watchdogs, no error and no finding of the doctor tells one. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { runDoctor } from '../../src/doctor/run-doctor.js';
import { startEmulator } from '../../src/emulator/start-emulator.js';
import { openSqliteStores } from '../../src/storage/sqlite/open-sqlite-stores.js';
import { startBotProgram } from '../support/bot-program.js';
import { decision, permits, refuses, submits } from '../support/play-request.js';
import { somePdf } from '../support/sample-files.js';
import { asLineUser, knowWebsite, officePeople, seedPeople } from '../support/start-app.js';
import { temporaryFolder } from '../support/temporary-folder.js';

// A process of its own takes a while to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const planted = {
  subject: 'หัวข้อที่ปลูกไว้',
  details: 'รายละเอียดที่ปลูกไว้',
  source: 'แหล่งที่มาที่ปลูกไว้',
  remarks: 'หมายเหตุที่ปลูกไว้',
  reason: 'เหตุผลที่ปลูกไว้',
  typed: 'ข้อความที่ปลูกไว้ซึ่งไม่มีใครเข้าใจ',
  file: 'ชื่อไฟล์ที่ปลูกไว้.pdf',
  path: 'planted-in-a-path',
  metricsToken: 'planted-token-of-metrics',
  telephone: '081-000-0000', // of everybody in these offices
};

async function startInstallation(LOG_LEVEL: string) {
  const folder = temporaryFolder();
  const emulator = await startEmulator({ people: officePeople.map(asLineUser) });
  onTestFinished(() => emulator.stop());
  const stores = openSqliteStores({ folder });
  await seedPeople(stores, emulator, officePeople);
  await knowWebsite(stores);
  await stores.close();
  const env = {
    LOG_LEVEL,
    PORT: '0',
    PUBLIC_URL: 'https://desk.example.go.th',
    DATA_DIR: folder,
    TRAFFIC_DAYS: '90',
    LINE_CHANNEL_SECRET: emulator.channelSecret,
    LINE_CHANNEL_ACCESS_TOKEN: emulator.channelAccessToken,
    LINE_API_BASE_URL: emulator.apiBaseUrl,
    LINE_DATA_API_BASE_URL: emulator.dataApiBaseUrl,
    METRICS_TOKEN: planted.metricsToken,
    OFFICE_PROFILE: 'mueang-samut-prakan',
    PAGE_CHECKS: 'off',
  };
  const bot = startBotProgram(env);
  const address = `http://127.0.0.1:${await bot.prints(/Ready on port (\d+)/)}`;
  emulator.setWebhookUrl(`${address}/webhook`);
  return { env, emulator, bot, address };
}

type Installation = Awaited<ReturnType<typeof startInstallation>>;

/** A request that is refused and one that is permitted, a file, words that nobody understands, and LINE in trouble. */
async function leaveTraces({ emulator }: Installation): Promise<void> {
  const [staff, chief] = [emulator.phone('staff'), emulator.phone('chief')];
  const { subject, details, source, remarks, reason, typed, file } = planted;
  await submits(staff, { subject, details, source, remarks });
  await refuses(chief, reason);
  await staff.sees(decision.refused);
  await submits(staff, { subject, details });
  await permits(chief);
  for (const status of [500, 401] as const) {
    const fault = { kind: 'api-status', pathContains: '/message/', status, acceptedAnyway: false } as const;
    emulator.faults.add({ ...fault, times: 1 });
    await chief.says(typed);
    await emulator.quiet();
  }
  await staff.says('ขอเผยแพร่');
  await staff.sendsFile({ ...somePdf, name: file });
  await emulator.quiet();
}

async function pagesOf({ address, emulator }: Installation): Promise<string> {
  const secret = encodeURIComponent(emulator.channelSecret);
  const asked: [string, RequestInit?][] = [
    ['/healthz'],
    ['/readyz'],
    ['/metrics'],
    ['/metrics', { headers: { authorization: `Bearer ${planted.metricsToken}` } }],
    [`/${planted.path}?token=${secret}`],
    [`/files/${planted.path}/x?to=${secret}&expires=1&signature=${secret}`],
    [`/upload/draft/${planted.path}?to=${encodeURIComponent(planted.subject)}`],
    [`/verify/${planted.path}/${secret}`],
    [`/%ff%fe${planted.path}`],
    ['/webhook', { method: 'POST', body: `{"${planted.subject}":` }],
    ['/webhook', { method: 'POST', body: planted.typed, headers: { 'x-line-signature': secret } }],
  ];
  const answers = asked.map(async ([path, init]) => {
    const answer = await fetch(address + path, init);
    return [answer.status, JSON.stringify([...answer.headers]), await answer.text()].join('\n');
  });
  return (await Promise.all(answers)).join('\n');
}

async function findingsOf({ env }: Installation): Promise<string> {
  const findings: unknown[] = [];
  const looking = { setWebhook: false, nodeVersion: 'v24.1.0', now: () => new Date() };
  for (const changed of [
    {},
    { LINE_CHANNEL_ACCESS_TOKEN: `${env.LINE_CHANNEL_ACCESS_TOKEN} ` },
    { PORT: 'x' },
  ]) {
    const settings = { SETTINGS_FILE: '/dev/null', ...env, ...changed };
    for await (const one of runDoctor({ ...looking, env: settings })) findings.push(one);
  }
  return JSON.stringify(findings);
}

/** 'debug' writes the lines of every other level too. */
test('nothing of it stands in the log, on a page or in what the doctor says', async () => {
  const installation = await startInstallation('debug');
  const { bot, emulator } = installation;
  await leaveTraces(installation);
  const told = {
    pages: await pagesOf(installation),
    doctor: await findingsOf(installation),
    log: bot.printed(),
  };
  const people = officePeople.map(({ name }) => name);
  const secrets = [...Object.values(planted), ...people, emulator.channelSecret, emulator.channelAccessToken];
  for (const [where, text] of Object.entries(told)) {
    expect([where, text.length > 100]).toEqual([where, true]);
    expect([where, ...secrets.filter((secret) => text.includes(secret))]).toEqual([where]);
  }
});
