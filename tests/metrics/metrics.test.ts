/** A monitoring system reads what the offices do and what waits; nobody else may. */
import { expect, onTestFinished, test } from 'vitest';
import { openServer } from '../../src/http/open-server.js';
import { withMetrics } from '../../src/metrics/metrics-route.js';
import { createProcessMetrics } from '../../src/metrics/process-metrics.js';
import { createVitals } from '../../src/vitals.js';
import { buildDeps } from '../support/build-deps.js';
import { buildEvent, buildMessage, minutesLater, someTime } from '../support/builders.js';
import { submits } from '../support/play-request.js';
import { startOffices } from '../support/start-offices.js';

const token = 'a-token-of-20-letters';

async function readOf(address: string, authorization = `Bearer ${token}`): Promise<string> {
  const response = await fetch(`${address}/metrics`, { headers: { authorization } });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/plain');
  return response.text();
}

/** The value of the line with this name and these labels. */
function numberAt(page: string, line: string): number | undefined {
  const found = page.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length + 1));
}

test('two offices are counted apart: events, messages by kind, calls to LINE, and the delay of the event loop', async () => {
  const { address, office } = await startOffices(['bang-bo', 'bang-phli'], { metricsToken: token });
  const { phone, emulator } = office('bang-bo');
  await submits(phone('staff'));
  await phone('chief').sees('อนุญาต');
  await emulator.quiet();

  const page = await readOf(address);
  expect(numberAt(page, 'publish_desk_events_received_total{office="bang-bo"}')).toBeGreaterThan(5);
  expect(numberAt(page, 'publish_desk_events_received_total{office="bang-phli"}')).toBeUndefined();
  expect(numberAt(page, 'publish_desk_events_waiting{office="bang-bo"}')).toBe(0);
  const tries = 'publish_desk_message_tries_total{office="bang-bo",kind="decision",result="accepted"}';
  expect(numberAt(page, tries)).toBe(1);
  const calls = 'publish_desk_line_call_seconds_count{office="bang-bo",call="push",result="ok"}';
  expect(numberAt(page, calls)).toBe(1);
  expect(numberAt(page, 'publish_desk_line_quota_messages{office="bang-bo",what="used"}')).toBe(1);
  expect(page).toMatch(/publish_desk_job_age_seconds\{office="bang-phli",job="deliver messages"\} \d/);
  expect(page).toMatch(/^nodejs_eventloop_lag_p99_seconds \d/m);
  expect(page).not.toMatch(/[\u0e00-\u0e7f]/);
});

test.each(['', 'Bearer', 'Bearer a-token-of-20-letterz', token])(
  'whoever shows %j instead of the token is refused',
  async (authorization) => {
    const { address } = await startOffices(['bang-bo'], { metricsToken: token });
    const { status } = await fetch(`${address}/metrics`, { headers: { authorization } });
    expect(status).toBe(401);
  },
);

test('without a token in the settings there is no such page', async () => {
  const { address } = await startOffices(['bang-bo']);
  const { status } = await fetch(`${address}/metrics`, { headers: { authorization: 'Bearer ' } });
  expect(status).toBe(404);
});

test('what waits, what is due by kind, and the quota are read from the records; what can not be read is left out', async () => {
  const { stores } = buildDeps();
  await stores.events.add([buildEvent({ id: 'a' }), buildEvent({ id: 'b' })]);
  await stores.messages.add(buildMessage({ id: 'due', kind: 'decision', nextAttemptAt: someTime }));
  await stores.messages.add(buildMessage({ id: 'old', nextAttemptAt: someTime }));
  await stores.messages.add(buildMessage({ id: 'later', kind: 'refused', nextAttemptAt: minutesLater(9) }));
  let asked = 0;
  const quota = async () => {
    asked += 1;
    return { limit: 300, used: 280 };
  };
  const deps = buildDeps({ stores });
  const metrics = createProcessMetrics();
  const office = (name: string, line: object) => ({
    name,
    deps: { ...deps, line: line as typeof deps.line },
    vitals: { ...createVitals(), refusedWebhooks: 4 },
  });
  const failing = { quota: () => Promise.reject(new Error('LINE is away')) };
  const read = () => metrics.read([office('bang-bo', { quota }), office('bang-phli', failing)]);
  const server = await openServer(
    withMetrics({ token, read }, (_request, response) => response.writeHead(404).end()),
    { port: 0 },
  );
  onTestFinished(() => server.close());

  const page = await readOf(`http://127.0.0.1:${server.port}`);
  expect(numberAt(page, 'publish_desk_events_waiting{office="bang-bo"}')).toBe(2);
  expect(numberAt(page, 'publish_desk_messages_due{office="bang-bo",kind="decision"}')).toBe(1);
  expect(numberAt(page, 'publish_desk_messages_due{office="bang-bo",kind="other"}')).toBe(1);
  expect(numberAt(page, 'publish_desk_messages_due{office="bang-bo",kind="refused"}')).toBeUndefined();
  expect(numberAt(page, 'publish_desk_webhooks_refused_since_accepted{office="bang-bo"}')).toBe(4);
  expect(numberAt(page, 'publish_desk_line_quota_messages{office="bang-bo",what="limit"}')).toBe(300);
  expect(numberAt(page, 'publish_desk_line_quota_messages{office="bang-phli",what="used"}')).toBeUndefined();
  expect(numberAt(page, 'publish_desk_steps_overdue{office="bang-bo"}')).toBe(0);
  await read();
  expect(asked).toBe(1);
});
