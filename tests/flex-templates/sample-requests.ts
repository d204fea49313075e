/** Requests in every status, with the shortest and the longest content that people can give. */
import type { Person } from '../../src/domain/person/person.js';
import { personalDataKinds } from '../../src/domain/personal-data.js';
import type { Attachment, Content } from '../../src/domain/request/content.js';
import { tryMove } from '../../src/domain/request/life-cycle.js';
import type { Move } from '../../src/domain/request/move.js';
import { type PublishRequest, roundOf } from '../../src/domain/request/publish-request.js';
import type { Untold } from '../../src/domain/untold.js';
import {
  buildAttachment,
  buildContent,
  buildPerson,
  buildRequest,
  minutesLater,
} from '../support/builders.js';
import { withContent } from '../support/flat-request.js';
import { LONG_TEXT, repeated } from './long-texts.js';

export const staff = buildPerson({ roles: ['requester'] });
export const chief = buildPerson({
  roles: ['approver'],
  id: 'U00000000000000000000000000000002',
  name: 'สมชาย ตัวอย่าง',
  position: 'สาธารณสุขอำเภอเมืองสมุทรปราการ',
});
export const webmaster = buildPerson({
  roles: ['webmaster'],
  id: 'U00000000000000000000000000000003',
  name: 'วิชัย ตัวอย่าง',
  position: 'นักวิชาการคอมพิวเตอร์',
  contact: 'vichai@example.go.th',
});
export const REASON = 'ข้อมูลไม่ถูกต้องหรือไม่ครบถ้วน: ตารางหน้า 3 ยังเป็นตัวเลขของเดือนกันยายน';
export const TAKE_DOWN_REASON = 'มีข้อมูลฉบับใหม่แทน: แผนฉบับแก้ไขครั้งที่ 1';
export const PAGE = 'https://www.example.go.th/news/dengue-2569-10';

export const shortestContent = buildContent({ subject: 'ก', details: 'ข', attachments: [], source: 'ค' });

export const fullContent: Content = buildContent({
  categoryId: 'agency-info',
  itemId: 'plans-budget',
  subject: 'แผนปฏิบัติการป้องกันและควบคุมโรคไข้เลือดออก อำเภอเมืองสมุทรปราการ ปีงบประมาณ พ.ศ. 2570',
  details: 'แผนปฏิบัติการประจำปี ประกอบด้วยกิจกรรม 12 รายการ งบประมาณรวม 480,000 บาท และผู้รับผิดชอบแต่ละกิจกรรม',
  attachments: [file(1), file(2, { fileName: 'ปกแผน.jpg', extension: 'jpg', sizeInBytes: 2_202_009 })],
  infoPeriod: { from: '2026-10-01', to: '2027-09-30' },
  links: ['https://www.example.go.th/plan/2570'],
  remarks: 'ขอให้ขึ้นหน้าแรกภายในวันศุกร์',
});

/** Where something looked like personal data, and the requester looked again. */
export const lookedThrough: Pick<Content, 'attachments' | 'personalData'> = {
  attachments: [
    file(1, { fileName: 'รายชื่อผู้เข้าอบรม.xlsx', extension: 'xlsx', personalData: ['nationalId', 'telephone'] }),
    file(2, { fileName: 'หนังสือที่สแกน.pdf', isTextUnread: true }),
  ],
  personalData: {
    answer: 'masked',
    traces: [
      { place: 'details', kinds: ['telephone'] },
      { place: 'file', fileId: file(1).id, kinds: ['nationalId', 'telephone'] },
    ],
  },
};

/** As typed for the search of the website. */
/** As data of another agency comes with it. */
export const letter = {
  letterNumber: 'นน 0733.1/123',
  letterDate: '2026-11-15',
  letterUnit: 'กลุ่มงานบริหารทั่วไป',
};
export const keywords = ['ไข้เลือดออก', 'ยุงลาย', 'อำเภอเมืองสมุทรปราการ'];

export const longestContent: Content = buildContent({
  categoryId: 'website-statistics',
  subject: repeated('ที่ปรึกษาผู้ใหญ่ 👩‍👩‍👧‍👦 ญี่ปุ่น ', 300),
  details: LONG_TEXT,
  attachments: Array.from({ length: 20 }, (_, index) =>
    file(index + 1, {
      fileName: `${repeated('รายงานประจำปีฉบับเต็ม ', 146)}.pdf`,
      personalData: [...personalDataKinds],
      isTextUnread: true,
    }),
  ),
  personalData: {
    answer: 'none',
    traces: Array.from({ length: 20 }, (_, index) => ({
      place: 'file' as const,
      fileId: file(index + 1).id,
      kinds: [...personalDataKinds],
    })),
  },
  source: LONG_TEXT,
  infoPeriod: { from: '2026-10-01', to: '2027-09-30' },
  online: { kind: 'noEnd', reviewOn: '2027-09-30' },
  links: Array.from({ length: 8 }, () => `https://example.go.th/${'%E0%B8%81'.repeat(108)}`),
  remarks: LONG_TEXT,
  keywords: Array.from({ length: 5 }, () => repeated('โรคไข้เลือดออก ', 40)),
});

