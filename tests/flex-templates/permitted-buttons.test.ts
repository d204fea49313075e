/** A card offers what its reader may do now, and nothing else. */
import { expect, test } from 'vitest';
import { decisionOutcomeCard } from '../../flex-templates/decision-outcome-card.js';
import { detailsCard } from '../../flex-templates/details-card.js';
import { notifyBackCard } from '../../flex-templates/notify-back-card.js';
import { personCard } from '../../flex-templates/person-card.js';
import { presentCard } from '../../flex-templates/present-card.js';
import { publishTaskCard } from '../../flex-templates/publish-task-card.js';
import type { reviewCard } from '../../flex-templates/review-card.js';
import { statusCard } from '../../flex-templates/status-card.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import type { Person } from '../../src/domain/person/person.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { buttons as paperButtons } from '../../src/text/paper.js';
import { historyButton } from '../../src/text/timeline.js';
import { buttonsOf } from './flex-nodes.js';
import * as requests from './sample-requests.js';
import { view } from './samples/card-sample.js';
import { fillingSamples } from './samples/filling.js';

const { staff, chief, webmaster } = requests;
const { papers } = paperButtons;

/** Every request of one's own can be copied. */
const COPY = 'คัดลอกเป็นคำขอใหม่';

test.each([
  [
    'a waiting request can be changed and withdrawn by its requester',
    requests.usual,
    staff,
    ['ทวงถาม', 'แก้ไขคำขอ', 'ยกเลิกคำขอ', COPY],
  ],
  [
    'a refused request can be corrected or withdrawn',
    requests.refused,
    staff,
    ['แก้ไขและเสนอใหม่', 'ยกเลิกคำขอ', COPY],
  ],
  ['a permitted request can no longer be withdrawn', requests.permitted, staff, ['ทวงถาม', COPY]],
  [
    'what is online can be looked at, and its owner may ask for more time or for it to come down',
    requests.published,
    staff,
    ['เปิดหน้าเว็บไซต์', 'ขอขยายระยะเวลา', 'ปรับปรุงข้อมูล', 'ขอนำลงจากเว็บไซต์', COPY],
  ],
  [
    'the webmaster may check it, ask for more time or a change, and take it down before its time',
    requests.published,
    webmaster,
    ['เปิดหน้าเว็บไซต์', 'ขอขยายระยะเวลา', 'แก้ลิงก์ที่เผยแพร่', 'ตรวจแล้ว ยังเป็นปัจจุบัน', 'ต้องแก้', 'นำลงก่อนกำหนด'],
  ],
  [
    'what is asked for beside what stands can be withdrawn',
    requests.askedLonger,
    staff,
    ['เปิดหน้าเว็บไซต์', 'ทวงถาม', 'ยกเลิกการขอนี้', COPY],
  ],
  [
    'a refused extension can be asked for again',
    requests.refusedLonger,
    staff,
    ['เปิดหน้าเว็บไซต์', 'ขอขยายใหม่', 'ยกเลิกการขอนี้', COPY],
  ],
  [
    'what was asked to come down needs no second asking, and can be taken back',
    requests.askedDown,
    staff,
    ['เปิดหน้าเว็บไซต์', 'ทวงถาม', 'ยกเลิกการขอนี้', COPY],
  ],
  ['what is down is over', requests.takenDown, staff, [COPY]],
  ['a withdrawn request is over', requests.withdrawn, staff, [COPY]],
  ['somebody else can only look', requests.usual, webmaster, []],
  ['who decided can take it back', requests.permitted, chief, ['เรียกคืนผลพิจารณา']],
  ['also while a webmaster holds the task', requests.taken, chief, ['เรียกคืนผลพิจารณา']],
  ['but not what is published', requests.published, chief, ['เปิดหน้าเว็บไซต์']],
  ['a question that waits for its answer can be taken back', requests.infoAsked, chief, ['ถอนคำถาม']],
  ['what was answered can no longer be changed', requests.infoGiven, staff, ['ทวงถาม', 'ยกเลิกคำขอ', COPY]],
])('%s', (_, request: PublishRequest, viewer: Person, labels: string[]) => {
  expect(labelsOf(statusCard(request, { ...view, viewer }))).toEqual(labels);
});

