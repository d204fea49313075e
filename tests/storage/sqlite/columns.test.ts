/** The indexed columns always equal the document, after every insert and every change. */
import { expect, test } from 'vitest';
import type { IncomingEvent } from '../../../src/domain/incoming-event.js';
import type { OutMessage } from '../../../src/domain/message.js';
import type { Person } from '../../../src/domain/person/person.js';
import { type PublishRequest, situationOf } from '../../../src/domain/request/publish-request.js';
import { openDatabase } from '../../../src/storage/sqlite/open-database.js';
import { createSqliteStores } from '../../../src/storage/sqlite/open-sqlite-stores.js';
import {
  buildContent,
  buildConversation,
  buildEvent,
  buildMessage,
  buildPerson,
  buildRequest,
  minutesLater,
  movedAt,
} from '../../support/builders.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

function openFresh() {
  const database = openDatabase(temporaryFolder());
  return { database, stores: createSqliteStores(database) };
}

type Fresh = ReturnType<typeof openFresh>;

const requestColumns = (request: PublishRequest) => ({
  version: request.version,
  situation: situationOf(request),
  moved_at: request.history.at(-1)?.at.toISOString(),
  waiting_since: request.proposal?.waitingSince.toISOString() ?? null,
  standing_status: request.standing?.status ?? null,
  requester_id: request.requester.personId,
  fiscal_year: request.fiscalYear,
  sequence: request.sequence,
  decided_in_place_at: request.decidedInPlaceAt?.toISOString() ?? null,
  last_day: onlineOf(request).lastDay ?? null,
  review_on: onlineOf(request).reviewOn ?? null,
  concern_at: null,
  checked_at: request.standing?.publishedAt.toISOString() ?? null,
  category_id: request.standing?.content.categoryId ?? null,
  item_id: request.standing?.content.itemId ?? null,
  published_at: request.standing?.publishedAt.toISOString() ?? null,
  last_check_at: null,
  search_text: [
    ...searchedOf(request.proposal),
    ...searchedOf(request.standing),
    request.requester.unit,
  ].join('\n'),
  corrected_at: null,
});

/** Keywords as JSON writes them. */
function searchedOf(side: PublishRequest['proposal'] | PublishRequest['standing']): string[] {
  const { subject = '', details = '', keywords } = side?.content ?? {};
  return [subject, details, keywords ? JSON.stringify(keywords) : ''];
}
const columnsOf = (database: Fresh['database']) => {
  const { outline: _, ...columns } = computedColumns(database, 'requests'); // held by the contract of the lists
  return columns;
};
const onlineOf = ({ standing }: PublishRequest): { lastDay?: string; reviewOn?: string } =>
  standing?.content.online ?? {};
const personColumns = ({ version, since }: Person) => ({ version, since: since.toISOString() });
const eventColumns = ({ status, chatId, receivedAt, leaseUntil }: IncomingEvent) => ({
  status,
  chat_id: chatId,
  received_at: receivedAt.toISOString(),
  lease_until: leaseUntil.toISOString(),
});
const messageColumns = ({ status, personId, body, createdAt, nextAttemptAt }: OutMessage) => ({
  status,
  has_accepted_body: Number(status === 'accepted' && body.length > 0),
  person_id: personId,
  created_at: createdAt.toISOString(),
  next_attempt_at: nextAttemptAt.toISOString(),
});

test('of a request', async () => {
  const { database, stores } = openFresh();
  await stores.requests.insert(buildRequest());
  expect(columnsOf(database)).toEqual(requestColumns(buildRequest()));

  const next = buildRequest({
    version: 2,
    status: 'takeDownAsked',
    waitingSince: minutesLater(90),
    history: movedAt(minutesLater(91)),
    requester: { ...buildRequest().requester, personId: 'U2' },
    fiscalYear: 2571,
    sequence: 7,
    decidedInPlaceAt: minutesLater(90),
    content: buildContent({ online: { kind: 'noEnd', reviewOn: '2027-09-30' } }),
  });
  await stores.requests.replace(next, 1);
  expect(columnsOf(database)).toEqual(requestColumns(next));

  for (const [index, status] of (['online', 'takenDown', 'withdrawn'] as const).entries()) {
    const later = buildRequest({ version: index + 3, status });
    await stores.requests.replace(later, index + 2);
    expect(columnsOf(database)).toEqual(requestColumns(later));
  }
});

