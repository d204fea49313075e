/** Every button that acts on a request, by the actions that it may record: with what was asked before it, as an honest person would tap it. */
import { fingerprint } from '../../src/domain/fingerprint.js';
import type { InfoAction, TakeDownAction } from '../../src/domain/request/actions.js';
import { buildAttachment } from '../support/builders.js';
import type { On, TapsOf } from './taps-of.js';
import { publishing, standing } from './taps-on-website.js';

const WORDS = 'ข้อมูลไม่ครบถ้วน';
const DAY = '2027-06-30';
/** Not those on record: files that stay as they are make no move. */
const files = [buildAttachment({ id: '01KA0000000000000000000009' })];

/** The button that records comes first: what was asked before it still stands. */
export function tapsOfActions(on: On): TapsOf[] {
  return [...signOffs(on), ...words(on), ...ownersTaps(on), ...publishing(on), ...standing(on)];
}

function signOffs({ id, v, to }: On): TapsOf[] {
  const at = { id, v };
  return [
    {
      does: ['pass'],
      taps: [
        { do: 'pass', ...at },
        { do: 'confirmPassTo', ...at, to },
        { do: 'passTo', ...at, to },
        { do: 'chooseWebmaster', ...at },
      ],
    },
    { does: ['forward'], taps: [{ do: 'forward', ...at }] },
    {
      does: ['permit'],
      taps: [
        { do: 'confirmPermit', ...at },
        { do: 'permit', ...at },
      ],
    },
    { does: ['undo'], taps: [{ do: 'undo', ...at }] },
    {
      does: ['attach'],
      asked: { kind: 'attach', requestId: id, version: v, attachments: files },
      taps: [
        { do: 'confirmAttach', ...at, shown: fingerprint(files) },
        { do: 'attachFiles', ...at },
        { do: 'detachFile', ...at, file: '01KA0000000000000000000001' },
      ],
    },
  ];
}

/** Actions that need words: the words are typed already. */
function words({ id, v }: On): TapsOf[] {
  const at = { id, v };
  const shown = fingerprint(WORDS);
  const askedFor = { kind: 'act', requestId: id, version: v, value: WORDS } as const;
  const refusal = (as: 'refuse' | 'return'): TapsOf => ({
    does: [as],
    asked: { ...askedFor, act: as },
    taps: [
      { do: 'confirmRefuse', ...at, as, shown },
      { do: 'refuse', ...at, as },
      { do: 'chooseReason', ...at, as, reason: 0 },
    ],
  });
  const info = (as: InfoAction): TapsOf => ({
    does: [as],
    asked: { ...askedFor, act: as },
    taps: [
      { do: 'confirmInfo', ...at, as, shown },
      { do: 'askInfo', ...at, as },
    ],
  });
  const end = (as: TakeDownAction): TapsOf => ({
    does: [as],
    asked: { ...askedFor, act: as },
    taps: [
      { do: 'confirmTakeDown', ...at, as, shown },
      { do: 'takeDown', ...at, as },
      { do: 'chooseTakeDownReason', ...at, as, reason: 0 },
    ],
  });
  return [
    ...[refusal('refuse'), refusal('return')],
    ...[info('requestInfo'), info('giveInfo'), info('flag')],
    ...[end('takeDown'), end('askTakeDown')],
  ];
}

function ownersTaps({ id, v, draftShown }: On): TapsOf[] {
  const at = { id, v };
  return [
    { does: ['resubmit'], taps: [{ do: 'correct', ...at }], opensForm: true },
    { does: ['revise'], taps: [{ do: 'revise', ...at }], opensForm: true },
    { does: ['askUpdate'], taps: [{ do: 'update', ...at }], opensForm: true },
    {
      does: ['resubmit', 'revise', 'askUpdate'],
      isForm: true,
      taps: [{ do: 'send', draft: id, shown: draftShown, unchanged: 'sure' }],
    },
    {
      does: ['withdraw'],
      taps: [
        { do: 'confirmWithdraw', ...at },
        { do: 'withdraw', ...at },
      ],
    },
    {
      does: ['askExtension', 'resubmit'], // refused, it is asked for again by the same buttons
      asked: { kind: 'extension', requestId: id, version: v, lastDay: DAY, reason: WORDS },
      taps: [
        { do: 'confirmExtension', ...at, shown: fingerprint({ lastDay: DAY, reason: WORDS }) },
        { do: 'askExtension', ...at },
        { do: 'extendTo', ...at, day: DAY },
        { do: 'extendBecause', ...at, reason: 0 },
      ],
    },
    {
      does: ['confirmCurrent'],
      taps: [
        { do: 'keepUntil', ...at, day: DAY },
        { do: 'keep', ...at },
      ],
    },
  ];
}
