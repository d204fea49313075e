/**
 * The tables, as numbered steps: the n-th entry leads to schema n. An entry is never changed once it was released.
 * Indexed values are computed from the document by SQLite itself, so that the two can't drift apart. Dates are ISO
 * texts in UTC, whose order is the order in time.
 */
import type { Database } from 'libsql';
import { requestUpgrades } from '../../domain/upgrade-request.js';
import { addProof } from './add-proof.js';
import { upgradeDocuments } from './upgrade-documents.js';

const firstTables = `
  CREATE TABLE requests (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    -- Not part of the document: announcing is no move and must not make anybody's card an old one.
    announced_version INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL AS (document ->> '$.version'),
    status TEXT NOT NULL AS (document ->> '$.status'),
    waiting_since TEXT NOT NULL AS (document ->> '$.waitingSince'),
    requester_id TEXT NOT NULL AS (document ->> '$.requester.personId'),
    fiscal_year INTEGER NOT NULL AS (document ->> '$.fiscalYear'),
    sequence INTEGER NOT NULL AS (document ->> '$.sequence')
  ) STRICT;
  CREATE INDEX requests_waiting ON requests (status, waiting_since, id);
  CREATE INDEX requests_of_requester ON requests (requester_id, fiscal_year, sequence);
  CREATE INDEX requests_unannounced ON requests (waiting_since, id) WHERE announced_version < version;

  -- Counted as requests come and move, so that counting takes no longer when there are very many.
  CREATE TABLE request_counts (status TEXT NOT NULL PRIMARY KEY, count INTEGER NOT NULL) STRICT;
  CREATE TRIGGER requests_count_new AFTER INSERT ON requests BEGIN
    INSERT INTO request_counts VALUES (NEW.status, 1) ON CONFLICT DO UPDATE SET count = count + 1;
  END;
  CREATE TRIGGER requests_count_moved AFTER UPDATE ON requests WHEN OLD.status <> NEW.status BEGIN
    UPDATE request_counts SET count = count - 1 WHERE status = OLD.status;
    INSERT INTO request_counts VALUES (NEW.status, 1) ON CONFLICT DO UPDATE SET count = count + 1;
  END;

  CREATE TABLE conversations (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    version INTEGER NOT NULL AS (document ->> '$.version')
  ) STRICT;

  CREATE TABLE persons (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    version INTEGER NOT NULL AS (document ->> '$.version'),
    since TEXT NOT NULL AS (document ->> '$.since')
  ) STRICT;
  CREATE INDEX persons_by_since ON persons (since, id);

  CREATE TABLE events (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    status TEXT NOT NULL AS (document ->> '$.status'),
    received_at TEXT NOT NULL AS (document ->> '$.receivedAt'),
    lease_until TEXT NOT NULL AS (document ->> '$.leaseUntil')
  ) STRICT;
  CREATE INDEX events_unfinished ON events (received_at) WHERE status IN ('waiting', 'answering');
  CREATE INDEX events_finished ON events (received_at) WHERE status IN ('done', 'failed');

  CREATE TABLE messages (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    -- Not part of the document: who is trying right now is nobody else's business.
    lease_until TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL AS (document ->> '$.status'),
    created_at TEXT NOT NULL AS (document ->> '$.createdAt'),
    next_attempt_at TEXT NOT NULL AS (document ->> '$.nextAttemptAt')
  ) STRICT;
  -- Holds all that decides whether a message is due, so that no document is opened to find out.
  CREATE INDEX messages_waiting ON messages (created_at, next_attempt_at, lease_until) WHERE status = 'waiting';
  CREATE INDEX messages_undeliverable ON messages (created_at) WHERE status = 'undeliverable';

  CREATE TABLE numbers (
    fiscal_year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    request_id TEXT NOT NULL,
    PRIMARY KEY (fiscal_year, sequence),
    UNIQUE (request_id, fiscal_year)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE claims (
    key TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Requests that somebody decided for the head by an order: few, so the index holds nothing else. */
const decidedInPlace = `
  ALTER TABLE requests ADD COLUMN decided_in_place_at TEXT AS (document ->> '$.decidedInPlaceAt');
  CREATE INDEX requests_decided_in_place ON requests (decided_in_place_at, id)
    WHERE decided_in_place_at IS NOT NULL;