test.each([
  ['a free task can be taken', requests.permitted, webmaster.id, ['คัดลอกข้อความ', 'รับงานนี้']],
  [
    'who took it can publish it, give it back or return it',
    requests.taken,
    webmaster.id,
    ['คัดลอกข้อความ', 'บันทึกว่าเผยแพร่แล้ว', 'คืนงาน', 'มอบงานให้ผู้อื่น', 'ส่งคืนให้แก้ไข'],
  ],
  ['what another has taken can only be read', requests.taken, chief.id, ['คัดลอกข้อความ']],
])('%s', (_, request: PublishRequest, viewerId: string, labels: string[]) => {
  expect(labelsOf(publishTaskCard(request, { ...view, viewerId, hasColleague: true }))).toEqual(labels);
});

test('the only webmaster is not offered to hand the task over', () => {
  const alone = publishTaskCard(requests.taken, { ...view, viewerId: webmaster.id });
  expect(labelsOf(alone)).toEqual(['คัดลอกข้อความ', 'บันทึกว่าเผยแพร่แล้ว', 'คืนงาน', 'ส่งคืนให้แก้ไข']);
});

test('a decision can be taken back only while nobody has acted on it', () => {
  expect(labelsOf(decisionOutcomeCard(requests.permitted, { viewerId: chief.id, canUndo: true }))).toEqual([
    'เรียกคืนผลพิจารณา',
  ]);
  expect(labelsOf(decisionOutcomeCard(requests.taken, { viewerId: chief.id, canUndo: false }))).toEqual([]);
});

test('a draft with faults can not be sent', () => {
  const draftOf = (name: string) => fillingSamples.find((sample) => sample.name === name)!.message;
  expect(labelsOf(draftOf('filling review'))).toEqual(['ส่งคำขอ', 'แนบไฟล์จากเว็บ']);
  expect(labelsOf(draftOf('filling review faults'))).toEqual(['แนบไฟล์จากเว็บ']);
});

test('the requester can be called only where the contact is a telephone number', () => {
  const byMail = {
    ...requests.refused,
    requester: { ...requests.refused.requester, contact: 'somying@example.go.th' },
  };
  expect(labelsOf(notifyBackCard(requests.refused))).toEqual(['โทรหาผู้ขอ', 'ดูคำขอ']);
  expect(labelsOf(notifyBackCard(byMail))).toEqual(['ดูคำขอ']);
});

test('an administrator is not offered to suspend their own account', () => {
  const administrator = giveRole(staff, 'administrator', { at: view.now, by: staff.id });
  expect(labelsOf(personCard(chief, { ...view, viewer: administrator }))).toContain('ระงับสิทธิ์ชั่วคราว');
  expect(labelsOf(personCard(administrator, { ...view, viewer: administrator }))).not.toContain(
    'ระงับสิทธิ์ชั่วคราว',
  );
});

test('a person who may see a request can have its papers', () => {
  const { usual, permitted, refused, published, takenDown } = requests;
  const views = ['takeDown', 'correction', 'review', 'status'] as const;
  for (const request of [usual, permitted, refused, published, takenDown]) {
    for (const kind of views) {
      const labels = buttonsOf(presentCard(request, { kind }, { ...view, viewer: staff })).map(labelOf);
      expect(labels.at(-1), kind).toBe(papers);
    }
  }
  expect(buttonsOf(detailsCard(usual, view)).map(labelOf).at(-1)).toBe(papers); // of what waits for a decision
  const task = publishTaskCard(permitted, { ...view, viewerId: webmaster.id });
  expect(buttonsOf(task).map(labelOf).at(-1)).toBe(papers);
});

/** Without papers and history, which everybody gets who sees it. */
function labelsOf(message: ReturnType<typeof reviewCard>): (string | undefined)[] {
  return buttonsOf(message)
    .map(labelOf)
    .filter((label) => label !== papers && label !== historyButton);
}

function labelOf({ action }: ReturnType<typeof buttonsOf>[number]): string | undefined {
  return action.label;
}
