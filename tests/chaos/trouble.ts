/** What goes wrong around the bot, drawn at random: LINE, the database, the process, the clock. */
import type { NewFault } from '../../src/emulator/protocol.js';
import type { Dice } from './dice.js';
import type { OfficeUnderFire } from './office-under-fire.js';

const SEND = '/message/';
const DAY_MS = 24 * 60 * 60_000;

const lineFaults: readonly [name: string, fault: NewFault][] = [
  ['LINE slow', { kind: 'api-slow', pathContains: SEND, milliseconds: 15, times: 3 }],
  ['LINE slow', { kind: 'api-slow', pathContains: SEND, milliseconds: 15, times: 3 }],
  ['LINE hangs', { kind: 'api-hang', pathContains: SEND, times: 1 }],
  [
    'LINE 500, nothing sent',
    { kind: 'api-status', pathContains: SEND, status: 500, acceptedAnyway: false, times: 2 },
  ],
  ['LINE 503', { kind: 'api-status', pathContains: SEND, status: 503, acceptedAnyway: false, times: 12 }],
  [
    'LINE 500 after accepting',
    { kind: 'api-status', pathContains: SEND, status: 500, acceptedAnyway: true, times: 1 },
  ],
  [
    'LINE 500 after accepting',
    { kind: 'api-status', pathContains: 'push', status: 500, acceptedAnyway: true, times: 2 },
  ],
  ['LINE 401', { kind: 'api-status', pathContains: SEND, status: 401, acceptedAnyway: false, times: 1 }],
  ['LINE 429, too fast', { kind: 'rate-limit', times: 2 }],
  ['LINE 429, month used up', { kind: 'monthly-limit', times: 1 }],
  ['LINE slow', { kind: 'api-slow', pathContains: SEND, milliseconds: 15, times: 3 }],
  ['LINE 429, too fast', { kind: 'rate-limit', times: 2 }],
];

export function orderTrouble({ emulator, ledger, instances }: OfficeUnderFire, dice: Dice): void {
  if (dice.chance(0.25)) {
    const [name, fault] = dice.pick(lineFaults);
    ledger.noteFault(name);
    emulator.faults.add(fault);
  }
  if (dice.chance(0.04)) {
    ledger.noteFault('database locked');
    dice.pick(instances).life.lockedWrites = 1 + dice.below(3);
  }
  if (dice.chance(0.08)) {
    ledger.noteFault('stopped hard');
    dice.pick(instances).life.stepsLeft = dice.below(12);
  }
}

/** What was not met by now is over. */
export function endTrouble({ emulator, instances }: OfficeUnderFire): void {
  emulator.faults.clear();
  for (const { life } of instances) Object.assign(life, { stepsLeft: undefined, lockedWrites: 0 });
}

/** Time goes on, mostly by hours; now and then the clock is wrong for a moment. */
export function passTime(
  { emulator: { clock }, ledger }: OfficeUnderFire,
  dice: Dice,
  averageMs: number,
): void {
  clock.forward(dice.next() * 2 * averageMs);
  if (!dice.chance(0.03)) return;
  ledger.noteFault('clock jumps');
  clock.forward((dice.chance(0.5) ? 1 : -1) * dice.next() * DAY_MS);
}
