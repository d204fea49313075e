/** Who opened which file: only added to, and read by request. */
import { expect, test } from 'vitest';
import { buildFileAccess, minutesLater, someTime } from '../../support/builders.js';
import type { Instances } from './instances.js';

export function fileAccessesContract(instances: () => Instances): void {
  test('the newest openings of files of a request are read by another instance, and those of no other', async () => {
    const { one, other } = instances();
    const first = buildFileAccess({ id: '01A', at: someTime });
    const together = [
      buildFileAccess({ id: '01B', at: minutesLater(1) }),
      buildFileAccess({ id: '01C', at: minutesLater(1) }),
    ];
    await one.fileAccesses.add([first, buildFileAccess({ id: '01D', requestId: 'another' })]);
    await one.fileAccesses.add(together);
    expect(await other.fileAccesses.ofRequest('request', 10)).toEqual([...together.reverse(), first]);
    expect(await other.fileAccesses.ofRequest('request', 1)).toEqual(together.slice(0, 1));
    expect(await other.fileAccesses.ofRequest('unknown', 10)).toEqual([]);
  });
}
