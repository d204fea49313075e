/**
 * The collections and their indexes. A record is stored whole under `document`, as its zod schema says; beside it stands
 * only what the store itself needs. So Mongoose checks nothing that zod has checked already.
 *
 * On a sharded cluster `requests`, `conversations`, `persons`, `events`, `messages`, `fileAccesses`, `pageChecks` and `claims` may be sharded by a
 * hashed `_id`: every write but the sweep of finished events names it. `numbers` and `fs.files` stay on one shard, since
 * they live by unique indexes on other fields; `fs.chunks` may be sharded by `files_id`. The rest is tiny.
 */
import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { ClaimRecord } from '../../domain/claim.js';
import type { Situation } from '../../domain/request/statuses.js';
import type { NumberRecord } from '../../domain/store-copy.js';

export interface StoredDocument {
  _id: string;
  document: Record<string, unknown>;
}

export interface StoredRequest extends StoredDocument {
  /** Beside the document: announcing is no move and must not make anybody's card an old one. */
  announcedVersion: number;
  /** Whether `announcedVersion` is behind the version, for an index that holds only those that are. */
  unannounced: boolean;
  /** It moved since the chain of the office last took it up. */
  unanchored: boolean;
  situation: Situation;
  /** When its last move was made. */
  movedAt?: Date;
  /** Each three characters in a row of the words by which it is found. */
  grams: string[];
}

export interface StoredEvent extends StoredDocument {
  /** Counts up within a process: the order of events that came in the same millisecond. */
  arrival: Types.ObjectId;
}

export interface StoredMessage extends StoredDocument {
  /** Beside the document: who is trying right now is nobody else's business. */
  leaseUntil: Date;
  /** As that of an event. */
  arrival: Types.ObjectId;
  /** Its body is gone. */
  isForgotten: boolean;
}

export interface StoredClaim extends Pick<ClaimRecord, 'holder'> {
  /** The key. */
  _id: string;
}

export interface UnfinishedFile {
  /** The id of the file in GridFS. */
  _id: Types.ObjectId;
  startedAt: Date;
}

export interface StepRecord {
  /** The number of the step. */
  _id: number;
  holder: string;
  leaseUntil: Date;
  done: boolean;
}

/** Written to see whether anything can be. */
export interface Trial {
  _id: string;
  count: number;
}

export interface Occupant {
  _id: string;
  as: 'bot' | 'migration';
  until: Date;
}

export interface Models {
  requests: Model<StoredRequest>;
  conversations: Model<StoredDocument>;
  persons: Model<StoredDocument>;
  events: Model<StoredEvent>;
  messages: Model<StoredMessage>;
  numbers: Model<NumberRecord>;
  claims: Model<StoredClaim>;
  monthlyNotes: Model<StoredDocument>;
  fileAccesses: Model<StoredDocument>;
  anchors: Model<StoredDocument>;
  madePapers: Model<StoredDocument>;
  pageChecks: Model<StoredDocument>;
  checklistMarks: Model<StoredDocument>;
  placements: Model<StoredDocument>;
  unfinishedFiles: Model<UnfinishedFile>;
  migrations: Model<StepRecord>;
  occupants: Model<Occupant>;
  trials: Model<Trial>;
}

const options = {
  versionKey: false,
  minimize: false,
  strict: 'throw',
  autoCreate: false,
  autoIndex: false,
} as const;

const stored = {
  _id: { type: String, required: true },
  document: { type: Schema.Types.Mixed, required: true },
};

const whileWaiting = { partialFilterExpression: { 'document.status': 'waiting' } };
const whileOnline = { partialFilterExpression: { 'document.standing.status': 'online' } };

function whereThere(field: string) {
  return { partialFilterExpression: { [field]: { $exists: true } } };
}

