/**
 * Every question that we ask the database, on one page. Every write is one atomic statement on one document: insert if
 * absent, or replace if the version is still the one that was seen. Nothing needs a transaction over several documents.
 */
import type { LocalDate } from '../clock.js';
import type { Placements } from './assessment/placements.js';
import type { ChecklistMarks } from './checklist-marks.js';
import type { ClaimRecord } from './claim.js';
import type { Conversation } from './conversation.js';
import type { Anchor, RequestHead } from './evidence/anchor.js';
import type { FileAccess } from './file-access.js';
import type { IncomingEvent } from './incoming-event.js';
import type { MadePaper } from './made-paper.js';
import type { ClaimedMessage, Load, OutMessage, Settlement } from './message.js';
import type { PageChecks } from './page-checks.js';
import type { NamingDocument } from './person/held-data.js';
import type { Person } from './person/person.js';
import type { Month, Span } from './report/month.js';
import type { MonthlyNote } from './report/monthly-note.js';
import type { OnlineCount } from './request/coverage.js';
import type { RequestOutline } from './request/outline.js';
import type { PublishRequest } from './request/publish-request.js';
import { type ProposalKind, type ProposalStatus, proposalKinds, type Situation } from './request/statuses.js';

export interface Stores {
  requests: RequestStore;
  conversations: ConversationStore;
  persons: PersonStore;
  events: EventStore;
  messages: MessageStore;
  numbers: NumberStore;
  claims: ClaimStore;
  monthlyNotes: MonthlyNoteStore;
  fileAccesses: FileAccessStore;
  anchors: AnchorStore;
  madePapers: MadePaperStore;
  pageChecks: PageCheckStore;
  checklistMarks: ChecklistMarkStore;
  placements: PlacementStore;
  /**
   * Every SHA-256 that any stored document names, but for the log of openings; also in documents that can't be read.
   * Requests come last: what moves from a draft into one meanwhile is named in either.
   */
  namedHashes(): AsyncIterable<string>;
  /**
   * Every document in which this text stands, of whatever kind, and claims too. All documents are read for it, in pieces
   * between which others have their turn.
   */
  documentsNaming(text: string): AsyncIterable<NamingDocument>;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  /** Changes nothing. Rejects when nothing can be stored: the database answers but is full, or for reading only. */
  tryWrite(): Promise<void>;
  close(): Promise<void>;
}

export interface Search {
  terms: readonly string[];
  requesterId?: string | undefined;
}

/** Lists of requests, each read as far as `T` says. */
export interface RequestLists<T> {
  /** Whose proposal is in one of these statuses, the longest waiting first. */
  waiting(wanted: Waiting, limit: number): Promise<T[]>;
  /** The newest first. */
  ofRequester(personId: string, limit: number): Promise<T[]>;
  /** Decided in the head's place at this time or later, the newest first. */
  decidedInPlace(since: Date, limit: number): Promise<T[]>;
  /** Online, with its last day within these; the nearest first. */
  ending(days: Days, limit: number): Promise<T[]>;
  /** Online without an end, with its review day within these, of all or of one owner; the nearest first. */
  toReview(wanted: Days & { ownerId?: string }, limit: number): Promise<T[]>;
}