test('of a person', async () => {
  const { database, stores } = openFresh();
  await stores.persons.replace(buildPerson(), 0);
  expect(computedColumns(database, 'persons')).toEqual(personColumns(buildPerson()));
  const next = buildPerson({ version: 2, since: minutesLater(5) });
  await stores.persons.replace(next, 1);
  expect(computedColumns(database, 'persons')).toEqual(personColumns(next));
});

test('of a conversation', async () => {
  const { database, stores } = openFresh();
  await stores.conversations.replace(buildConversation(), 0);
  expect(computedColumns(database, 'conversations')).toEqual({ version: 1 });
  await stores.conversations.replace(buildConversation({ version: 2 }), 1);
  expect(computedColumns(database, 'conversations')).toEqual({ version: 2 });
});

test('of an event', async () => {
  const { database, stores } = openFresh();
  await stores.events.add([buildEvent()]);
  expect(computedColumns(database, 'events')).toEqual(eventColumns(buildEvent()));

  const leaseUntil = minutesLater(9);
  await stores.events.claimAbandoned({ now: minutesLater(5), leaseUntil, limit: 1 });
  await stores.events.markAnswering(buildEvent().id);
  expect(computedColumns(database, 'events')).toEqual(
    eventColumns(buildEvent({ status: 'answering', leaseUntil })),
  );
  await stores.events.finish(buildEvent().id, 'done');
  expect(computedColumns(database, 'events')).toMatchObject({ status: 'done' });
});

test('of a message', async () => {
  const { database, stores } = openFresh();
  await stores.messages.add(buildMessage());
  expect(computedColumns(database, 'messages')).toEqual(messageColumns(buildMessage()));

  const outcome = { status: 'undeliverable', attempts: 3, nextAttemptAt: minutesLater(8) } as const;
  await stores.messages.settle(buildMessage().id, outcome);
  expect(computedColumns(database, 'messages')).toEqual(messageColumns(buildMessage(outcome)));

  const accepted = { ...outcome, status: 'accepted' } as const;
  await stores.messages.settle(buildMessage().id, accepted);
  expect(computedColumns(database, 'messages')).toEqual(messageColumns(buildMessage(accepted)));
  await stores.messages.forgetBodies({ before: minutesLater(9), limit: 1 });
  expect(computedColumns(database, 'messages')).toMatchObject({ has_accepted_body: 0 });
});

test('and all other columns are the few that stand outside the document on purpose', () => {
  const { database } = openFresh();
  const tables = ['requests', 'conversations', 'persons', 'events', 'messages', 'monthly_notes', 'anchors'];
  const ownColumns = tables.map((table) => columnNames(database, table, 0).join(' '));
  expect(ownColumns).toEqual([
    'id document announced_version anchored_version',
    'id document',
    'id document',
    'id document',
    'id document lease_until',
    'id document',
    'id document',
  ]);
});

/** The only row of a table, as far as SQLite computed it from the document. */
function computedColumns(database: Fresh['database'], table: string): Record<string, unknown> {
  const names = columnNames(database, table, GENERATED);
  const [row] = database.prepare(`SELECT ${names.join(', ')} FROM ${table}`).all();
  return row as Record<string, unknown>;
}

/** How `PRAGMA table_xinfo` marks a column that is computed when it is read. */
const GENERATED = 2;

function columnNames(database: Fresh['database'], table: string, hidden: number): string[] {
  const columns = database.prepare(`PRAGMA table_xinfo(${table})`).all() as {
    name: string;
    hidden: number;
  }[];
  return columns.filter((column) => column.hidden === hidden).map(({ name }) => name);
}
