/** How changes from the server alter what the page knows. */
import { expect, test } from 'vitest';
import { API_PATHS, FAULT_GROUPS, faultName, presetFault } from '../../../src/emulator/page/fault-presets.js';
import { shrinkFactor } from '../../../src/emulator/page/flex/shrink-to-fit.js';
import { applyChange } from '../../../src/emulator/page/state.js';
import type {
  Change,
  ChatEntry,
  ChatView,
  EmulatorState,
  Fault,
  TrafficEntry,
} from '../../../src/emulator/protocol.js';

const EMPTY: EmulatorState = {
  channel: { name: 'บัญชี', basicId: '@a' },
  now: '2026-11-20T03:00:00.000Z',
  chats: [],
  traffic: [],
  quota: { limit: null, used: 0 },
  faults: [],
  guide: null,
  afterClock: null,
};

function chat(key: string, unread = 0): ChatView {
  const person = { key, userId: `U-${key}`, name: key, role: '', device: 'phone', follows: true } as const;
  return { person, entries: [], quickReply: [], richMenu: null, loadingUntil: null, unread };
}

function call(id: number, status: number | null): TrafficEntry {
  return {
    ...{ id, status, at: EMPTY.now, direction: 'api', method: 'POST', path: '/v2/bot/message/push' },
    ...{ userIds: [], latencyMs: null, billed: 0, errors: [], body: null, answer: null },
  };
}

test('a changed chat replaces the old one in its place, a new one comes last', () => {
  const state = [chat('a'), chat('b'), chat('a', 2)].reduce(
    (before, { entries, ...each }) => applyChange(before, { type: 'chat', chat: each, entries }),
    EMPTY,
  );
  expect(state.chats.map(({ person, unread }) => [person.key, unread])).toEqual([
    ['a', 2],
    ['b', 0],
  ]);
});

test('a new line comes last, a changed one stays in its place, and all others are the same as before', () => {
  const line = (id: string, text: string): ChatEntry => ({ kind: 'notice', id, at: EMPTY.now, text });
  const { entries: _, ...person } = chat('a');
  const change = (...entries: ChatEntry[]): Change => ({ type: 'chat', chat: person, entries });
  const before = applyChange(EMPTY, change(line('1', 'one'), line('2', 'two')));
  const after = applyChange(before, change(line('1', 'changed'), line('3', 'three')));
  expect(after.chats[0]?.entries).toEqual([line('1', 'changed'), line('2', 'two'), line('3', 'three')]);
  expect(after.chats[0]?.entries[1]).toBe(before.chats[0]?.entries[1]);
});

test('a call is listed once, also when its answer comes later', () => {
  const state = [call(1, null), call(2, 200), call(1, 429)].reduce(
    (before, entry) => applyChange(before, { type: 'traffic', entry }),
    EMPTY,
  );
  expect(state.traffic.map(({ id, status }) => [id, status])).toEqual([
    [1, 429],
    [2, 200],
  ]);
});

test('clock, quota and faults are taken over', () => {
  const fault: Fault = { id: '1', kind: 'rate-limit' };
  const now = '2026-11-21T03:00:00.000Z';
  expect(applyChange(EMPTY, { type: 'clock', now }).now).toBe(now);
  expect(applyChange(EMPTY, { type: 'quota', quota: { limit: 5, used: 1 } }).quota).toEqual({
    limit: 5,
    used: 1,
  });
  expect(applyChange(EMPTY, { type: 'faults', faults: [fault] }).faults).toEqual([fault]);
});

test.each(Object.values(FAULT_GROUPS).flat())(
  'the fault %s is called the same when it is in force',
  (name) => {
    const fault = { id: '1', ...presetFault(name, API_PATHS[0] ?? '') } as Fault;
    expect(faultName(fault)).toBe(name);
  },
);

test('text shrinks only as far as it must, and stays readable', () => {
  expect(shrinkFactor(100, 90)).toBe(1);
  expect(shrinkFactor(100, 125)).toBe(0.8);
  expect(shrinkFactor(100, 1000)).toBe(0.5);
  expect(shrinkFactor(0, 50)).toBe(1);
});
