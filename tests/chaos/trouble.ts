/** The trouble around the bot, drawn at random: LINE, the database, the disk, the process, the clock. */
import type { NewFault } from '../../src/emulator/protocol.js';
import type { Dice } from './dice.js';
import type { OfficeUnderFire } from './office-under-fire.js';

const SEND = '/message/';
const DAY_MS = 24 * 60 * 60_000;

const lineFaults: readonly [name: string, fault: NewFault][] = [
  ['LINE slow', { kind: 'api-slow', pathContains: SEND, milliseconds: 15, times: 3 }],
  ['LINE 500, nothing sent', { ...status(500), acceptedAnyway: false, times: 2 }],
  ['LINE 503', { ...status(503), acceptedAnyway: false, times: 12 }],
  ['LINE 500 after accepting', { ...status(500), acceptedAnyway: true, times: 1 }],
  ['LINE 500 after accepting', { ...status(500, 'push'), acceptedAnyway: true, times: 2 }],
  ['LINE 401', { ...status(401), acceptedAnyway: false, times: 1 }],
  ['LINE 429, too fast', { kind: 'rate-limit', times: 2 }],
  ['LINE 429, too fast', { kind: 'rate-limit', times: 12 }],
  ['LINE 429, month used up', { kind: 'monthly-limit', times: 1 }],
  ['content cut', { kind: 'content-cut', times: 1 }],
  ['content not ready', { kind: 'content-preparing', times: 2 }],
  ['content gone', { kind: 'content-gone', times: 1 }],
];

const diskTroubles = [
  ['disk full', { trouble: 'full' }],
  ['disk read-only', { trouble: 'readOnly' }],
  ['database gone', { trouble: 'gone' }],
] as const;

export function orderTrouble({ emulator, ledger, instances }: OfficeUnderFire, dice: Dice): void {
  if (dice.chance(0.25)) {
    const [name, fault] = dice.pick(lineFaults);
    ledger.noteFault(name);
    emulator.faults.add(fault);
  }
  if (dice.chance(0.02)) {
    ledger.noteFault('LINE hangs');
    dice.pick(instances).life.unanswered = 1;
  }
  if (dice.chance(0.04)) {
    ledger.noteFault('database locked');
    dice.pick(instances).life.disk = { trouble: 'locked', writes: 1 + dice.below(3) };
  }
  if (dice.chance(0.03)) {
    const [name, disk] = dice.pick(diskTroubles);
    ledger.noteFault(name);
    for (const { life } of instances) life.disk = disk; // they share it
  }
  if (dice.chance(0.08)) {
    ledger.noteFault(dice.pick(instances).stopHardSoon(dice));
  }
}

/** Trouble that nobody has met by now is over. */
export function endTrouble(office: OfficeUnderFire): void {
  office.emulator.faults.clear();
  endDiskTrouble(office);
  for (const { life } of office.instances) {
    life.stepsLeft = undefined;
    life.unanswered = 0;
  }
}

export function endDiskTrouble({ instances }: OfficeUnderFire): void {
  for (const { life } of instances) life.disk = { trouble: 'none' };
}

/** Time goes on, mostly by hours; now and then the clock is wrong for a moment. */
export async function passTime(
  { emulator: { clock }, time, ledger }: OfficeUnderFire,
  dice: Dice,
  averageMs: number,
): Promise<void> {
  await time.forward(dice.next() * 2 * averageMs);
  if (!dice.chance(0.03)) return;
  ledger.noteFault('clock jumps');
  clock.forward((dice.chance(0.5) ? 1 : -1) * dice.next() * DAY_MS);
}

function status(code: 401 | 500 | 503, pathContains = SEND) {
  return { kind: 'api-status', pathContains, status: code } as const;
}
