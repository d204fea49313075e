/** Which files stored documents name: what none of them names may be removed. */
import { expect, test } from 'vitest';
import { buildAttachment, buildConversation, buildFileAccess } from '../../support/builders.js';
import { requestWithFiles } from '../../support/request-with-files.js';
import type { Instances, TestDatabase } from './instances.js';

const hash = (letter: string) => letter.repeat(64);
const preview = { sha256: hash('e'), sizeInBytes: 1 };

export function namedHashesContract(instances: () => Instances, database: () => TestDatabase): void {
  test('what any document names is read by another instance, also in one that can not be read; the log of openings is left out', async () => {
    const { one, other } = instances();
    await one.requests.insert(requestWithFiles(hash('a'), hash('b')));
    await one.requests.insert({ ...requestWithFiles(hash('c')), id: 'another', sequence: 2 });
    const parked = [buildAttachment({ sha256: hash('d'), preview })];
    await one.conversations.replace(buildConversation({ parked }), 0);
    await one.fileAccesses.add([buildFileAccess({ sha256: hash('f') })]);
    await database().spoil({ kind: 'requests', id: 'another', field: 'requester.name' });

    const named = new Set<string>();
    for await (const sha256 of other.namedHashes()) named.add(sha256);
    const files = [...named].filter((sha256) => new Set(sha256).size === 1); // its history's hashes stand there too
    expect(files.sort()).toEqual(['a', 'b', 'c', 'd', 'e'].map(hash));
  });
}
