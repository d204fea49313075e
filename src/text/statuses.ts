/** The words for what a request is and what was done to it: the same in chat, list and report. */
import type { Action } from '../domain/request/actions.js';
import { isSendingBack, isSentBack, kindOfEntry } from '../domain/request/decisions.js';
import { isPeriodOver, isReviewDue } from '../domain/request/online-period.js';
import { doingOf, type RequestStep } from '../domain/request/procedure.js';
import {
  dueStep,
  type HistoryEntry,
  type Proposal,
  type PublishRequest,
} from '../domain/request/publish-request.js';
import type { ProposalKind, ProposalStatus, StandingStatus } from '../domain/request/statuses.js';
import { statusWord as concernWord } from './currency.js';
import { kindWords } from './kind-words.js';
import { recalled } from './recall.js';

const proposalWords: Record<
  Exclude<ProposalStatus, 'deciding' | 'permitted' | 'refused'> | 'screening',
  string
> = {
  checking: 'รอตรวจสอบ',
  screening: 'รอกลั่นกรอง',
  forwarding: 'รอจัดไฟล์และส่งต่อ',
  infoNeeded: 'รอข้อมูลเพิ่มเติมจากผู้ขอ',
  withdrawn: 'ยกเลิกแล้ว',
};

/** Where it is not the publishing that is decided; that is said in the office's own words. */
const permitWords: Partial<Record<ProposalKind, string>> = {
  update: 'ให้ปรับปรุงข้อมูล',
  extension: 'ให้ขยายระยะเวลา',
};
const refusedKinds: Partial<Record<ProposalKind, string>> = {
  update: 'ไม่ได้รับอนุญาตให้ปรับปรุงข้อมูล',
  extension: 'ไม่ได้รับอนุญาตให้ขยายระยะเวลา',
};

const updatePublished = 'บันทึกว่าปรับปรุงแล้ว';

/** The owner's wish for an early take-down is returned. */
export const takeDownReturned = 'ส่งคืนการขอนำลง';

const takeDownAsked = 'เจ้าของข้อมูลขอนำลง รอนำลง';

const standingWords: Record<StandingStatus, string> = {
  online: 'เผยแพร่แล้ว',
  takenDown: 'นำลงจากเว็บไซต์แล้ว',
};

/** As in 'X รับงานเผยแพร่ เมื่อ …'. */
export const actionWords: Record<Exclude<Action, 'permit' | 'refuse' | 'undo'> | 'screen', string> = {
  submit: 'ส่งคำขอ',
  pass: 'ตรวจสอบแล้ว',
  screen: 'กลั่นกรองแล้ว',
  forward: 'จัดไฟล์และส่งต่อ',
  requestInfo: 'ขอข้อมูลเพิ่ม',
  giveInfo: 'ตอบข้อมูลเพิ่ม',
  attach: 'แนบหรือเปลี่ยนไฟล์',
  revise: 'แก้ไขคำขอก่อนการพิจารณา',
  resubmit: 'แก้ไขและเสนอใหม่',
  withdraw: 'ยกเลิกคำขอ',
  take: 'รับงานเผยแพร่',
  release: 'คืนงานเผยแพร่',
  return: 'ส่งคืนให้แก้ไข',
  assign: 'มอบงานเผยแพร่',
  publish: 'บันทึกว่าเผยแพร่แล้ว',
  confirmCurrent: 'ยืนยันว่าข้อมูลยังถูกต้อง',
  correctAddress: 'แก้ลิงก์ที่เผยแพร่',
  correctText: 'แก้คำผิดในข้อมูลที่เผยแพร่',
  signOnPaper: 'ลงนามบนกระดาษ',
  undoSignOnPaper: 'ถอนฉบับลงนามบนกระดาษ',
  checkCurrent: 'ตรวจแล้ว ยังเป็นปัจจุบัน',
  undoCheck: 'เรียกคืนผลการตรวจความเป็นปัจจุบัน',
  flag: 'แจ้งว่าต้องแก้',
  askUpdate: 'ขอปรับปรุงข้อมูล',
  askExtension: 'ขอขยายระยะเวลา',
  askTakeDown: 'ขอนำลงจากเว็บไซต์',
  takeDown: 'บันทึกว่านำลงแล้ว',
  handOver: 'โอนงาน',
};