export interface RequestStore extends RequestLists<PublishRequest> {
  /** The same lists, in outline: no whole document is read for them. */
  outlines: RequestLists<RequestOutline>;
  /** @returns false when a request with this id is there already. */
  insert(request: PublishRequest): Promise<boolean>;
  get(id: string): Promise<PublishRequest | undefined>;
  /** In the order of the ids. What is not there, or can't be read, is left out. */
  getAll(ids: readonly string[]): Promise<PublishRequest[]>;
  /** Writes `next` if the stored version is still `seenVersion`. @returns false when somebody was faster. */
  replace(next: PublishRequest, seenVersion: number): Promise<boolean>;
  /**
   * All history entries up to this version have their messages stored: earlier ones, and these, which are stored before
   * the mark, unless they are there. Never lowers the mark, never touches the version.
   */
  markAnnounced(id: string, version: number, messages: readonly OutMessage[]): Promise<void>;
  /** Requests with history entries whose messages may be missing: a crash came between two writes. Oldest first. */
  unannounced(limit: number): Promise<{ request: PublishRequest; announcedVersion: number }[]>;
  /** Those that moved since they were last anchored, by their ids. What can't be read is left out. */
  unanchored(limit: number): Promise<RequestHead[]>;
  /** These versions are anchored. What has moved on meanwhile stays unanchored. */
  markAnchored(heads: readonly Pick<RequestHead, 'id' | 'version'>[]): Promise<void>;
  /**
   * All that may have been under way in this time, in no order: begun before its end, and either not at rest or moved
   * since its start. More are given than were; the history of each says. In slices, so that whoever counts keeps none.
   */
  underWay(span: Span): AsyncIterable<PublishRequest[]>;
  /** The requests that wait in one of these statuses and moved at this time or later; in no order and at least the first so many. */
  waitingMovedSince(wanted: Waiting & { since: Date }, limit: number): Promise<PublishRequest[]>;
  /** In whose words each of these terms occurs (domain/request/search-text.ts), about the newest first: at least one term. */
  search(wanted: Search, limit: number): Promise<PublishRequest[]>;
  /** In which this person had a part and which are not the person's own, the last moved first. */
  actedOn(personId: string, limit: number): Promise<PublishRequest[]>;
  /** Online, with something that its owner or a checker has to do about it; the longest waiting first. */
  withConcern(limit: number): Promise<PublishRequest[]>;
  /** Online, and neither published nor checked at this time or later; the longest unchecked first. */
  uncheckedSince(at: Date, limit: number): Promise<PublishRequest[]>;
  /** Online, with its text corrected at this time or later; the longest ago first. */
  correctedSince(at: Date, limit: number): Promise<PublishRequest[]>;
  /** Counts the requests online by category and item. Needs no look at any document. */
  countOnline(): Promise<OnlineCount[]>;
  countBySituation(): Promise<Partial<Record<Situation, number>>>;
}

export interface Waiting {
  statuses: readonly ProposalStatus[];
  /** Absent: of every kind. */
  kinds?: readonly ProposalKind[];
}

/** Each once. */
export function situationsOf({ statuses, kinds = proposalKinds }: Waiting): Situation[] {
  const all = kinds.flatMap((kind) => statuses.map((status) => `${kind}.${status}` as const));
  return [...new Set(all)];
}

/** Days of Bangkok, both included. */
export interface Days {
  from: LocalDate;
  to: LocalDate;
}

/** All days of which somebody could be asked. */
export const ALL_TIME: Days = { from: '0000-01-01', to: '9999-12-31' };

export interface ConversationStore {
  get(personId: string): Promise<Conversation | undefined>;
  /** Writes `next` (version seenVersion + 1) if the stored version is still `seenVersion`; 0 = insert if absent. */
  replace(next: Conversation, seenVersion: number): Promise<boolean>;
}

export interface PersonStore {
  get(id: string): Promise<Person | undefined>;
  /** As in ConversationStore. */
  replace(next: Person, seenVersion: number): Promise<boolean>;
  /** Everybody who ever wrote to the bot, the longest known first. An office has tens of people, a province hundreds. */
  list(): Promise<Person[]>;
}

export interface EventStore {
  /**
   * Durable when it resolves. @returns the ids that were new; the others had come before. After a failure the same
   * objects may be added again: what was stored of them in spite of it is new.
   */
  add(events: IncomingEvent[]): Promise<string[]>;
  /** Takes up unfinished events whose lease is over, in the order in which they came; each goes to one caller. */
  claimAbandoned(claim: Claim): Promise<IncomingEvent[]>;
  /** Its handling begins: counted once more in `attempts`, of which the event has the number before. Survives the process. */
  begin(event: Pick<IncomingEvent, 'id' | 'attempts'>): Promise<void>;
  /** No lease of an unfinished event goes beyond this: a longer one was given by a clock that was wrong. */
  shortenLeases(latest: Date): Promise<void>;
  /** Whoever holds these goes on working on them; what is finished stays as it is. */
  renewLeases(ids: string[], leaseUntil: Date): Promise<void>;
  /** Another event of the same chat came before this one and is not done yet, on whichever instance. */
  hasOlderUnfinished(event: Pick<IncomingEvent, 'chatId' | 'receivedAt'>): Promise<boolean>;
  /** All events of one chat, finished or not, that came at this time of ours or later; in no order. */
  ofChatSince(chatId: string, since: Date): Promise<IncomingEvent[]>;
  /** From here on the reply may have reached LINE: it is never sent a second time. @returns false if it was so already. */
  markAnswering(id: string): Promise<boolean>;
  finish(id: string, as: 'done' | 'failed'): Promise<void>;
  countUnfinished(): Promise<number>;
  removeFinishedBefore(at: Date): Promise<void>;
  /** All finished events of one chat. */
  removeFinishedOf(chatId: string): Promise<void>;
}

export interface Claim {
  now: Date;
  leaseUntil: Date;
  limit: number;
}

