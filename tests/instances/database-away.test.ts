/** The database goes away while people write: LINE is asked to deliver again, and afterwards nothing is missing or double. */
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type Gate, openGate } from '../support/gate.js';
import { type MongoProcess, startMongoProcess } from '../support/mongo-process.js';
import { openInstances } from './open-instances.js';
import { beginForms, buildWriters, writeAll, writtenBy } from './writers.js';

const server = await startMongoProcess();
if (server) afterAll(() => server.remove());
else console.warn('SKIPPED: a database that goes away. Set TEST_MONGODB_PROGRAM, or put mongod on the PATH.');

/** `STRESS=1`: for half a minute, at the speed of real time. */
const stress = process.env.STRESS
  ? { writers: 80, textsEach: 25, awayMs: 30_000, pauseMs: 1_000, speed: 1 }
  : { writers: 8, textsEach: 12, awayMs: 2_500, pauseMs: 50, speed: 10 };

interface Outage {
  how: string;
  begin(server: MongoProcess, gate: Gate): Promise<void>;
  end(server: MongoProcess, gate: Gate): Promise<void>;
}

const outages: Outage[] = [
  {
    how: 'its process is killed, and started again on its data',
    begin: (process) => process.kill(),
    end: (process) => process.start(),
  },
  {
    how: 'the network swallows all that is sent to it',
    begin: (_process, gate) => gate.cut('swallow'),
    end: (_process, gate) => gate.mend(),
  },
];

describe.skipIf(!server)('on MongoDB', () => {
  test.each(outages)(
    '$how: webhooks are refused meanwhile, and then all goes on by itself',
    async ({ begin, end }) => {
      const { port } = new URL(server!.uri);
      const gate = await openGate({ host: '127.0.0.1', port: Number(port) });
      const writers = buildWriters(stress.writers, stress.textsEach);
      const office = await openInstances({
        uri: server!.uri,
        instancesUri: `mongodb://127.0.0.1:${gate.port}/?directConnection=true`,
        people: writers.people,
        speed: stress.speed,
      });
      const pair = [await office.start(), await office.start()];
      office.emulator.setWebhookUrl(pair[0]!.webhookUrl);
      await beginForms(office, writers);

      let posts = 0;
      const writing = writeAll(office, writers, {
        nextInstance: () => pair[posts++ % 2]!,
        pauseMs: stress.pauseMs,
      });
      const third = (stress.writers * stress.textsEach) / 3;
      await expect.poll(() => posts, { interval: 5, timeout: 60_000 }).toBeGreaterThan(third);
      await begin(server!, gate);
      await setTimeout(stress.awayMs);
      await end(server!, gate);

      const statuses = new Set(await writing);
      statuses.delete(null); // on a busy machine LINE's two seconds may pass
      expect(statuses).toEqual(new Set([200, 500]));
      await expect.poll(office.unfinished, { timeout: 120_000, interval: 500 }).toEqual([]);
      expect(await writtenBy(office, writers)).toEqual(writers.people.map(() => writers.texts));
      expect(pair.map((instance) => instance.isRunning())).toEqual([true, true]);
    },
    300_000,
  );
});
