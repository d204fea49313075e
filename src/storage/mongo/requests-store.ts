/** Publish requests in MongoDB. */
import type { Model } from 'mongoose';
import { onlineCountSchema } from '../../domain/request/coverage.js';
import { lastChecked } from '../../domain/request/currency.js';
import { type PublishRequest, situationOf } from '../../domain/request/publish-request.js';
import { gramsOf, searchText } from '../../domain/request/search-text.js';
import { isAtRest, type Situation, situations } from '../../domain/request/statuses.js';
import type { RequestRecord } from '../../domain/store-copy.js';
import { type RequestStore, situationsOf } from '../../domain/stores.js';
import { firstIdAt } from '../first-id-at.js';
import { readHeads } from '../read-heads.js';
import { recordReader } from '../record-reader.js';
import { requireNextVersion } from '../require-next-version.js';
import { requireText } from '../require-text.js';
import { storedOutline, storedRequest } from '../stored-kinds.js';
import { cursorSlices } from './cursor-slices.js';
import { documentCodec, storedReader } from './document-codec.js';
import { insertNew } from './insert-new.js';
import type { ReadingStoreOptions } from './joined-reads.js';
import { markAnnounced } from './mark-announced.js';
import type { StoredRequest } from './models.js';
import { outlineFields, requestLists } from './request-lists.js';

const codec = documentCodec(storedRequest);
const outlineCodec = documentCodec(storedOutline);

const moving = situations.filter((situation) => !isAtRest(situation));
const atRest = situations.filter(isAtRest);

