/** LINE bills each push once, and the bot reads the same figure. */
import { createLine } from '../../../src/line/line-client.js';
import { configFor } from '../../support/start-app.js';
import type { OfficeUnderFire } from '../office-under-fire.js';

export async function billingFaults({ emulator, ledger }: OfficeUnderFire): Promise<string[]> {
  const pushes = ledger.calls.filter(({ kind, hasArrived }) => kind === 'push' && hasArrived);
  const keys = new Set(pushes.map(({ retryKey }) => retryKey));
  const billed = ledger.calls.reduce((sum, call) => sum + call.entry.billed, 0);
  const told = await createLine(configFor(emulator, '')).quota();
  const faults: string[] = [];
  if (keys.size !== pushes.length) faults.push('two pushes arrived under one retry key, or under none');
  if (billed !== pushes.length) faults.push(`LINE billed ${billed} pushes, and ${pushes.length} arrived`);
  if (told.used !== emulator.state().quota.used) faults.push('the bot counts other messages than LINE');
  return faults;
}