const longestPerson: Partial<Person> = {
  name: repeated('สมหญิง ชื่อยาวเป็นพิเศษ ', 200),
  position: repeated('นักวิชาการสาธารณสุขชำนาญการพิเศษ ', 200),
  unit: { name: repeated('กลุ่มงานพัฒนายุทธศาสตร์สาธารณสุข ', 200) },
  contact: repeated('081-000-0000 ต่อ 12345 ', 200),
};
export const longestStaff = buildPerson(longestPerson);
const longestChief = { ...chief, ...longestPerson };
export const longestWebmaster = { ...webmaster, ...longestPerson };

export const shortest = submitted(shortestContent);
export const usual = submitted(fullContent);
export const longest: PublishRequest = {
  ...submitted(longestContent),
  requester: { ...actor(longestStaff), contact: longestStaff.contact },
};

export const permitted = after(usual, chief, { action: 'permit' });
export const taken = after(permitted, webmaster, { action: 'take' });
export const published = after(taken, webmaster, { action: 'publish', siteId: 'office', url: PAGE });
export const publishedWithScreenshots = after(taken, webmaster, {
  action: 'publish',
  siteId: 'office',
  url: PAGE,
  screenshots: [71, 72].map((number) =>
    file(number, { fileName: `ภาพที่ ${number - 70}.png`, extension: 'png' }),
  ),
});
export const addressCorrected = after(published, webmaster, {
  action: 'correctAddress',
  siteId: 'office',
  url: `${PAGE}-1`,
  reason: 'บันทึกลิงก์ผิด',
});
export const publishedLate = after(taken, webmaster, {
  action: 'publish',
  siteId: 'office',
  url: PAGE,
  lastDay: '2027-02-14',
});
export const askedDown = after(published, staff, { action: 'askTakeDown', reason: TAKE_DOWN_REASON });
export const takenDown = after(askedDown, webmaster, { action: 'takeDown' });
const longer = { kind: 'until', lastDay: '2027-04-30' } as const;
const EXTENSION_REASON = 'ประชาชนยังใช้ประโยชน์จากข้อมูลนี้';
export const askedLonger = after(published, staff, {
  action: 'askExtension',
  reason: EXTENSION_REASON,
  online: longer,
});
export const askedLongerByWebmaster = after(published, webmaster, {
  action: 'askExtension',
  reason: EXTENSION_REASON,
  online: longer,
});
export const extended = after(askedLonger, chief, { action: 'permit' });
export const refusedLonger = after(askedLonger, chief, { action: 'refuse', reason: 'มีแผนฉบับใหม่แล้ว' });
export const askedLongerAgain = after(refusedLonger, staff, {
  action: 'resubmit',
  reason: 'แผนฉบับใหม่เริ่มใช้ในเดือนพฤษภาคม',
  content: { ...fullContent, online: longer },
});
export const askedUpdate = after(published, staff, {
  action: 'askUpdate',
  content: { ...fullContent, details: `${fullContent.details} (ฉบับแก้ไขครั้งที่ 1)`, remarks: '' },
});
export const updateTaken = after(after(askedUpdate, chief, { action: 'permit' }), webmaster, {
  action: 'take',
});
export const updated = after(updateTaken, webmaster, { action: 'publish', siteId: 'office', url: PAGE });
export const withoutEnd = withContent(published, { online: { kind: 'noEnd', reviewOn: '2027-09-30' } });
export const checked = after(published, webmaster, { action: 'checkCurrent' });
export const flagged = after(checked, webmaster, {
  action: 'flag',
  text: 'หมายเลขโทรศัพท์ของกลุ่มงานเปลี่ยนแล้ว และตารางหน้า 3 เป็นของปีก่อน',
});
export const recheckWanted = after(
  withContent(published, { online: { kind: 'noEnd', reviewOn: '2026-11-20' } }),
  staff,
  { action: 'confirmCurrent', reviewOn: '2027-09-30', recheckAfter: 1 },
);
export const refused = after(usual, chief, { action: 'refuse', reason: REASON });
export const INFO_QUESTION = 'ตัวเลขในตารางหน้า 3 เป็นของเดือนใด และฉบับที่ส่งมาลงนามแล้วหรือไม่';
export const INFO_ANSWER = 'เดือนตุลาคม 2569 ฉบับที่ส่งมาลงนามแล้ว';
export const infoAsked = after(usual, chief, { action: 'requestInfo', text: INFO_QUESTION });
export const infoGiven = after(infoAsked, staff, { action: 'giveInfo', text: INFO_ANSWER });
export const takenBack = after(permitted, chief, { action: 'undo' });
export const withdrawn = after(usual, staff, { action: 'withdraw' });
export const corrected = after(refused, staff, {
  action: 'resubmit',
  content: { ...fullContent, details: `${fullContent.details} (แก้ไขตารางหน้า 3)`, remarks: '' },
});

