/** One for all tests of a process: from sources, what reads files takes seconds to start, and much memory. */
import { Readable } from 'node:stream';
import { createFileReader } from '../../src/storage/files/reading/file-reader.js';

export const fileReader = createFileReader({
  milliseconds: 90_000,
  bytes: 1500 * 1024 * 1024,
  idleMilliseconds: 600_000,
});

// started before the first file comes: a story waits for its answer only so long
void fileReader.inspect({ size: 0, open: async () => Readable.from([]) });