`;

/** Whether an event may be handled yet is asked before each: only the few unfinished ones are looked through. */
const eventsOfChat = `
  ALTER TABLE events ADD COLUMN chat_id TEXT NOT NULL AS (document ->> '$.chatId');
  CREATE INDEX events_unfinished_of_chat ON events (chat_id, received_at)
    WHERE status IN ('waiting', 'answering');
`;

/** A message is due only when nothing older waits for the same person; still no document is opened to find out. */
const messagesOfPerson = `
  ALTER TABLE messages ADD COLUMN person_id TEXT NOT NULL AS (document ->> '$.personId');
  CREATE INDEX messages_waiting_of_person ON messages (person_id, created_at) WHERE status = 'waiting';
  DROP INDEX messages_waiting;
  CREATE INDEX messages_waiting ON messages (created_at, next_attempt_at, lease_until, person_id)
    WHERE status = 'waiting';
`;

/** Requests on the website, by the day on which somebody must act. */
const onlineByDay = `
  ALTER TABLE requests ADD COLUMN last_day TEXT AS (document ->> '$.content.online.lastDay');
  ALTER TABLE requests ADD COLUMN review_on TEXT AS (document ->> '$.content.online.reviewOn');
  CREATE INDEX requests_by_last_day ON requests (status, last_day, id);
  CREATE INDEX requests_by_review_day ON requests (status, review_on, id);
  CREATE INDEX requests_of_owner_by_review_day ON requests (requester_id, status, review_on, id);
`;

/** Reports of units about a month beside its figures. */
const monthlyNotes = `
  CREATE TABLE monthly_notes (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    version INTEGER NOT NULL AS (document ->> '$.version'),
    month TEXT NOT NULL AS (document ->> '$.month')
  ) STRICT;
  CREATE INDEX monthly_notes_of_month ON monthly_notes (month, id);
`;

/** The proposal and the standing on the website are two sides of a request, each with a status of its own. */
function twoSides(database: Database): void {
  database.exec(`
    DROP TRIGGER requests_count_new;
    DROP TRIGGER requests_count_moved;
    DROP INDEX requests_waiting;
    DROP INDEX requests_unannounced;
    DROP INDEX requests_by_last_day;
    DROP INDEX requests_by_review_day;
    DROP INDEX requests_of_owner_by_review_day;
    ALTER TABLE requests DROP COLUMN status;
    ALTER TABLE requests DROP COLUMN waiting_since;
    ALTER TABLE requests DROP COLUMN last_day;
    ALTER TABLE requests DROP COLUMN review_on;
    DROP TABLE request_counts;
  `);
  upgradeDocuments(database, 'requests', requestUpgrades.slice(0, 1));
  database.exec(`
    ALTER TABLE requests ADD COLUMN situation TEXT NOT NULL AS (coalesce(
      (document ->> '$.proposal.kind') || '.' || (document ->> '$.proposal.status'),
      document ->> '$.standing.status'
    ));
    ALTER TABLE requests ADD COLUMN moved_at TEXT NOT NULL AS (document ->> '$.history[#-1].at');
    ALTER TABLE requests ADD COLUMN waiting_since TEXT AS (document ->> '$.proposal.waitingSince');
    ALTER TABLE requests ADD COLUMN standing_status TEXT AS (document ->> '$.standing.status');
    ALTER TABLE requests ADD COLUMN last_day TEXT AS (document ->> '$.standing.content.online.lastDay');
    ALTER TABLE requests ADD COLUMN review_on TEXT AS (document ->> '$.standing.content.online.reviewOn');
    CREATE INDEX requests_waiting ON requests (situation, waiting_since, id);
    CREATE INDEX requests_moved ON requests (situation, moved_at, id);
    CREATE INDEX requests_unannounced ON requests (moved_at, id) WHERE announced_version < version;
    CREATE INDEX requests_by_last_day ON requests (standing_status, last_day, id);
    CREATE INDEX requests_by_review_day ON requests (standing_status, review_on, id);
    CREATE INDEX requests_of_owner_by_review_day ON requests (requester_id, standing_status, review_on, id);

    CREATE TABLE request_counts (situation TEXT NOT NULL PRIMARY KEY, count INTEGER NOT NULL) STRICT;
    INSERT INTO request_counts SELECT situation, count(*) FROM requests GROUP BY situation;
    CREATE TRIGGER requests_count_new AFTER INSERT ON requests BEGIN
      INSERT INTO request_counts VALUES (NEW.situation, 1) ON CONFLICT DO UPDATE SET count = count + 1;
    END;
    CREATE TRIGGER requests_count_moved AFTER UPDATE ON requests WHEN OLD.situation <> NEW.situation BEGIN
      UPDATE request_counts SET count = count - 1 WHERE situation = OLD.situation;
      INSERT INTO request_counts VALUES (NEW.situation, 1) ON CONFLICT DO UPDATE SET count = count + 1;
    END;
  `);
}

/** Who opened which file, and when. */
const fileAccesses = `
  CREATE TABLE file_accesses (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    request_id TEXT NOT NULL AS (document ->> '$.requestId'),
    at TEXT NOT NULL AS (document ->> '$.at')
  ) STRICT;
  CREATE INDEX file_accesses_of_request ON file_accesses (request_id, at, id);
