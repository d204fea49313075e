/**
 * Messages, and the mark that they are stored, in one round trip: an ordered bulk write ends at its first fault, so that
 * the mark comes last or not at all.
 */
import type { Connection } from 'mongoose';
import type { OutMessage } from '../../domain/message.js';
import { toStoredMessage } from './messages-store.js';

/** Found by their ids. */
type Collections = Record<string, { _id: string; announcedVersion: number }>;

export async function markAnnounced(
  connection: Connection,
  { id, version }: { id: string; version: number },
  messages: readonly OutMessage[],
): Promise<void> {
  const additions = messages.map(toStoredMessage).map(({ _id, ...message }) => ({
    name: 'updateOne' as const,
    namespace: `${connection.name}.messages`,
    filter: { _id },
    update: { $setOnInsert: message },
    upsert: true,
  }));
  // A pipeline, so that the version is compared in the same statement that sets the mark.
  const unannounced = { $lt: [version, '$document.version'] };
  const mark = {
    name: 'updateOne' as const,
    namespace: `${connection.name}.requests`,
    filter: { _id: id, announcedVersion: { $lt: version } },
    update: [{ $set: { announcedVersion: version, unannounced } }],
  };
  await connection.getClient().bulkWrite<Collections>([...additions, mark], { ordered: true });
}
