/** When the database is away a webhook fails at once, and when it is back everything goes on by itself. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openMongoStorage } from '../../../src/storage/mongo/open-mongo-storage.js';
import { buildEvent, minutesLater, someTime } from '../../support/builders.js';
import { openGate } from '../../support/gate.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();
const claim = { now: minutesLater(5), leaseUntil: minutesLater(6), limit: 10 };

describe.skipIf(!server)('on a server', () => {
  test.each(['refuse', 'swallow'] as const)(
    'a network that is cut (%s)',
    async (how) => {
      const { gate, stores } = await openThroughGate();
      await stores.events.add([buildEvent({ id: 'before' })]);

      await gate.cut(how);
      await expect(stores.events.add([buildEvent({ id: 'during' })])).rejects.toThrow(
        how === 'refuse' ? /ECONNREFUSED|closed|ECONNRESET/ : 'nothing came within',
      );

      await gate.mend();
      // LINE delivers again until it hears 200.
      await vi.waitFor(() => stores.events.add([buildEvent({ id: 'during' })]), { timeout: 20_000 });
      const kept = await stores.events.claimAbandoned(claim);
      expect(kept.map(({ id }) => id)).toEqual(['before', 'during']);
    },
    30_000,
  );

  test('a program does not start without its database', async () => {
    const opening = openMongoStorage({ uri: 'mongodb://127.0.0.1:1', now: () => someTime });
    await expect(opening).rejects.toThrow('ECONNREFUSED');
  });
});

async function openThroughGate() {
  const { hostname, port } = new URL(server!.uri);
  const gate = await openGate({ host: hostname, port: Number(port) || 27017 });
  const database = server!.newDatabase();
  const uri = `mongodb://127.0.0.1:${gate.port}/?directConnection=true`;
  const { stores, close } = await openMongoStorage({ uri, database, now: () => someTime });
  onTestFinished(async () => {
    await close();
    await server!.drop(database);
  });
  return { gate, stores };
}
