/** LINE events in MongoDB, stored before LINE is told 200. */
import { type Model, Types } from 'mongoose';
import type { IncomingEvent } from '../../domain/incoming-event.js';
import type { Claim, EventStore } from '../../domain/stores.js';
import { withinDeadline } from '../../within-deadline.js';
import { storedEvent } from '../stored-kinds.js';
import { codecWithJsonBody, storedReader } from './document-codec.js';
import { insertAllNew } from './insert-new.js';
import type { ReadingStoreOptions } from './joined-reads.js';
import type { StoredEvent } from './models.js';
import { takeLeases } from './take-leases.js';

/** LINE waits for 2 seconds. An event that was stored after all is found when its lease has ended. */
const ADD_WITHIN_MS = 1_500;

const UNFINISHED = { $in: ['waiting', 'answering'] };

const codec = codecWithJsonBody(storedEvent);

export function createEventsStore(
  model: Model<StoredEvent>,
  { report, ask }: ReadingStoreOptions,
): EventStore {
  const { readAll, readOrReport } = storedReader('events', codec, report);

  /** By the object that was handed in, so that what a failed try stored is known as its own when it is tried again. */
  const arrivals = new WeakMap<IncomingEvent, Types.ObjectId>();

  function arriving(event: IncomingEvent): StoredEvent {
    const record = toStoredEvent(event, arrivals.get(event));
    arrivals.set(event, record.arrival);
    return record;
  }

  async function insertNewOf(events: IncomingEvent[]): Promise<string[]> {
    const records = events.map(arriving);
    const added = await insertAllNew(model, records);
    const earlier = await storedBefore(records.filter((record) => !added.includes(record)));
    for (const event of events) arrivals.delete(event);
    return [...added, ...earlier].map(({ _id }) => _id);
  }

  /** By an earlier try of the same delivery. */
  async function storedBefore(records: StoredEvent[]): Promise<Pick<StoredEvent, '_id'>[]> {
    if (records.length === 0) return [];
    const ids = records.map(({ _id }) => _id);
    const own = records.map(({ arrival }) => arrival);
    return model.find({ _id: { $in: ids }, arrival: { $in: own } }, { _id: 1 }).lean();
  }

  async function findAbandoned(now: Date, limit: number): Promise<StoredEvent[]> {
    return model
      .find({
        'document.status': UNFINISHED,
        'document.leaseUntil': { $lte: now },
      })
      .sort({ 'document.receivedAt': 1, arrival: 1 })
      .limit(limit)
      .lean();
  }

  /** A record that can't be read is set aside: it must not hold up the later events of its chat. */
  async function take(found: StoredEvent, leaseUntil: Date): Promise<IncomingEvent | undefined> {
    const event = readOrReport(found);
    if (!event) {
      await finish(found._id, 'failed');
      return undefined;
    }
    const { id, status, attempts } = event;
    const asSeen = {
      _id: id,
      'document.status': status,
      'document.attempts': attempts,
      'document.leaseUntil': event.leaseUntil,
    };
    const { matchedCount } = await model.updateOne(asSeen, { $set: { 'document.leaseUntil': leaseUntil } });
    return matchedCount === 1 ? { ...event, leaseUntil } : undefined;
  }

  async function finish(id: string, status: 'done' | 'failed'): Promise<void> {
    await model.updateOne({ _id: id }, { $set: { 'document.status': status } });
  }

  return {
    async add(events) {
      return withinDeadline(insertNewOf(events), ADD_WITHIN_MS);
    },
    async claimAbandoned({ now, leaseUntil, limit }: Claim) {
      return takeLeases({
        limit,
        find: (count) => findAbandoned(now, count),
        take: (found) => take(found, leaseUntil),
      });
    },
    /** An event that a failing server loses was not to blame for that: it waits for no majority. */
    async begin({ id, attempts }) {
      const counted = { $set: { 'document.attempts': attempts + 1 } };
      await model.updateOne({ _id: id }, counted, { writeConcern: { w: 1 } });
    },
    async shortenLeases(latest) {
      const tooLong = { 'document.status': UNFINISHED, 'document.leaseUntil': { $gt: latest } };
      await model.updateMany(tooLong, { $set: { 'document.leaseUntil': latest } });
    },
    async renewLeases(ids, leaseUntil) {
      const unfinished = { _id: { $in: ids }, 'document.status': UNFINISHED };
      await model.updateMany(unfinished, { $set: { 'document.leaseUntil': leaseUntil } });
    },
    async hasOlderUnfinished({ chatId, receivedAt }) {
      const older = {
        'document.chatId': chatId,
        'document.status': UNFINISHED,
        'document.receivedAt': { $lt: receivedAt },
      };
      return (await ask({ model, filter: older, limit: 1, fields: ['_id'] })).length > 0;
    },
    async ofChatSince(chatId, since) {
      const found = await model
        .find({
          'document.chatId': chatId,
          'document.status': { $in: ['waiting', 'answering', 'done', 'failed'] }, // each has its place in the index
          'document.receivedAt': { $gte: since },
        })
        .lean();
      return readAll(found);
    },
    async markAnswering(id) {
      const waiting = { _id: id, 'document.status': 'waiting' };
      const { matchedCount } = await model.updateOne(waiting, { $set: { 'document.status': 'answering' } });
      return matchedCount === 1;
    },
    finish,
    async countUnfinished() {
      return model.countDocuments({ 'document.status': { $in: ['waiting', 'answering'] } });
    },
    async removeFinishedBefore(at) {
      await model.deleteMany({
        'document.status': { $in: ['done', 'failed'] },
        'document.receivedAt': { $lt: at },
      });
    },
    async removeFinishedOf(chatId) {
      await model.deleteMany({ 'document.chatId': chatId, 'document.status': { $in: ['done', 'failed'] } });
    },
  };
}

export function toStoredEvent(event: IncomingEvent, arrival = new Types.ObjectId()): StoredEvent {
  return { _id: event.id, document: codec.encode(event), arrival };
}

export function readEvent({ document }: StoredEvent): IncomingEvent {
  return codec.decode(document);
}
