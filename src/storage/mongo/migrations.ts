/**
 * What changes stored documents when the program changes, as numbered steps: the n-th entry leads to schema n. An entry
 * is never changed once it was released. A step may be taken up again after a crash, so doing it twice must do no harm.
 */
import type { Connection } from 'mongoose';

export type MigrationStep = (connection: Connection) => Promise<void>;

/** There is nothing to change yet: it leaves the mark by which an older program knows that it is too old. */
const firstDocuments: MigrationStep = async () => {};

export const migrations: readonly MigrationStep[] = [firstDocuments];
