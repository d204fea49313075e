/** Invented people, requests, events and messages for tests: valid as they stand, each field open to change. */
import type { Placements } from '../../src/domain/assessment/placements.js';
import type { ChecklistMarks } from '../../src/domain/checklist-marks.js';
import type { Conversation } from '../../src/domain/conversation.js';
import { newConversation } from '../../src/domain/conversation.js';
import { type Anchor, nextAnchor } from '../../src/domain/evidence/anchor.js';
import type { FileAccess } from '../../src/domain/file-access.js';
import type { IncomingEvent } from '../../src/domain/incoming-event.js';
import type { MadePaper } from '../../src/domain/made-paper.js';
import type { OutMessage } from '../../src/domain/message.js';
import type { PageChecks } from '../../src/domain/page-checks.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import { asActor, newPerson, type Person } from '../../src/domain/person/person.js';
import { answered, type MonthlyNote } from '../../src/domain/report/monthly-note.js';
import { submittedRequest } from '../../src/domain/request/apply-move.js';
import type { Attachment, Content } from '../../src/domain/request/content.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import type { HistoryEntry, PublishRequest } from '../../src/domain/request/publish-request.js';
import { loadOffice } from '../../src/offices/load-office.js';
import type { Office, Role } from '../../src/offices/office.js';
import { type FlatRequest, sidesOf } from './flat-request.js';

/** 14:30 in Bangkok on a Friday in fiscal year 2570. */
export const someTime = new Date('2026-11-20T07:30:00.000Z');

export function minutesLater(minutes: number, from: Date = someTime): Date {
  return new Date(from.getTime() + minutes * 60_000);
}

/** Read once: reading and checking a profile takes longer than many a test. */
let sampleOffice: Office | undefined;

export function buildOffice(): Office {
  sampleOffice ??= loadOffice('mueang-samut-prakan');
  return structuredClone(sampleOffice);
}

/** An active requester; with `roles` these instead. */
export function buildPerson({
  roles = ['requester'],
  ...overrides
}: Partial<Person> & { roles?: Role[] } = {}): Person {
  const introduced: Person = {
    ...newPerson('U00000000000000000000000000000001', someTime),
    version: 1,
    status: 'active',
    name: 'สมหญิง ตัวอย่าง',
    position: 'นักวิชาการสาธารณสุขปฏิบัติการ',
    unit: { id: 'disease-control', name: 'กลุ่มงานควบคุมโรค' },
    contact: '081-000-0000',
  };
  const given = { at: someTime, by: 'U00000000000000000000000000000009' };
  return { ...roles.reduce((person, role) => giveRole(person, role, given), introduced), ...overrides };
}

export function buildAttachment(overrides: Partial<Attachment> = {}): Attachment {
  return {
    id: 'attachment-1',
    fileName: 'รายงานโรคไข้เลือดออก.pdf',
    extension: 'pdf',
    sizeInBytes: 482_113,
    sha256: 'a'.repeat(64),
    messageId: '500000000000000001',
    ...overrides,
  };
}

export function buildFileAccess(overrides: Partial<FileAccess> = {}): FileAccess {
  return {
    id: '01KA0000000000000000000091',
    at: someTime,
    personId: 'person',
    requestId: 'request',
    act: 'shown',
    fileId: 'attachment-1',
    fileName: 'รายงานโรคไข้เลือดออก.pdf',
    sha256: 'a'.repeat(64),
    ...overrides,
  };
}

export function buildChecklistMarks(overrides: Partial<ChecklistMarks> = {}): ChecklistMarks {
  const by = asActor(buildPerson());
  return {
    id: 'section-7/structure',
    version: 1,
    marks: [{ found: 'present', by, at: someTime, actKey: 'act' }],
    ...overrides,
  };
}

export function buildPlacements(overrides: Partial<Placements> = {}): Placements {
  const by = asActor(buildPerson());
  return {
    id: '01KA0000000000000000000001',
    version: 1,
    placements: [{ year: 2570, itemId: '1-1.1', as: 'in', by, at: someTime, actKey: 'act' }],
    ...overrides,
  };
}