`;

/**
 * Lists read outlines (domain/request/outline.ts), which their indexes hold: no document is opened for them. SQLite takes
 * what it computes from an index only where it stands there as an expression; the name of such a column is none.
 */
const outlines = `
  DROP INDEX requests_waiting;
  DROP INDEX requests_of_requester;
  DROP INDEX requests_decided_in_place;
  DROP INDEX requests_by_last_day;
  DROP INDEX requests_by_review_day;
  DROP INDEX requests_of_owner_by_review_day;
  ALTER TABLE requests ADD COLUMN outline TEXT AS (json_patch('{}', json_object(
    'id', document ->> '$.id',
    'requester', json_object('personId', document ->> '$.requester.personId'),
    'procedure', json(CASE WHEN document ->> '$.proposal.status' IN ('checking', 'deciding', 'forwarding') THEN
      json_object('steps', document -> '$.procedure.steps', 'acting', document -> '$.procedure.acting') END),
    'signatures', json(CASE WHEN document ->> '$.proposal.status' IN ('checking', 'deciding', 'forwarding') THEN
      document -> '$.signatures' END),
    'proposal', json(CASE WHEN document -> '$.proposal' IS NOT NULL THEN
      json_remove(document -> '$.proposal', '$.content', '$.publications') END),
    'standing', json(CASE WHEN document -> '$.standing' IS NOT NULL THEN
      json_object(
        'status', document ->> '$.standing.status',
        'publishedAt', document ->> '$.standing.publishedAt',
        'takenDownAt', document ->> '$.standing.takenDownAt',
        'content', json_object('online', document -> '$.standing.content.online')) END)
  )));
  CREATE INDEX requests_waiting ON requests (situation, waiting_since, id, outline || '')
    WHERE waiting_since IS NOT NULL;
  CREATE INDEX requests_of_requester ON requests (requester_id, fiscal_year, sequence, id, outline || '');
  CREATE INDEX requests_decided_in_place ON requests (decided_in_place_at, id, outline || '')
    WHERE decided_in_place_at IS NOT NULL;
  CREATE INDEX requests_by_last_day ON requests (last_day, id, outline || '')
    WHERE standing_status = 'online';
  CREATE INDEX requests_by_review_day ON requests (review_on, id, outline || '')
    WHERE standing_status = 'online';
  CREATE INDEX requests_of_owner_by_review_day ON requests (requester_id, review_on, id, outline || '')
    WHERE standing_status = 'online';