/** The last day is over: no status, since the system decides nothing. */
const periodOver = 'ครบระยะเวลา รอนำลง';
const reviewDue = 'ถึงกำหนดทบทวน';

export function statusWord(request: PublishRequest, now: Date): string {
  const { proposal } = request;
  if (!proposal) return standingWord(request, now);
  if (proposal.kind === 'takeDown' && proposal.status === 'permitted') return takeDownAsked;
  const word = proposalWord(request, proposal);
  return proposal.kind === 'publication' ? word : `${kindWords[proposal.kind]} ${word}`;
}

/** A status of the decision has the office's own words. */
function proposalWord(request: PublishRequest, { status }: Proposal): string {
  const { words } = request.procedure;
  switch (status) {
    case 'checking':
      return isScreened(dueStep(request)) ? proposalWords.screening : proposalWords.checking;
    case 'deciding':
      return words.deciding;
    case 'permitted':
      return words.permitted;
    case 'refused':
      if (request.proposal?.kind === 'extension') return words.refuse; // nothing of it can be corrected
      return isSentBack(request) ? actionWords.return : `${words.refuse} รอแก้ไข`;
    case 'forwarding':
      return `${permitWord(request)}แล้ว ${proposalWords.forwarding}`;
    case 'infoNeeded':
    case 'withdrawn':
      return proposalWords[status];
  }
}

function standingWord(request: PublishRequest, now: Date): string {
  if (isPeriodOver(request, now)) return periodOver;
  const concern = concernWord(request);
  if (concern) return concern;
  if (isReviewDue(request, now)) return reviewDue;
  return standingWords[request.standing?.status ?? 'online'];
}

export function actionWord(request: PublishRequest, entry: HistoryEntry): string {
  const { words, steps } = request.procedure;
  const kind = kindOfEntry(request, entry);
  if (entry.action === 'permit') return permitWords[kind] ?? words.permit;
  if (entry.action === 'undo') return recalled(request, entry);
  if (entry.action === 'resubmit' && kind === 'extension') return actionWords.askExtension;
  if (entry.action === 'withdraw' && kind !== 'publication') return `ยกเลิกการ${kindWords[kind]}`;
  if (entry.action === 'publish' && kind === 'update') return updatePublished;
  if (entry.action === 'pass' && isScreened(steps.find(({ id }) => id === entry.stepId)))
    return actionWords.screen;
  if (entry.action === 'return' && kind === 'takeDown') return takeDownReturned;
  if (entry.action !== 'refuse') return actionWords[entry.action];
  return isSendingBack(request, entry) ? actionWords.return : words.refuse;
}

/** The word on the decider's button for the present proposal. */
export function permitWord({ proposal, procedure }: PublishRequest): string {
  return (proposal && permitWords[proposal.kind]) ?? procedure.words.permit;
}

/** As the requester reads it, of what was refused. */
export function refusedWord({ proposal, procedure }: PublishRequest): string {
  return (proposal && refusedKinds[proposal.kind]) ?? procedure.words.refused;
}

/** The kind of proposal, said before what it waits for. Undefined of a first publication. */
export function kindWord({ proposal }: Pick<PublishRequest, 'proposal'>): string | undefined {
  return proposal && proposal.kind !== 'publication' ? kindWords[proposal.kind] : undefined;
}

function isScreened(step: RequestStep | undefined): boolean {
  return step !== undefined && doingOf(step) === 'screen';
}

/** The refusal in the words of the step that is due, or of the step that refused. */
export function refuseWord(request: PublishRequest): string {
  if (request.proposal?.kind === 'takeDown') return takeDownReturned;
  return isSentBack(request) ? actionWords.return : request.procedure.words.refuse;
}
