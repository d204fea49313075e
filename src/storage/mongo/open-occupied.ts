/** Bots share a database with each other; whoever copies it shares it with nobody. Each leaves a record while it lives. */
import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { DatabaseInUse } from './database-in-use.js';
import { createModels, type Models, type Occupant } from './models.js';
import { type MongoOptions, openMongo } from './open-mongo.js';

export interface OccupiedDatabase {
  connection: Connection;
  close(): Promise<void>;
}

/** A process that was killed is in the way for so long. */
const LASTS_MS = 60_000;
const RENEW_EVERY_MS = 15_000;

/** @throws DatabaseInUse, DatabaseTooNew; rejects when no server answers. */
export async function openOccupied(options: MongoOptions, as: Occupant['as']): Promise<OccupiedDatabase> {
  const connection = await openMongo(options);
  try {
    const leave = await occupy(connection, as, options.now);
    const close = async () => {
      await leave();
      await connection.destroy();
    };
    return { connection, close };
  } catch (error) {
    await connection.destroy();
    throw error;
  }
}

/** First the own record, then the look at others': of two that come at once at least one sees the other. */
async function occupy(
  connection: Connection,
  as: Occupant['as'],
  now: () => Date,
): Promise<() => Promise<void>> {
  const { occupants } = createModels(connection);
  const _id = randomUUID();
  const latest = () => new Date(now().getTime() + LASTS_MS);
  const renew = async () => {
    const until = latest();
    await occupants.updateOne({ _id }, { $set: { as, until } }, { upsert: true });
  };
  // A mark that can't be removed now is over by itself.
  const leave = async () => {
    await occupants.deleteOne({ _id }).catch(() => {});
  };

  await occupants.deleteMany({ until: { $lte: now() } });
  // A clock that was wrong said more: whoever lives renews it, and whoever has died is not in the way for longer.
  await occupants.updateMany({ until: { $gt: latest() } }, { $set: { until: latest() } });
  await renew();
  const other = await firstInTheWay(occupants, { _id, as, until: now() });
  if (other) {
    await leave();
    throw new DatabaseInUse(connection.name, other);
  }

  let renewal = Promise.resolve();
  // A database that is away for a while is no reason to stop.
  const timer = setInterval(() => {
    renewal = renew().catch(() => {});
  }, RENEW_EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await renewal;
    await leave();
  };
}

async function firstInTheWay(
  occupants: Models['occupants'],
  { _id, as, until }: Occupant,
): Promise<Occupant['as'] | undefined> {
  const alive = { _id: { $ne: _id }, until: { $gt: until } };
  const found = await occupants.findOne(as === 'bot' ? { ...alive, as: 'migration' } : alive).lean();
  return found?.as;
}