`;

/** Delivered bodies that can still be read: the index shrinks as bodies are forgotten. */
const deliveredBodies = `
  ALTER TABLE messages ADD COLUMN has_accepted_body INTEGER NOT NULL
    AS (document ->> '$.status' = 'accepted' AND document -> '$.body' <> '[]');
  CREATE INDEX messages_with_accepted_body ON messages (created_at) WHERE has_accepted_body = 1;
`;

/** Which papers were made, by the hash of their bytes. */
const madePapers = `
  CREATE TABLE made_papers (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    request_id TEXT NOT NULL AS (document ->> '$.requestId'),
    at TEXT NOT NULL AS (document ->> '$.at')
  ) STRICT;
  CREATE INDEX made_papers_of_request ON made_papers (request_id, at, id);
`;

/** Requests on the website, by the last check, and by the task that somebody has with them. */
const lookedAfter = `
  ALTER TABLE requests ADD COLUMN concern_at TEXT AS (document ->> '$.standing.concern.at');
  ALTER TABLE requests ADD COLUMN checked_at TEXT
    AS (coalesce(document ->> '$.standing.check.at', document ->> '$.standing.publishedAt'));
  CREATE INDEX requests_with_concern ON requests (concern_at, id)
    WHERE standing_status = 'online' AND concern_at IS NOT NULL;
  CREATE INDEX requests_by_check ON requests (checked_at, id) WHERE standing_status = 'online';
`;

/** Looks at published pages; of the few that are due, or in doubt, the indexes hold only those. */
const pageChecks = `
  CREATE TABLE page_checks (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    version INTEGER NOT NULL AS (document ->> '$.version'),
    due_at TEXT AS (document ->> '$.dueAt'),
    doubt_at TEXT AS (document ->> '$.doubtAt')
  ) STRICT;
  CREATE INDEX page_checks_due ON page_checks (due_at, id) WHERE due_at IS NOT NULL;
  CREATE INDEX page_checks_doubtful ON page_checks (doubt_at, id) WHERE doubt_at IS NOT NULL;
`;

/** Messages that ride for one person: few, so the index holds nothing else. */
const ridingMessages = `
  CREATE INDEX messages_riding ON messages (person_id, created_at) WHERE status = 'riding';
`;

/** Requests online by category and item, and the marks on the entries of the checklists. */
const coverage = `
  ALTER TABLE requests ADD COLUMN category_id TEXT AS (document ->> '$.standing.content.categoryId');
  ALTER TABLE requests ADD COLUMN item_id TEXT AS (document ->> '$.standing.content.itemId');
  ALTER TABLE requests ADD COLUMN published_at TEXT AS (document ->> '$.standing.publishedAt');
  ALTER TABLE requests ADD COLUMN last_check_at TEXT AS (document ->> '$.standing.check.at');
  CREATE INDEX requests_online_by_category ON requests (category_id, item_id, published_at, last_check_at)
    WHERE standing_status = 'online';
  CREATE TABLE checklist_marks (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    version INTEGER NOT NULL AS (document ->> '$.version')
  ) STRICT;