const requests = new Schema(
  {
    ...stored,
    announcedVersion: Number,
    unannounced: Boolean,
    unanchored: Boolean,
    situation: String,
    movedAt: Date,
    grams: [String],
  },
  options,
)
  .index({ situation: 1, 'document.proposal.waitingSince': 1, _id: 1 })
  .index({ situation: 1, movedAt: 1, _id: 1 })
  .index({ 'document.requester.personId': 1, 'document.fiscalYear': -1, 'document.sequence': -1 })
  .index(
    { 'document.decidedInPlaceAt': -1, _id: -1 },
    { partialFilterExpression: { 'document.decidedInPlaceAt': { $exists: true } } },
  )
  .index({ 'document.standing.content.online.lastDay': 1, _id: 1 }, whileOnline)
  .index({ 'document.standing.content.online.reviewOn': 1, _id: 1 }, whileOnline)
  .index(
    { 'document.requester.personId': 1, 'document.standing.content.online.reviewOn': 1, _id: 1 },
    whileOnline,
  )
  .index(
    { 'document.standing.status': 1, 'document.standing.concern.at': 1, _id: 1 },
    whereThere('document.standing.concern.at'),
  )
  .index({ 'document.standing.check.at': 1, 'document.standing.publishedAt': 1, _id: 1 }, whileOnline)
  .index(
    {
      'document.standing.status': 1,
      'document.standing.content.categoryId': 1,
      'document.standing.content.itemId': 1,
      'document.standing.publishedAt': 1,
      'document.standing.check.at': 1,
    },
    whileOnline,
  )
  .index(
    { 'document.standing.status': 1, 'document.standing.correctedAt': 1, _id: 1 },
    whereThere('document.standing.correctedAt'),
  )
  .index({ movedAt: 1, _id: 1 }, { partialFilterExpression: { unannounced: true } })
  .index({ unanchored: 1, _id: 1 })
  .index({ grams: 1, _id: -1 })
  .index({ 'document.history.by.personId': 1, movedAt: -1, _id: -1 });

const conversations = new Schema(stored, options);

const persons = new Schema(stored, options).index({ 'document.since': 1, _id: 1 });

/** The first holds all that decides whether an event is abandoned, so that no document is opened to find out. */
const events = new Schema({ ...stored, arrival: Schema.Types.ObjectId }, options)
  .index({ 'document.status': 1, 'document.receivedAt': 1, arrival: 1, 'document.leaseUntil': 1 })
  .index({ 'document.chatId': 1, 'document.status': 1, 'document.receivedAt': 1 });

const messages = new Schema(
  { ...stored, leaseUntil: Date, arrival: Schema.Types.ObjectId, isForgotten: Boolean },
  options,
)
  .index({ 'document.status': 1, 'document.personId': 1, 'document.createdAt': 1, arrival: 1 })
  .index({ 'document.status': 1, 'document.createdAt': 1 })
  .index({ isForgotten: 1, 'document.status': 1, 'document.createdAt': 1 })
  .index({ 'document.nextAttemptAt': 1 }, whileWaiting)
  .index({ leaseUntil: 1 }, whileWaiting);

/** One document per number. Two unique indexes let neither a number nor a request come twice in a year. */
const numbers = new Schema({ fiscalYear: Number, sequence: Number, requestId: String }, options)
  .index({ fiscalYear: 1, sequence: 1 }, { unique: true })
  .index({ fiscalYear: 1, requestId: 1 }, { unique: true });

const claims = new Schema({ _id: { type: String, required: true }, holder: String }, options);

const monthlyNotes = new Schema(stored, options).index({ 'document.month': 1, _id: 1 });

const fileAccesses = new Schema(stored, options).index({
  'document.requestId': 1,
  'document.at': -1,
  _id: -1,
});

const anchors = new Schema(stored, options);
const pageChecks = new Schema(stored, options)
  .index({ 'document.dueAt': 1, _id: 1 }, whereThere('document.dueAt'))
  .index({ 'document.doubtAt': 1, _id: 1 }, whereThere('document.doubtAt'));

const checklistMarks = new Schema(stored, options);

const placements = new Schema(stored, options);

const madePapers = new Schema(stored, options).index({
  'document.requestId': 1,
  'document.at': -1,
  _id: -1,
});

const unfinishedFiles = new Schema({ _id: Schema.Types.ObjectId, startedAt: Date }, options);

const migrations = new Schema({ _id: Number, holder: String, leaseUntil: Date, done: Boolean }, options);

const occupants = new Schema({ _id: String, as: String, until: Date }, options);

const trials = new Schema({ _id: String, count: Number }, options);

const schemas = {
  requests,
  conversations,
  persons,
  events,
  messages,
  numbers,
  claims,
  monthlyNotes,
  fileAccesses,
  anchors,
  madePapers,
  pageChecks,
  checklistMarks,
  placements,
  unfinishedFiles,
  migrations,
  occupants,
  trials,
};

export function createModels(connection: Connection): Models {
  const models = Object.entries(schemas).map(([name, schema]) => [
    name,
    connection.models[name] ?? connection.model(name, schema, name),
  ]);
  return Object.fromEntries(models);
}

/** Building what is there already costs nothing, so it is asked for at every start. */
export async function buildIndexes(connection: Connection): Promise<void> {
  for (const model of Object.values(createModels(connection))) await model.createIndexes();
  await connection.collection('fs.files').createIndex({ filename: 1 }, { unique: true });
}
