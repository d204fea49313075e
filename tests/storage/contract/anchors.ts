/** The chain of the office: one link of each number, and which requests it has not taken up yet. */
import { expect, test } from 'vitest';
import { nextAnchor } from '../../../src/domain/evidence/anchor.js';
import { withHashes } from '../../../src/domain/request/hash-chain.js';
import { buildAnchor, buildRequest, movedAt, someTime } from '../../support/builders.js';
import { type Instances, race } from './instances.js';

export function anchorsContract(instances: () => Instances): void {
  test('of 20 anchors of one number at once one is stored', async () => {
    const stored = await race(instances(), 20, ({ anchors }) => anchors.add(buildAnchor()));
    expect(stored.filter(Boolean)).toHaveLength(1);
  });

  test('anchors are read back by another instance in the order of their numbers', async () => {
    const { one, other } = instances();
    expect(await other.anchors.newest()).toBeUndefined();
    const chain = [buildAnchor()];
    for (let count = 1; count < 12; count += 1) {
      chain.push(nextAnchor(chain.at(-1), { at: someTime, requests: [], facts: [] }));
    }
    for (const anchor of chain) await one.anchors.add(anchor);
    expect(await other.anchors.newest()).toEqual(chain.at(-1));
    const found = [];
    for await (const anchor of other.anchors.all()) found.push(anchor);
    expect(found).toEqual(chain);
  });

  test('a request is to be anchored until the very version is, and again when it moves', async () => {
    const { requests } = instances().one;
    const request = withHashes(buildRequest());
    await requests.insert(request);
    const [head] = await requests.unanchored(10);
    expect(head).toMatchObject({ id: request.id, version: 1, hash: request.history[0]?.hash });

    const { history } = buildRequest({ version: 2, history: movedAt(someTime) });
    const moved = withHashes({ ...request, version: 2, history: [...request.history, ...history] });
    await requests.replace(moved, 1);
    await requests.markAnchored(head ? [head] : []);
    const [next] = await requests.unanchored(10);
    expect(next).toMatchObject({ version: 2, hash: moved.history[1]?.hash });
    await requests.markAnchored(next ? [next] : []);
    expect(await requests.unanchored(10)).toEqual([]);
  });

  test('no more are given than were asked for, and none without a hash', async () => {
    const { requests } = instances().one;
    for (const id of ['a', 'b', 'c']) await requests.insert(withHashes(buildRequest({ id })));
    expect((await requests.unanchored(2)).map(({ id }) => id)).toEqual(['a', 'b']);
    await requests.insert(buildRequest({ id: 'd' }));
    expect((await requests.unanchored(9)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
}
