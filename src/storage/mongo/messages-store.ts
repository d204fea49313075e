/** Messages to people in MongoDB, kept until LINE has accepted them. */
import { type Model, Types } from 'mongoose';
import type { ClaimedMessage, OutMessage, Settlement } from '../../domain/message.js';
import type { MessageStore } from '../../domain/stores.js';
import { storedMessage } from '../stored-kinds.js';
import { codecWithJsonBody, storedReader } from './document-codec.js';
import { insertNew } from './insert-new.js';
import type { ReadingStoreOptions } from './joined-reads.js';
import type { StoredMessage } from './models.js';
import { takeLeases } from './take-leases.js';

const codec = codecWithJsonBody(storedMessage);

const NO_LEASE = new Date(0);
const NO_BODY = '[]';

export function createMessagesStore(
  model: Model<StoredMessage>,
  { report, ask }: ReadingStoreOptions,
): MessageStore {
  const { readAll, readOrReport, readUpTo } = storedReader('messages', codec, report);

  /** Each person's oldest waiting message, if its time has come and nobody has it in hand. */
  async function findDue(now: Date, limit: number): Promise<StoredMessage[]> {
    return model.aggregate<StoredMessage>([
      { $match: { 'document.status': 'waiting' } },
      { $sort: { 'document.personId': 1, 'document.createdAt': 1, arrival: 1 } },
      { $group: { _id: '$document.personId', oldest: { $first: '$$ROOT' } } },
      { $replaceRoot: { newRoot: '$oldest' } },
      { $match: { 'document.nextAttemptAt': { $lte: now }, leaseUntil: { $lte: now } } },
      { $sort: { 'document.createdAt': 1 } },
      { $limit: limit },
    ]);
  }

  /** A record that can't be read is set aside: it must not hold up the later messages to the same person. */
  async function take(found: StoredMessage, leaseUntil: Date): Promise<ClaimedMessage | undefined> {
    const message = readOrReport(found);
    if (!message) {
      await model.updateOne({ _id: found._id }, { $set: { 'document.status': 'undeliverable' } });
      return undefined;
    }
    const asSeen = {
      _id: message.id,
      leaseUntil: found.leaseUntil,
      'document.status': 'waiting',
      'document.attempts': message.attempts,
      'document.nextAttemptAt': message.nextAttemptAt,
    };
    const { matchedCount } = await model.updateOne(asSeen, { $set: { leaseUntil } });
    if (matchedCount === 0) return undefined;
    const isFirst = found.leaseUntil.getTime() === NO_LEASE.getTime();
    return isFirst ? message : { ...message, wasInHand: true };
  }

  async function ofPerson(
    { personId, status }: Pick<OutMessage, 'personId' | 'status'>,
    limit: number,
  ): Promise<OutMessage[]> {
    return readUpTo(limit, (count) =>
      ask({
        model,
        filter: { 'document.status': status, 'document.personId': personId },
        sort: { 'document.createdAt': 1, arrival: 1 },
        limit: count,
      }),
    );
  }

  return {
    async add(message) {
      return insertNew(model, toStoredMessage(message));
    },
    async claimDue({ now, leaseUntil, limit }) {
      return takeLeases({
        limit,
        find: (count) => findDue(now, count),
        take: (found) => take(found, leaseUntil),
      });
    },
    async hasten({ now, triesAfter, leasesAfter }) {
      const waiting = { 'document.status': 'waiting' };
      await model.updateMany(
        { ...waiting, 'document.nextAttemptAt': { $gt: triesAfter } },
        { $set: { 'document.nextAttemptAt': now } },
      );
      await model.updateMany({ ...waiting, leaseUntil: { $gt: leasesAfter } }, { $set: { leaseUntil: now } });
    },
    /** A message that LINE has accepted stays accepted, also when a slower second try reports a fault. */
    async settle(id, outcome) {
      await model.updateOne({ _id: id, 'document.status': { $ne: 'accepted' } }, settling(outcome));
    },
    waitingFor: (personId, limit) => ofPerson({ personId, status: 'waiting' }, limit),
    ridingFor: (personId, limit) => ofPerson({ personId, status: 'riding' }, limit),
    async getAll(ids) {
      const found = readAll(await model.find({ _id: { $in: [...ids] } }).lean());
      return ids.flatMap((id) => found.find((message) => message.id === id) ?? []);
    },
    async load(id, { carries, retryKey }) {
      const loaded = { 'document.carries': carries, 'document.retryKey': retryKey };
      await model.updateOne({ _id: id }, { $set: loaded });
    },
    async forgetBodies({ before, limit }) {
      const found = await model
        .find(
          { 'document.status': 'accepted', 'document.createdAt': { $lt: before }, isForgotten: false },
          { _id: 1 },
        )
        .sort({ 'document.createdAt': 1 })
        .limit(limit)
        .lean();
      const ids = found.map(({ _id }) => _id);
      if (ids.length === 0) return 0;
      const forgotten = { 'document.body': NO_BODY, isForgotten: true };
      const { modifiedCount } = await model.updateMany({ _id: { $in: ids } }, { $set: forgotten });
      return modifiedCount;
    },
    async forgetBodiesOf(personId) {
      const settled = { $in: ['accepted', 'undeliverable'] };
      await model.updateMany(
        { 'document.status': settled, 'document.personId': personId },
        { $set: { 'document.body': NO_BODY, isForgotten: true } },
      );
    },
    async waiting(limit) {
      return readUpTo(limit, (count) =>
        model.find({ 'document.status': 'waiting' }).sort({ 'document.createdAt': 1 }).limit(count).lean(),
      );
    },
    async undeliverable(limit) {
      return readUpTo(limit, (count) =>
        model
          .find({ 'document.status': 'undeliverable' })
          .sort({ 'document.createdAt': -1 })
          .limit(count)
          .lean(),
      );
    },
  };
}

function settling({ status, attempts, nextAttemptAt, uncertainSince, fault }: Settlement) {
  const always = {
    'document.status': status,
    'document.attempts': attempts,
    'document.nextAttemptAt': nextAttemptAt,
  };
  const given = {
    ...(uncertainSince && { 'document.uncertainSince': uncertainSince }),
    ...(fault !== undefined && { 'document.fault': fault }),
  };
  const absent = {
    ...(!uncertainSince && { 'document.uncertainSince': '' }),
    ...(fault === undefined && { 'document.fault': '' }),
  };
  return { $set: { ...always, ...given, leaseUntil: NO_LEASE }, $unset: absent };
}

export function toStoredMessage(message: OutMessage): StoredMessage {
  return {
    _id: message.id,
    document: codec.encode(message),
    leaseUntil: NO_LEASE,
    arrival: new Types.ObjectId(),
    isForgotten: message.body.length === 0,
  };
}

export function readMessage({ document }: StoredMessage): OutMessage {
  return codec.decode(document);
}
