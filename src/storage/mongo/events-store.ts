/** LINE events in MongoDB, stored before LINE is told 200. */
import { type Model, Types } from 'mongoose';
import type { IncomingEvent } from '../../domain/incoming-event.js';
import type { Claim, EventStore } from '../../domain/stores.js';
import { withinDeadline } from '../../within-deadline.js';
import { storedEvent } from '../stored-kinds.js';
import { codecWithJsonBody } from './document-codec.js';
import { insertAllNew } from './insert-new.js';
import type { StoredEvent } from './models.js';
import { takeLeases } from './take-leases.js';

/** LINE waits for 2 seconds. An event that was stored after all is found when its lease has ended. */
const ADD_WITHIN_MS = 1_500;

const UNFINISHED = { $in: ['waiting', 'answering'] };

const { encode, decode } = codecWithJsonBody(storedEvent);

export function createEventsStore(model: Model<StoredEvent>): EventStore {
  async function findAbandoned(now: Date, limit: number): Promise<IncomingEvent[]> {
    const found = await model
      .find({
        'document.status': UNFINISHED,
        'document.leaseUntil': { $lte: now },
      })
      .sort({ 'document.receivedAt': 1, arrival: 1 })
      .limit(limit)
      .lean();
    return found.map(readEvent);
  }

  async function take(event: IncomingEvent, leaseUntil: Date): Promise<IncomingEvent | undefined> {
    const { id, status, attempts } = event;
    const asSeen = {
      _id: id,
      'document.status': status,
      'document.attempts': attempts,
      'document.leaseUntil': event.leaseUntil,
    };
    const next = { ...event, leaseUntil, attempts: attempts + 1 };
    const { matchedCount } = await model.updateOne(asSeen, {
      $set: { 'document.leaseUntil': leaseUntil, 'document.attempts': next.attempts },
    });
    return matchedCount === 1 ? next : undefined;
  }

  return {
    async add(events) {
      const added = await withinDeadline(insertAllNew(model, events.map(toStoredEvent)), ADD_WITHIN_MS);
      return added.map(({ _id }) => _id);
    },
    async claimAbandoned({ now, leaseUntil, limit }: Claim) {
      return takeLeases({
        limit,
        find: (count) => findAbandoned(now, count),
        take: (event) => take(event, leaseUntil),
      });
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
      return (await model.exists(older)) !== null;
    },
    async ofChatSince(chatId, since) {
      const found = await model
        .find({
          'document.chatId': chatId,
          'document.status': { $in: ['waiting', 'answering', 'done', 'failed'] }, // each has its place in the index
          'document.receivedAt': { $gte: since },
        })
        .lean();
      return found.map(readEvent);
    },
    async markAnswering(id) {
      const waiting = { _id: id, 'document.status': 'waiting' };
      const { matchedCount } = await model.updateOne(waiting, { $set: { 'document.status': 'answering' } });
      return matchedCount === 1;
    },
    async finish(id, status) {
      await model.updateOne({ _id: id }, { $set: { 'document.status': status } });
    },
    async removeFinishedBefore(at) {
      await model.deleteMany({
        'document.status': { $in: ['done', 'failed'] },
        'document.receivedAt': { $lt: at },
      });
    },
  };
}

export function toStoredEvent(event: IncomingEvent): StoredEvent {
  return { _id: event.id, document: encode(event), arrival: new Types.ObjectId() };
}

export function readEvent({ document }: StoredEvent): IncomingEvent {
  return decode(document);
}