export function buildPageChecks(overrides: Partial<PageChecks> = {}): PageChecks {
  const look = { siteId: 'office', url: 'https://www.example.go.th/news/1', for: 'published' } as const;
  return {
    id: '01KA0000000000000000000001',
    version: 1,
    dueAt: someTime,
    looks: [{ ...look, askedAt: someTime, tries: 0 }],
    ...overrides,
  };
}

export function buildContent(overrides: Partial<Content> = {}): Content {
  return {
    siteIds: ['office'],
    categoryId: 'public-relations',
    subject: 'รณรงค์ป้องกันโรคไข้เลือดออก',
    details: 'ขอเชิญชวนประชาชนร่วมกำจัดแหล่งเพาะพันธุ์ยุงลาย',
    attachments: [buildAttachment()],
    source: 'กลุ่มงานควบคุมโรค',
    online: { kind: 'until', lastDay: '2027-01-31' },
    links: [],
    remarks: '',
    ...overrides,
  };
}

export type RequestOverrides = Partial<PublishRequest> & FlatRequest;

/** A request just submitted that waits for the chief's decision, unless a status or a side says otherwise. */
export function buildRequest(overrides: RequestOverrides = {}): PublishRequest {
  const { status, content, takenBy, publications, round, stepIndex, waitingSince, ...whole } = overrides;
  const unitMonth = { categoryId: 'public-relations', unit: 'disease-control' };
  const given = {
    id: '01KA0000000000000000000001',
    fiscalYear: 2570,
    sequence: 1,
    procedure: whole.procedure ?? procedureFor(buildOffice(), unitMonth),
    content: buildContent(),
  };
  const submission = { by: buildPerson(), now: someTime, actKey: '01KA00000000000000000EVENT' };
  const { proposal, ...request } = submittedRequest(given, submission);
  const isWhole = whole.proposal !== undefined || whole.standing !== undefined;
  return { ...request, ...(proposal && !isWhole && sidesOf(proposal, overrides)), ...whole };
}

/** A history where only the time matters. */
export function movedAt(at: Date): HistoryEntry[] {
  return buildRequest().history.map((entry) => ({ ...entry, at }));
}

export function buildConversation(overrides: Partial<Conversation> = {}): Conversation {
  return { ...newConversation(buildPerson().id), version: 1, ...overrides };
}

export function buildEvent(overrides: Partial<IncomingEvent> = {}): IncomingEvent {
  return {
    id: '01KA00000000000000000EVENT',
    chatId: buildPerson().id,
    receivedAt: someTime,
    status: 'waiting',
    attempts: 0,
    leaseUntil: minutesLater(1),
    body: { type: 'message', message: { type: 'text', text: 'ขอเผยแพร่' } },
    ...overrides,
  };
}

export function buildMessage(overrides: Partial<OutMessage> = {}): OutMessage {
  return {
    id: '01KA0000000000000000000001:1:approver',
    personId: buildPerson().id,
    requestId: '01KA0000000000000000000001',
    body: [{ type: 'text', text: 'มีคำขอรอการพิจารณา' }],
    retryKey: '123e4567-e89b-42d3-a456-426614174000',
    status: 'waiting',
    attempts: 0,
    createdAt: someTime,
    nextAttemptAt: someTime,
    ...overrides,
  };
}

export function buildMadePaper(overrides: Partial<MadePaper> = {}): MadePaper {
  return { id: 'b'.repeat(64), requestId: 'request', version: 1, kind: 'form', at: someTime, ...overrides };
}

/** The first in the chain of the office. */
export function buildAnchor(held: Partial<Pick<Anchor, 'requests' | 'facts'>> = {}): Anchor {
  return nextAnchor(undefined, { at: someTime, requests: [], facts: [], ...held });
}

export function buildNote(overrides: Partial<MonthlyNote> = {}): MonthlyNote {
  const unitMonth = { month: '2026-11', unit: 'disease-control' };
  const answer = { problems: 'เครื่องคอมพิวเตอร์ไม่เพียงพอ', by: asActor(buildPerson()), at: someTime };
  return { ...answered(undefined, unitMonth, answer), ...overrides };
}
