/** A zip lets go of each entry once it is sent, so that a long one takes no more memory than a short one. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { streamZip } from '../../src/packs/stream-zip.js';

const ENTRIES = 60;
const ENTRY_BYTES = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it('holds no entry that was sent', async () => {
  let heldAtTheLast = 0;
  async function* entries() {
    for (let number = 1; number <= ENTRIES; number += 1) {
      if (number === ENTRIES) heldAtTheLast = heldBytes() - before;
      yield { name: `${number}.pdf`, content: Buffer.alloc(ENTRY_BYTES, 'x') };
    }
  }
  const before = heldBytes();
  let sent = 0;
  for await (const piece of streamZip(entries(), new Date())) sent += piece.length;
  expect(sent).toBeGreaterThan(ENTRIES * ENTRY_BYTES);
  expect(heldAtTheLast).toBeLessThan(5 * ENTRY_BYTES);
});

function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}
