/** The database follows the program from version to version, one instance at a time, and never the other way round. */
import type { Connection } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DatabaseTooNew } from '../../../src/storage/database-too-new.js';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { migrate } from '../../../src/storage/mongo/migrate.js';
import { openMongoStorage } from '../../../src/storage/mongo/open-mongo-storage.js';
import { minutesLater, someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();
const now = () => someTime;

describe.skipIf(!server)('on a server', () => {
  let address: { uri: string; database: string };
  let connection: Connection;
  beforeEach(async () => {
    address = { uri: server!.uri, database: server!.newDatabase() };
    connection = await connectMongo(address);
  });
  afterEach(async () => {
    await connection.close();
    await server!.drop(address.database);
  });

  test('each step is taken once, in order', async () => {
    const taken: number[] = [];
    const steps = [1, 2].map((number) => async () => {
      taken.push(number);
    });
    await migrate(connection, { now, steps: steps.slice(0, 1) });
    await migrate(connection, { now, steps });
    await migrate(connection, { now, steps });
    expect(taken).toEqual([1, 2]);
  });

  test('of five instances that start at once one takes the step, and the others wait until it is done', async () => {
    const begun: string[] = [];
    const done: string[] = [];
    const instances = ['1', '2', '3', '4', '5'].map(async (name) => {
      const step = async () => {
        begun.push(name);
        await connection.collection('anything').insertOne({ name });
        done.push(name);
      };
      await migrate(connection, { now, steps: [step] });
      return done.length;
    });
    expect(await Promise.all(instances)).toEqual([1, 1, 1, 1, 1]);
    expect(begun).toHaveLength(1);
  });

  test('a step whose holder has died is taken over when its lease has ended, not before', async () => {
    const leaseUntil = minutesLater(1);
    await connection
      .collection<{ _id: number }>('migrations')
      .insertOne({ _id: 1, holder: 'the dead', leaseUntil, done: false } as { _id: number });
    const askedAt: Date[] = [];
    const clock = () => {
      const at = askedAt.length < 4 ? someTime : leaseUntil;
      askedAt.push(at);
      return at;
    };
    const takenAfter: number[] = [];
    const step = async () => void takenAfter.push(askedAt.length);
    await migrate(connection, { now: clock, steps: [step] });
    expect(takenAfter).toHaveLength(1);
    expect(takenAfter[0]).toBeGreaterThan(4);
  });

  test('a step whose holder died with a clock that was years ahead is taken over after one lease', async () => {
    const leaseUntil = minutesLater(60 * 24 * 400);
    await connection
      .collection<{ _id: number }>('migrations')
      .insertOne({ _id: 1, holder: 'the dead', leaseUntil, done: false } as { _id: number });
    const askedAt: Date[] = [];
    const clock = () => {
      const at = askedAt.length < 4 ? someTime : minutesLater(1);
      askedAt.push(at);
      return at;
    };
    const takenAfter: number[] = [];
    await migrate(connection, { now: clock, steps: [async () => void takenAfter.push(askedAt.length)] });
    expect(takenAfter).toHaveLength(1);
    expect(takenAfter[0]).toBeGreaterThan(4);
  });

  test('a step that fails is tried again at the next start', async () => {
    const fails = async () => {
      throw new Error('half way');
    };
    await expect(migrate(connection, { now, steps: [fails] })).rejects.toThrow('half way');
    let taken = false;
    const works = async () => {
      taken = true;
    };
    await migrate(connection, { now, steps: [works] });
    expect(taken).toBe(true);
  });

  test('a database of a newer program is refused', async () => {
    const steps = Array.from({ length: 99 }, () => async () => {});
    await migrate(connection, { now, steps });
    const opening = openMongoStorage({ ...address, now });
    await expect(opening).rejects.toThrow(DatabaseTooNew);
    await expect(opening).rejects.toThrow(/newer version of the program \(schema 99/);
  });
});