`;

/**
 * The words by which requests are found, and who had a part in which. An index of three characters in a row answers in
 * Thai, which has no spaces between words. The number of a text is that of the index: a row's own may change in a backup.
 */
const searched = `
  ALTER TABLE requests ADD COLUMN search_text TEXT AS (
    coalesce(document ->> '$.proposal.content.subject', '') || char(10)
    || coalesce(document ->> '$.proposal.content.details', '') || char(10)
    || coalesce(document ->> '$.proposal.content.keywords', '') || char(10)
    || coalesce(document ->> '$.standing.content.subject', '') || char(10)
    || coalesce(document ->> '$.standing.content.details', '') || char(10)
    || coalesce(document ->> '$.standing.content.keywords', '') || char(10)
    || coalesce(document ->> '$.requester.unit', '')
  );
  CREATE TABLE request_texts (
    number INTEGER PRIMARY KEY,
    request_id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
  ) STRICT;
  CREATE VIRTUAL TABLE request_search
    USING fts5 (text, content = 'request_texts', content_rowid = 'number', tokenize = 'trigram');
  CREATE TRIGGER request_texts_new AFTER INSERT ON request_texts BEGIN
    INSERT INTO request_search (rowid, text) VALUES (NEW.number, NEW.text);
  END;
  CREATE TRIGGER request_texts_changed AFTER UPDATE ON request_texts BEGIN
    INSERT INTO request_search (request_search, rowid, text) VALUES ('delete', OLD.number, OLD.text);
    INSERT INTO request_search (rowid, text) VALUES (NEW.number, NEW.text);
  END;
  CREATE TRIGGER requests_text_new AFTER INSERT ON requests BEGIN
    INSERT INTO request_texts (request_id, text) VALUES (NEW.id, NEW.search_text);
  END;
  CREATE TRIGGER requests_text_changed AFTER UPDATE OF document ON requests
  WHEN OLD.search_text <> NEW.search_text BEGIN
    UPDATE request_texts SET text = NEW.search_text WHERE request_id = NEW.id;
  END;
  INSERT INTO request_texts (request_id, text) SELECT id, search_text FROM requests ORDER BY id;

  CREATE TABLE request_parts (
    person_id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    moved_at TEXT NOT NULL,
    PRIMARY KEY (person_id, request_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX request_parts_by_move ON request_parts (person_id, moved_at, request_id);
  CREATE INDEX request_parts_of_request ON request_parts (request_id);
  CREATE TRIGGER requests_parts_new AFTER INSERT ON requests BEGIN
    INSERT OR REPLACE INTO request_parts
      SELECT DISTINCT entry.value ->> '$.by.personId', NEW.id, NEW.moved_at
      FROM json_each(NEW.document, '$.history') AS entry
      WHERE entry.value ->> '$.by.personId' <> NEW.requester_id;
  END;
  CREATE TRIGGER requests_parts_moved AFTER UPDATE OF document ON requests BEGIN
    DELETE FROM request_parts WHERE request_id = NEW.id;
    INSERT OR REPLACE INTO request_parts
      SELECT DISTINCT entry.value ->> '$.by.personId', NEW.id, NEW.moved_at
      FROM json_each(NEW.document, '$.history') AS entry
      WHERE entry.value ->> '$.by.personId' <> NEW.requester_id;
  END;
  INSERT OR REPLACE INTO request_parts
    SELECT DISTINCT entry.value ->> '$.by.personId', requests.id, requests.moved_at
    FROM requests, json_each(requests.document, '$.history') AS entry
    WHERE entry.value ->> '$.by.personId' <> requests.requester_id;
`;

/** Requests on the website with a corrected text: few, so the index holds nothing else. */
const correctedTexts = `
  ALTER TABLE requests ADD COLUMN corrected_at TEXT AS (document ->> '$.standing.correctedAt');
  CREATE INDEX requests_corrected ON requests (corrected_at, id)
    WHERE standing_status = 'online' AND corrected_at IS NOT NULL;
`;

/** In which places of the assessment requests were put. */
const placements = `
  CREATE TABLE placements (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    version INTEGER NOT NULL AS (document ->> '$.version')
  ) STRICT;
`;

/** SQL, or what can't be said in it. */
export type MigrationStep = string | ((database: Database) => void);

export const migrations: readonly MigrationStep[] = [
  firstTables,
  decidedInPlace,
  eventsOfChat,
  messagesOfPerson,
  onlineByDay,
  monthlyNotes,
  twoSides,
  fileAccesses,
  outlines,
  deliveredBodies,
  addProof,
  madePapers,
  lookedAfter,
  pageChecks,
  ridingMessages,
  coverage,
  searched,
  correctedTexts,
  placements,
];
