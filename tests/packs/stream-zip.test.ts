/** A zip lets go of each entry once it is sent, so that a long one takes no more memory than a short one. */
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { streamZip } from '../../src/packs/stream-zip.js';

const ENTRIES = 60;
const ENTRY_BYTES = 1024 * 1024;
const LOOKS = 10;
const LOOK_EVERY_MS = 50;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it('holds no entry that was sent', async () => {
  let heldAtTheLast = 0;
  async function* entries() {
    for (let number = 1; number <= ENTRIES; number += 1) {
      if (number === ENTRIES) heldAtTheLast = (await heldBytes()) - before;
      yield { name: `${number}.pdf`, content: Buffer.alloc(ENTRY_BYTES, 'x') };
    }
  }
  const before = await heldBytes();
  let sent = 0;
  for await (const piece of streamZip(entries(), new Date())) sent += piece.length;
  expect(sent).toBeGreaterThan(ENTRIES * ENTRY_BYTES);
  expect(heldAtTheLast).toBeLessThan(5 * ENTRY_BYTES);
});

/** Node gives the bytes back beside the program, some time after they were found to be garbage. */
async function heldBytes(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let looks = 0; looks < LOOKS; looks += 1) {
    collectGarbage();
    await setTimeout(LOOK_EVERY_MS);
    least = Math.min(least, process.memoryUsage().arrayBuffers);
  }
  return least;
}
