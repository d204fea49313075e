/** Publish requests in MongoDB. */
import type { Model } from 'mongoose';
import {
  publishRequestSchema,
  restingStatuses,
  type Status,
  statuses,
} from '../../domain/publish-request.js';
import type { RequestRecord } from '../../domain/store-copy.js';
import type { RequestStore } from '../../domain/stores.js';
import { firstIdAt } from '../first-id-at.js';
import { requireNextVersion } from '../require-next-version.js';
import { requireText } from '../require-text.js';
import { documentCodec } from './document-codec.js';
import { insertNew } from './insert-new.js';
import type { StoredRequest } from './models.js';

const codec = documentCodec(publishRequestSchema);

const movingStatuses = statuses.filter((status) => !restingStatuses.includes(status));

export function createRequestsStore(model: Model<StoredRequest>): RequestStore {
  return {
    async insert(request) {
      return insertNew(model, toStoredRequest({ request, announcedVersion: 0 }));
    },
    async get(id) {
      requireText(id);
      const found = await model.findById(id).lean();
      return found ? codec.decode(found.document) : undefined;
    },
    async replace(next, seenVersion) {
      requireNextVersion(next.version, seenVersion);
      const present = { _id: next.id, 'document.version': seenVersion };
      const change = { document: codec.encode(next), unannounced: true };
      const { matchedCount } = await model.updateOne(present, { $set: change });
      return matchedCount === 1;
    },
    /** A pipeline, so that the version is compared in the same statement that sets the mark. */
    async markAnnounced(id, version) {
      const unannounced = { $lt: [version, '$document.version'] };
      await model.updateOne(
        { _id: id, announcedVersion: { $lt: version } },
        [{ $set: { announcedVersion: version, unannounced } }],
        { updatePipeline: true },
      );
    },
    async unannounced(limit) {
      const found = await model
        .find({ unannounced: true })
        .sort({ 'document.waitingSince': 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(readRequest);
    },
    async waiting(wanted, limit) {
      const found = await model
        .find({ 'document.status': { $in: [...wanted] } })
        .sort({ 'document.waitingSince': 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(({ document }) => codec.decode(document));
    },
    async ofRequester(personId, limit) {
      const found = await model
        .find({ 'document.requester.personId': personId })
        .sort({ 'document.fiscalYear': -1, 'document.sequence': -1 })
        .limit(limit)
        .lean();
      return found.map(({ document }) => codec.decode(document));
    },
    async decidedInPlace(since, limit) {
      const found = await model
        .find({ 'document.decidedInPlaceAt': { $gte: since } })
        .sort({ 'document.decidedInPlaceAt': -1, _id: -1 })
        .limit(limit)
        .lean();
      return found.map(({ document }) => codec.decode(document));
    },
    async ending({ from, to }, limit) {
      const found = await model
        .find({ 'document.status': 'published', 'document.content.online.lastDay': { $gte: from, $lte: to } })
        .sort({ 'document.content.online.lastDay': 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(({ document }) => codec.decode(document));
    },
    async toReview({ ownerId, from, to }, limit) {
      const found = await model
        .find({
          ...(ownerId !== undefined && { 'document.requester.personId': ownerId }),
          'document.status': 'published',
          'document.content.online.reviewOn': { $gte: from, $lte: to },
        })
        .sort({ 'document.content.online.reviewOn': 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(({ document }) => codec.decode(document));
    },
    /** What moves is looked for first: what comes to rest meanwhile is then found twice, and nothing is missed. */
    async underWay({ from, to }) {
      const begun = { _id: { $lt: firstIdAt(to) } };
      const moving = await model.find({ 'document.status': { $in: movingStatuses }, ...begun }).lean();
      const resting = await model
        .find({
          'document.status': { $in: restingStatuses },
          'document.waitingSince': { $gte: from },
          ...begun,
        })
        .lean();
      const byId = new Map([...moving, ...resting].map((stored) => [stored._id, stored]));
      return [...byId.values()].map(({ document }) => codec.decode(document));
    },
    /** Naming the statuses lets the index answer alone. */
    async countByStatus() {
      const counts = await model.aggregate<{ _id: Status; count: number }>([
        { $match: { 'document.status': { $in: statuses } } },
        { $group: { _id: '$document.status', count: { $sum: 1 } } },
      ]);
      return Object.fromEntries(counts.map(({ _id, count }) => [_id, count]));
    },
  };
}

export function toStoredRequest({ request, announcedVersion }: RequestRecord): StoredRequest {
  const unannounced = announcedVersion < request.version;
  return { _id: request.id, document: codec.encode(request), announcedVersion, unannounced };
}

export function readRequest({ document, announcedVersion }: StoredRequest): RequestRecord {
  return { request: codec.decode(document), announcedVersion };
}
