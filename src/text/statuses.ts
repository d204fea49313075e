/** The words for what a request is and what was done to it: the same in chat, list and report. */
import { isSendingBack, isSentBack } from '../domain/decisions.js';
import { isPeriodOver, isReviewDue } from '../domain/online-period.js';
import { doingOf, type RequestStep } from '../domain/procedure.js';
import {
  type Action,
  dueStep,
  type HistoryEntry,
  type PublishRequest,
  type Status,
} from '../domain/publish-request.js';

const statusWords: Record<Exclude<Status, 'deciding' | 'permitted' | 'refused'> | 'screening', string> = {
  checking: 'รอตรวจสอบ',
  screening: 'รอกลั่นกรอง',
  forwarding: 'รอจัดไฟล์และส่งต่อ',
  published: 'เผยแพร่แล้ว',
  takeDownAsked: 'เจ้าของข้อมูลขอนำลง รอนำลง',
  takenDown: 'นำลงจากเว็บไซต์แล้ว',
  withdrawn: 'ยกเลิกแล้ว',
};

/** As in 'X รับงานเผยแพร่ เมื่อ …'. */
const actionWords: Record<Exclude<Action, 'permit' | 'refuse'> | 'screen', string> = {
  submit: 'ส่งคำขอ',
  pass: 'ตรวจสอบแล้ว',
  screen: 'กลั่นกรองแล้ว',
  forward: 'จัดไฟล์และส่งต่อ',
  undo: 'เรียกคืนผลการพิจารณา',
  resubmit: 'แก้ไขและเสนอใหม่',
  withdraw: 'ยกเลิกคำขอ',
  take: 'รับงานเผยแพร่',
  release: 'คืนงานเผยแพร่',
  return: 'ส่งคืนให้แก้ไข',
  assign: 'มอบงานเผยแพร่',
  publish: 'บันทึกว่าเผยแพร่แล้ว',
  keep: 'ยืนยันว่าข้อมูลยังถูกต้อง',
  askTakeDown: 'ขอนำลงจากเว็บไซต์',
  takeDown: 'บันทึกว่านำลงแล้ว',
  handOver: 'โอนงาน',
};

/** What the day makes of a publication: no status, since the system decides nothing. */
const periodOver = 'ครบระยะเวลา รอนำลง';
const reviewDue = 'ถึงกำหนดทบทวน';

/** What is about the decision is said in the office's own words. */
export function statusWord(request: PublishRequest, now: Date): string {
  const { status, procedure } = request;
  const { words } = procedure;
  switch (status) {
    case 'checking':
      return isScreened(dueStep(request)) ? statusWords.screening : statusWords.checking;
    case 'deciding':
      return words.deciding;
    case 'permitted':
      return words.permitted;
    case 'refused':
      return isSentBack(request) ? actionWords.return : `${words.refuse} รอแก้ไข`;
    case 'forwarding':
      return `${words.permit}แล้ว ${statusWords.forwarding}`;
    case 'published':
      return publishedWord(request, now);
    default:
      return statusWords[status];
  }
}

function publishedWord(request: PublishRequest, now: Date): string {
  if (isPeriodOver(request, now)) return periodOver;
  return isReviewDue(request, now) ? reviewDue : statusWords.published;
}

export function actionWord(request: PublishRequest, entry: Pick<HistoryEntry, 'action' | 'stepId'>): string {
  const { words, steps } = request.procedure;
  if (entry.action === 'permit') return words.permit;
  if (entry.action === 'pass' && isScreened(steps.find(({ id }) => id === entry.stepId)))
    return actionWords.screen;
  if (entry.action !== 'refuse') return actionWords[entry.action];
  return isSendingBack(request, entry) ? actionWords.return : words.refuse;
}

function isScreened(step: RequestStep | undefined): boolean {
  return step !== undefined && doingOf(step) === 'screen';
}

/** Of whose step is due, and of who has refused it. */
export function refuseWord(request: PublishRequest): string {
  return isSentBack(request) ? actionWords.return : request.procedure.words.refuse;
}
