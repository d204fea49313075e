/** Acts in the chat are on record in a chain, which the chain of the office takes up at night. */
import { describe, expect, test } from 'vitest';
import { firstBrokenEntry } from '../../src/domain/request/hash-chain.js';
import { permits, refuses, submits } from '../support/play-request.js';
import { startApp } from '../support/start-app.js';

describe('a request that was submitted, refused or permitted in the chat', () => {
  test('carries a hash in each entry, and is anchored with whoever held a role', async () => {
    const app = await startApp();
    const [staff, chief] = [app.phone('staff'), app.phone('chief')];
    await submits(staff);
    await permits(chief);
    await submits(staff, { subject: 'อีกเรื่องหนึ่ง' });
    await refuses(chief, 'ข้อมูลไม่ครบถ้วน');

    const requests = await app.stores.requests.waiting({ statuses: ['permitted', 'refused'] }, 9);
    expect(requests).toHaveLength(2);
    expect(requests.map(firstBrokenEntry)).toEqual([undefined, undefined]);

    await app.runJob('anchor what moved');
    const anchored = [];
    for await (const anchor of app.stores.anchors.all()) anchored.push(anchor);
    const heads = anchored.flatMap((anchor) => anchor.requests);
    for (const { id, version, history } of requests) {
      expect(heads).toContainEqual(expect.objectContaining({ id, version, hash: history.at(-1)?.hash }));
    }
    expect(anchored.flatMap(({ facts }) => facts.map(({ of }) => of))).toContain('appointmentBegun');
  });
});
