/** The words of taking back what was done: what is taken back is named. */
import type { Action } from '../domain/request/actions.js';
import { lastMove } from '../domain/request/decisions.js';
import { doingOf } from '../domain/request/procedure.js';
import type { HistoryEntry, PublishRequest } from '../domain/request/publish-request.js';
import { numberAndSubject } from './request-words.js';

type Undone = Extract<Action, 'pass' | 'forward' | 'permit' | 'refuse' | 'requestInfo'> | 'screen';

export const recalls: Record<Undone, { button: string; done: string }> = {
  pass: { button: 'เรียกคืนการตรวจสอบ', done: 'เรียกคืนการตรวจสอบ' },
  screen: { button: 'เรียกคืนการกลั่นกรอง', done: 'เรียกคืนการกลั่นกรอง' },
  forward: { button: 'เรียกคืนการส่งต่อ', done: 'เรียกคืนการส่งต่อ' },
  permit: { button: 'เรียกคืนผลพิจารณา', done: 'เรียกคืนผลการพิจารณา' },
  refuse: { button: 'เรียกคืนผลพิจารณา', done: 'เรียกคืนผลการพิจารณา' },
  requestInfo: { button: 'ถอนคำถาม', done: 'ถอนคำถาม' },
};

/** As the button says that would take back the last move. */
export function recallButton(request: PublishRequest): string {
  return wordsFor(request, lastMove(request)).button;
}

/** As the history says it of an entry that took something back. */
export function recalled(request: PublishRequest, entry: HistoryEntry): string {
  const at = request.history.indexOf(entry);
  const before = request.history.slice(0, at < 0 ? -1 : at);
  return wordsFor(request, lastMove({ history: before })).done;
}

/** To whoever took it back. */
export function recalledNow(request: PublishRequest): string {
  const entry = request.history.findLast(({ action }) => action === 'undo');
  return `${numberAndSubject(request)} ${entry ? recalled(request, entry) : recalls.permit.done}แล้ว`;
}

function wordsFor({ procedure }: PublishRequest, undone: HistoryEntry | undefined) {
  const step = procedure.steps.find(({ id }) => id === undone?.stepId);
  const isScreened = undone?.action === 'pass' && step !== undefined && doingOf(step) === 'screen';
  return recalls[isScreened ? 'screen' : undoneOf(undone?.action)];
}

function undoneOf(action: Action | undefined): Undone {
  return action !== undefined && action in recalls ? (action as Undone) : 'permit';
}