export function createRequestsStore(
  model: Model<StoredRequest>,
  { report, ask }: ReadingStoreOptions,
): RequestStore {
  const { read, readInSlices, readUpTo } = storedReader('requests', codec, report);
  const announced = recordReader({
    kind: 'requests',
    report,
    idOf: ({ _id }: StoredRequest) => _id,
    decode: readRequest,
  });

  const outline = storedReader('requests', outlineCodec, report);

  return {
    ...requestLists(model, { readUpTo, ask }),
    outlines: requestLists(model, { fields: outlineFields, readUpTo: outline.readUpTo, ask }),
    async insert(request) {
      return insertNew(model, toStoredRequest({ request, announcedVersion: 0 }));
    },
    async get(id) {
      requireText(id);
      const found = await model.findById(id).lean();
      return found ? read(found) : undefined;
    },
    async getAll(ids) {
      ids.forEach(requireText);
      const found = await model.find({ _id: { $in: [...ids] } }).lean();
      const byId = new Map(found.map((stored) => [stored._id, stored]));
      return readInSlices(ids.flatMap((id) => byId.get(id) ?? []));
    },
    async replace(next, seenVersion) {
      requireNextVersion(next.version, seenVersion);
      const present = { _id: next.id, 'document.version': seenVersion };
      const change = { document: codec.encode(next), ...derived(next), unannounced: true, unanchored: true };
      const { matchedCount } = await model.updateOne(present, { $set: change });
      return matchedCount === 1;
    },
    markAnnounced: (id, version, messages) => markAnnounced(model.db, { id, version }, messages),
    async unannounced(limit) {
      return announced.readUpTo(limit, (count) =>
        model.find({ unannounced: true }).sort({ movedAt: 1, _id: 1 }).limit(count).lean(),
      );
    },
    async unanchored(limit) {
      const fields = { 'document.version': 1, 'document.checksum': 1, 'document.history': { $slice: -1 } };
      const found = await model
        .find({ unanchored: true }, fields)
        .sort({ _id: 1 })
        .limit(limit)
        .lean<Pick<StoredRequest, '_id' | 'document'>[]>();
      return readHeads(found.map(headOf));
    },
    async markAnchored(heads) {
      const marks = heads.map(({ id, version }) => ({
        updateOne: {
          filter: { _id: id, 'document.version': version },
          update: { $set: { unanchored: false } },
        },
      }));
      if (marks.length > 0) await model.bulkWrite(marks, { ordered: false });
    },
    /** Moving requests are looked for first: one that comes to rest meanwhile is then found twice, and nothing is missed. */
    async *underWay({ from, to }) {
      const begun = { _id: { $lt: firstIdAt(to) } };
      const wanted = [
        { situation: { $in: moving } },
        { situation: { $in: atRest }, movedAt: { $gte: from } },
      ];
      const known = new Set<string>();
      for (const one of wanted) {
        for await (const slice of cursorSlices(
          model
            .find({ ...one, ...begun })
            .lean()
            .cursor(),
        )) {
          const found = slice.filter(({ _id }) => !known.has(_id));
          for (const { _id } of found) known.add(_id);
          yield readInSlices(found);
        }
      }
    },
    async waitingMovedSince({ since, ...wanted }, limit) {
      const found = await model
        .find({ situation: { $in: situationsOf(wanted) }, movedAt: { $gte: since } })
        .sort({ movedAt: 1, _id: 1 })
        .limit(limit)
        .lean();
      return readInSlices(found);
    },
    async withConcern(limit) {
      return readUpTo(limit, (count) =>
        ask({
          model,
          filter: { 'document.standing.concern.at': { $exists: true }, 'document.standing.status': 'online' },
          sort: { 'document.standing.concern.at': 1, _id: 1 },
          limit: count,
        }),
      );
    },
    /** Those never checked, and those that were: two looks at one index, each of which ends after `limit`. */
    async uncheckedSince(at, limit) {
      const online = { 'document.standing.status': 'online' };
      const [publishedAt, checkedAt] = ['document.standing.publishedAt', 'document.standing.check.at'];
      const never = await readUpTo(limit, (count) =>
        model
          .find({ ...online, [checkedAt]: null, [publishedAt]: { $lt: at } })
          .sort({ [publishedAt]: 1, _id: 1 })
          .limit(count)
          .lean(),
      );
      const longAgo = await readUpTo(limit, (count) =>
        model
          .find({ ...online, [checkedAt]: { $lt: at } })
          .sort({ [checkedAt]: 1, [publishedAt]: 1, _id: 1 })
          .limit(count)
          .lean(),
      );
      return [...never, ...longAgo].sort(byLastCheck).slice(0, limit);
    },
    async correctedSince(at, limit) {
      return readUpTo(limit, (count) =>
        model
          .find({ 'document.standing.status': 'online', 'document.standing.correctedAt': { $gte: at } })
          .sort({ 'document.standing.correctedAt': 1, _id: 1 })
          .limit(count)
          .lean(),
      );
    },
    /** All that it names is in one index. */
    async countOnline() {
      const standing = '$document.standing';
      const counts = await model.aggregate([
        { $match: { 'document.standing.status': 'online' } },
        {
          $group: {
            _id: { categoryId: `${standing}.content.categoryId`, itemId: `${standing}.content.itemId` },
            count: { $sum: 1 },
            publishedAt: { $max: `${standing}.publishedAt` },
            checkedAt: { $max: `${standing}.check.at` },
          },
        },
      ]);
      return counts.map(({ _id, ...found }) => onlineCountSchema.parse({ ..._id, ...found }));
    },
    /** All grams of a term may stand apart, which is rare: then its text is looked at. */
    async search({ terms, requesterId }, limit) {
      const grams = { $all: terms.flatMap(gramsOf) };
      const wanted = {
        grams,
        ...(requesterId !== undefined && { 'document.requester.personId': requesterId }),
      };
      const found = await readUpTo(limit, (count) =>
        model.find(wanted).sort({ _id: -1 }).limit(count).lean(),
      );
      return found.filter((request) => terms.every((term) => searchText(request).includes(term)));
    },
    async actedOn(personId, limit) {
      const wanted = {
        'document.history.by.personId': personId,
        'document.requester.personId': { $ne: personId },
      };
      return readUpTo(limit, (count) =>
        model.find(wanted).sort({ movedAt: -1, _id: -1 }).limit(count).lean(),
      );
    },
    /** Naming the situations lets the index answer alone. */
    async countBySituation() {
      const counts = await model.aggregate<{ _id: Situation; count: number }>([
        { $match: { situation: { $in: [...situations] } } },
        { $group: { _id: '$situation', count: { $sum: 1 } } },
      ]);
      return Object.fromEntries(counts.map(({ _id, count }) => [_id, count]));
    },
  };
}

function byLastCheck(one: PublishRequest, other: PublishRequest): number {
  const at = ({ standing }: PublishRequest) => (standing ? lastChecked(standing).getTime() : 0);
  return at(one) - at(other) || (one.id < other.id ? -1 : 1);
}

export function toStoredRequest({ request, announcedVersion }: RequestRecord): StoredRequest {
  const unannounced = announcedVersion < request.version;
  return {
    _id: request.id,
    document: codec.encode(request),
    ...derived(request),
    announcedVersion,
    unannounced,
    unanchored: true,
  };
}

function headOf({ _id, document: { version, checksum, history } }: Pick<StoredRequest, '_id' | 'document'>) {
  const last = Array.isArray(history) ? history.at(-1) : undefined;
  return { id: _id, version, checksum, hash: last?.hash };
}

/** Indexed, since it can't be asked of the document itself. */
export function derived(request: PublishRequest): Pick<StoredRequest, 'situation' | 'movedAt' | 'grams'> {
  const movedAt = request.history.at(-1)?.at;
  const grams = gramsOf(searchText(request));
  return { situation: situationOf(request), ...(movedAt && { movedAt }), grams };
}

export function readRequest({ document, announcedVersion }: StoredRequest): RequestRecord {
  return { request: codec.decode(document), announcedVersion };
}
