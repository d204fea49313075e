/** Checks that data can be written: a bot that only reads would call itself ready while nobody gets an answer. */
import { findUnwritable, type Unwritable } from './find-unwritable.js';

export class DataNotWritable extends Error {
  constructor(
    readonly folder: string,
    readonly found: Unwritable,
  ) {
    super(`${found.path} belongs to user ${found.ownerId} and can not be written to`);
    this.name = 'DataNotWritable';
  }
}

/** @throws DataNotWritable */
export async function requireWritable(folder: string): Promise<void> {
  const found = await findUnwritable(folder);
  if (found) throw new DataNotWritable(folder, found);
}