export const longestInfoAsked = after(longest, longestChief, { action: 'requestInfo', text: LONG_TEXT });
export const longestInfoGiven = after(longestInfoAsked, staff, { action: 'giveInfo', text: LONG_TEXT });
export const longestPermitted = after(longest, longestChief, { action: 'permit' });
export const longestTaken = after(longestPermitted, longestWebmaster, { action: 'take' });
export const longestPublished = after(longestTaken, longestWebmaster, {
  action: 'publish',
  siteId: 'office',
  url: `https://example.go.th/${'a'.repeat(970)}`,
});
export const longestAddressCorrected = after(longestPublished, longestWebmaster, {
  action: 'correctAddress',
  siteId: 'office',
  url: `https://example.go.th/${'b'.repeat(970)}`,
  reason: LONG_TEXT.slice(0, 400),
});
export const longestAskedDown = after(longestPublished, staff, { action: 'askTakeDown', reason: LONG_TEXT });
export const longestFlagged = after(longestPublished, longestWebmaster, { action: 'flag', text: LONG_TEXT });
export const longestTakenDown = after(longestPublished, longestWebmaster, {
  action: 'takeDown',
  reason: LONG_TEXT,
});
export const longestAskedLonger = after(
  withContent(longestPublished, { online: { kind: 'until', lastDay: '2027-01-31' } }),
  longestWebmaster,
  { action: 'askExtension', reason: LONG_TEXT, online: longer },
);
export const longestRefused = after(longest, longestChief, { action: 'refuse', reason: LONG_TEXT });
/** Refused and sent again nine times: eighteen more entries of history. */
export const longestCorrected = Array.from({ length: 9 }).reduce<PublishRequest>(
  (request) =>
    after(after(request, longestChief, { action: 'refuse', reason: LONG_TEXT }), staff, {
      action: 'resubmit',
      content: { ...longestContent, details: `${roundOf(request)} ${LONG_TEXT}` },
    }),
  longest,
);

export function file(number: number, overrides: Partial<Attachment> = {}): Attachment {
  return buildAttachment({ id: `01KA00000000000000000F${String(number).padStart(4, '0')}`, ...overrides });
}

/** As long as the real one: signed, with an expiry. */
export function fileUrl({ id }: Attachment): string {
  return `https://publish-desk.example.go.th/files/${id}?until=1795000000&signature=${'s'.repeat(64)}`;
}

export function allFilesUrl(): string {
  return `https://publish-desk.example.go.th/files/all.zip?until=1795000000&signature=${'s'.repeat(64)}`;
}

type Step = Move extends infer One ? (One extends Move ? Omit<One, 'seenVersion' | 'actKey'> : never) : never;

/** Each move comes 12 minutes after the one before. */
export function after(request: PublishRequest, by: Person, step: Step): PublishRequest {
  const move = { ...step, seenVersion: request.version, actKey: `event-${request.version}` } as Move;
  const now = minutesLater(12, request.history.at(-1)?.at);
  const result = tryMove(request, move, { by, now });
  if (result.kind !== 'moved') throw new Error(`${step.action} was not possible: ${JSON.stringify(result)}`);
  return result.request;
}

function submitted(content: Content): PublishRequest {
  const request = buildRequest({ sequence: 12, content });
  return { ...request, history: request.history.map((entry) => ({ ...entry, content })) };
}

function actor({ id, name, position, unit }: Person) {
  return { personId: id, name, position, unit: unit.name };
}

/** Whom no message reaches, for both reasons. */
export const untold: Untold[] = [
  { why: 'monthUsedUp', name: 'สมหญิง ตัวอย่าง', contact: '081-000-0000' },
  { why: 'blocked', name: 'ชูใจ ตัวอย่าง', contact: 'someone@example.go.th' },
];
