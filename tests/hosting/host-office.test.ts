/** An office whose database is away at the start. */
import { expect, test } from 'vitest';
import { hostOffice } from '../../src/hosting/host-office.js';
import type { OpenOffice } from '../../src/hosting/open-office.js';
import { recordedLog } from '../support/recorded-log.js';

function hostOf(outcomes: ('away' | 'back')[]) {
  const seen = { tries: 0, closed: 0 };
  const log = recordedLog();
  const close = async () => {
    seen.closed += 1;
  };
  const office = { close } as OpenOffice;
  const host = hostOffice({
    log,
    pause: async () => {},
    open: async () => {
      seen.tries += 1;
      if (outcomes.shift() === 'away') throw new Error('no server answers');
      return office;
    },
  });
  host.firstTry.catch(() => {});
  return { host, office, seen, log };
}

test('it is tried again, saying each reason once and loudly, and serves as soon as it is open', async () => {
  const { host, office, log } = hostOf(['away', 'away', 'back']);
  await expect(host.firstTry).rejects.toThrow('no server answers');
  expect(host.opened()).toBeUndefined();
  expect(await host.keepTrying()).toBe(office);
  expect(host.opened()).toBe(office);
  expect(log.lines.filter((line) => line.startsWith('error'))).toHaveLength(1);
});

test('closed meanwhile, it is tried no more', async () => {
  const { host, seen } = hostOf(['away', 'back']);
  await host.firstTry.catch(() => {});
  await host.close();
  expect(await host.keepTrying()).toBeUndefined();
  expect(seen.tries).toBe(1);
});

test('one that is open is closed, and that its data would not close keeps nobody else from closing', async () => {
  const { host, office, seen, log } = hostOf(['back']);
  await host.firstTry;
  await host.close();
  expect(seen.closed).toBe(1);
  office.close = () => Promise.reject(new Error('disk I/O error'));
  await host.close();
  expect(log.lines).toHaveLength(1);
});
