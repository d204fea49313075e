/** The records as the doctor reads them, also while the bot is running: nothing is made, migrated or written. */
import type { OpenedForReading } from '../opened-for-reading.js';
import { connectMongo, type MongoAddress } from './connect-mongo.js';
import { findUnreadable } from './find-unreadable.js';
import { isEmptied } from './is-emptied.js';
import { askAlone } from './joined-reads.js';
import { createMessagesStore } from './messages-store.js';
import { migrations } from './migrations.js';
import { createModels, type Models } from './models.js';
import { createPersonsStore } from './persons-store.js';

/** Unreadable documents are found by `unreadable`. */
const reading = { report: () => {}, ask: askAlone };

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
    persons: createPersonsStore(models.persons, reading),
    messages: createMessagesStore(models.messages, reading),
    unreadable: () => findUnreadable(models),
    close: () => connection.destroy(),
  };
}

async function schemaVersion(models: Models): Promise<number> {
  const newest = await models.migrations.findOne({ done: true }).sort({ _id: -1 }).lean();
  return newest?._id ?? 0;
}
