/** Papers that were made: each once, found by their request. */
import { expect, test } from 'vitest';
import { buildMadePaper, minutesLater } from '../../support/builders.js';
import type { Instances } from './instances.js';

export function madePapersContract(instances: () => Instances): void {
  test('papers of a request are read by another instance, the newest first, and no more than asked for', async () => {
    const { one, other } = instances();
    const papers = [1, 2, 3].map((nth) => buildMadePaper({ id: `${nth}`, at: minutesLater(nth) }));
    for (const paper of papers) await one.madePapers.add(paper);
    await one.madePapers.add(buildMadePaper({ id: '4', requestId: 'another' }));
    expect(await other.madePapers.ofRequest('request', 2)).toEqual([papers[2], papers[1]]);
  });

  test('the same bytes count once, from when they were made first', async () => {
    const { madePapers } = instances().one;
    await madePapers.add(buildMadePaper());
    await madePapers.add(buildMadePaper({ at: minutesLater(9) }));
    expect(await madePapers.ofRequest('request', 9)).toEqual([buildMadePaper()]);
  });
}