export interface MessageStore {
  /** @returns false when a message with this id is there already. */
  add(message: OutMessage): Promise<boolean>;
  /**
   * Takes waiting messages that are due, of each person at most the oldest, so that nothing overtakes it on another
   * instance; each goes to one caller until the lease ends. Oldest first.
   */
  claimDue(claim: Claim): Promise<ClaimedMessage[]>;
  /** Messages that wait for one person, the oldest first. */
  waitingFor(personId: string, limit: number): Promise<OutMessage[]>;
  /** Messages that ride for one person, the oldest first. */
  ridingFor(personId: string, limit: number): Promise<OutMessage[]>;
  /** In the order of the ids. What is not there, or can't be read, is left out. */
  getAll(ids: readonly string[]): Promise<OutMessage[]>;
  /** Says before a try what its push is made of. */
  load(id: string, load: Load): Promise<void>;
  /** A message that waits for a try after `triesAfter` is due now; one in hand for longer than `leasesAfter` is free. */
  hasten(times: { now: Date; triesAfter: Date; leasesAfter: Date }): Promise<void>;
  /** The outcome of a try; what it leaves out is taken out. What was accepted stays accepted. */
  settle(id: string, outcome: Settlement): Promise<void>;
  /** Forgets the words and keeps that they were delivered: of at most so many, the oldest first. @returns of how many */
  forgetBodies(accepted: { before: Date; limit: number }): Promise<number>;
  /** The same of all that was delivered to one person, or was given up. */
  forgetBodiesOf(personId: string): Promise<void>;
  /** That are neither accepted nor given up, the oldest first. */
  waiting(limit: number): Promise<OutMessage[]>;
  /** The newest first. */
  undeliverable(limit: number): Promise<OutMessage[]>;
}

export interface NumberStore {
  /** The next free number of the fiscal year, always the same for the same request in that year: no gap after a crash. */
  reserve(fiscalYear: number, requestId: string): Promise<number>;
  /** @returns the id of the request with this number, which may not be stored; undefined where none has it */
  requestIdOf(number: { fiscalYear: number; sequence: number }): Promise<string | undefined>;
}

export interface ClaimStore {
  /** Who holds this key: `holder` if it was free. One winner for ever; for things that happen once. */
  claim(key: string, holder: string): Promise<string>;
  /** @returns undefined while nobody holds it. */
  holderOf(key: string): Promise<string | undefined>;
  /** Those whose keys begin so, by their keys. */
  beginningWith(prefix: string): Promise<ClaimRecord[]>;
}

export interface FileAccessStore {
  add(accesses: readonly FileAccess[]): Promise<void>;
  /** The newest first. */
  ofRequest(requestId: string, limit: number): Promise<FileAccess[]>;
}

export interface PageCheckStore {
  get(requestId: string): Promise<PageChecks | undefined>;
  /** As in ConversationStore. */
  replace(next: PageChecks, seenVersion: number): Promise<boolean>;
  /** With something to look at by now, the longest due first. */
  due(now: Date, limit: number): Promise<PageChecks[]>;
  /** With a page that was found otherwise than recorded at this time or later, the oldest first. */
  doubtful(since: Date, limit: number): Promise<PageChecks[]>;
}

export interface ChecklistMarkStore {
  get(id: string): Promise<ChecklistMarks | undefined>;
  /** The marks of all checklists; a profile has some tens of entries. */
  list(): Promise<ChecklistMarks[]>;
  /** As in ConversationStore. */
  replace(next: ChecklistMarks, seenVersion: number): Promise<boolean>;
}

export interface PlacementStore {
  get(requestId: string): Promise<Placements | undefined>;
  /** The placements of all requests that were put somewhere by hand; an office has some hundreds in many years. */
  list(): Promise<Placements[]>;
  /** As in ConversationStore. */
  replace(next: Placements, seenVersion: number): Promise<boolean>;
}

export interface MonthlyNoteStore {
  /** By unit. */
  ofMonth(month: Month): Promise<MonthlyNote[]>;
  /** The notes of all months: one for each unit and month. */
  list(): Promise<MonthlyNote[]>;
  /** As in ConversationStore. */
  replace(next: MonthlyNote, seenVersion: number): Promise<boolean>;
}

export interface AnchorStore {
  /** @returns false when there is one of this number already. */
  add(anchor: Anchor): Promise<boolean>;
  newest(): Promise<Anchor | undefined>;
  /** In the order of their numbers. */
  all(): AsyncIterable<Anchor>;
}

export interface MadePaperStore {
  /** The same bytes count once. */
  add(paper: MadePaper): Promise<void>;
  /** The newest first. */
  ofRequest(requestId: string, limit: number): Promise<MadePaper[]>;
}
