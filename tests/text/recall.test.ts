/** A recalled proposal is called what it was. */
import { expect, test } from 'vitest';
import type { Action } from '../../src/domain/request/actions.js';
import type { HistoryEntry } from '../../src/domain/request/publish-request.js';
import { recallButton, recalled } from '../../src/text/recall.js';
import { buildRequest, minutesLater } from '../support/builders.js';

test.each<[Action, string, string]>([
  ['pass', 'เรียกคืนการตรวจสอบ', 'เรียกคืนการตรวจสอบ'],
  ['forward', 'เรียกคืนการส่งต่อ', 'เรียกคืนการส่งต่อ'],
  ['permit', 'เรียกคืนผลพิจารณา', 'เรียกคืนผลการพิจารณา'],
  ['refuse', 'เรียกคืนผลพิจารณา', 'เรียกคืนผลการพิจารณา'],
  ['requestInfo', 'ถอนคำถาม', 'ถอนคำถาม'],
])('%s', (action, button, done) => {
  const request = buildRequest();
  const [submitted] = request.history as [HistoryEntry];
  const entry = (act: Action, minute: number): HistoryEntry => ({
    ...submitted,
    action: act,
    at: minutesLater(minute),
  });
  const acted = { ...request, history: [submitted, entry(action, 1)] };
  expect(recallButton(acted)).toBe(button);
  const undo = entry('undo', 2);
  expect(recalled({ ...acted, history: [...acted.history, undo] }, undo)).toBe(done);
});
