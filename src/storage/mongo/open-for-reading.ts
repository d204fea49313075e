/** The records as the doctor reads them, also while the bot is running: nothing is made, migrated or written. */
import type { OpenedForReading } from '../opened-for-reading.js';
import { connectMongo, type MongoAddress } from './connect-mongo.js';
import { findUnreadable } from './find-unreadable.js';
import { isEmptied } from './is-emptied.js';
import { createMessagesStore } from './messages-store.js';
import { migrations } from './migrations.js';
import { createModels, type Models } from './models.js';
import { createPersonsStore } from './persons-store.js';

/** All of them are found by `unreadable`. */
const ignore = () => {};

/** Rejects when no server answers. */
export async function openForReading(address: MongoAddress): Promise<OpenedForReading> {
  const connection = await connectMongo(address);
  if (await isEmptied(connection)) {
    await connection.destroy();
    return { kind: 'emptied' };
  }
  const models = createModels(connection);
  const version = await schemaVersion(models);
  if (version !== migrations.length) {
    await connection.destroy();
    return { kind: version === 0 ? 'absent' : version > migrations.length ? 'tooNew' : 'older' };
  }
  return {
    kind: 'present',
    persons: createPersonsStore(models.persons, ignore),
    messages: createMessagesStore(models.messages, ignore),
    unreadable: () => findUnreadable(models),
    close: () => connection.destroy(),
  };
}

async function schemaVersion(models: Models): Promise<number> {
  const newest = await models.migrations.findOne({ done: true }).sort({ _id: -1 }).lean();
  return newest?._id ?? 0;
}
