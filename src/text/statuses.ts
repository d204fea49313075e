/** The words for what a request is and what was done to it: the same in chat, list and report. */
import type { Action, PublishRequest, Status } from '../domain/publish-request.js';

const statusWords: Record<Status, string> = {
  checking: 'รอตรวจสอบ',
  deciding: 'รออนุญาต',
  forwarding: 'รอจัดไฟล์และส่งต่อ',
  permitted: 'อนุญาตแล้ว รอเผยแพร่',
  refused: 'ไม่อนุญาต รอแก้ไข',
  published: 'เผยแพร่แล้ว',
  withdrawn: 'ยกเลิกแล้ว',
};

/** As in 'X อนุญาตให้เผยแพร่ เมื่อ …'. */
const actionWords: Record<Action, string> = {
  submit: 'ส่งคำขอ',
  pass: 'ตรวจสอบแล้ว',
  permit: 'อนุญาตให้เผยแพร่',
  forward: 'จัดไฟล์และส่งต่อ',
  refuse: 'ไม่อนุญาต',
  undo: 'เรียกคืนผลการพิจารณา',
  resubmit: 'แก้ไขและเสนอใหม่',
  withdraw: 'ยกเลิกคำขอ',
  take: 'รับงานเผยแพร่',
  release: 'คืนงานเผยแพร่',
  return: 'ส่งคืนให้แก้ไข',
  publish: 'บันทึกว่าเผยแพร่แล้ว',
  handOver: 'โอนงาน',
};

/** The office's own words for its decision come first. */
export function statusWord({ status, procedure: { words } }: PublishRequest): string {
  if (status === 'deciding') return words.deciding;
  if (status === 'forwarding') return `${words.permit}แล้ว ${statusWords.forwarding}`;
  return status === 'permitted' ? words.permitted : statusWords[status];
}

export function actionWord({ procedure: { words } }: PublishRequest, action: Action): string {
  if (action === 'permit') return words.permit;
  return action === 'refuse' ? words.refuse : actionWords[action];
}
