/** Moves an office from one storage into another, and proves it. After a break it goes on where it was when it is run again. */
import type { StorageCopy } from '../domain/store-copy.js';
import { type Comparison, compareRecords } from './compare-records.js';
import { compareFiles, copyFiles } from './copy-files.js';
import { copyRecords } from './copy-records.js';

export interface Migration {
  /**
   * nothing: the source holds no record, so it may be the wrong one. notEmpty: the target holds what the source does not,
   * of another office or of a later day; then nothing was written.
   */
  kind: 'same' | 'differs' | 'nothing' | 'notEmpty';
  comparisons: Comparison[];
}

export async function migrateStorage(from: StorageCopy, to: StorageCopy): Promise<Migration> {
  const before = await compareRecords(from.records, to.records);
  if (before.every(({ source }) => source === 0)) return { kind: 'nothing', comparisons: before };
  if (before.some(({ foreign }) => foreign > 0)) return { kind: 'notEmpty', comparisons: before };

  // Files first: a record must never name one that is not there.
  await copyFiles(from.files, to.files);
  await copyRecords(from.records, to.records);

  const after = await compareRecords(from.records, to.records);
  const comparisons = [...after, await compareFiles(from.files, to.files)];
  const records = comparisons.filter(({ name }) => name !== 'files');
  const isSame =
    comparisons.every(({ missing }) => missing === 0) && records.every(({ foreign }) => foreign === 0);
  return { kind: isSame ? 'same' : 'differs', comparisons };
}
