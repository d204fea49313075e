/**
 * Files in GridFS, named by their SHA-256. While it comes in, a file bears a temporary name; a rename, which is one atomic
 * statement under a unique index, makes it one that can be opened.
 */
import { type Connection, mongo, Types } from 'mongoose';
import type { FileStore, SavedFile } from '../../domain/files.js';
import { measured } from '../../measured.js';
import { insertNew, isDuplicateKey } from './insert-new.js';
import { createModels } from './models.js';
import { writeAll } from './write-all.js';

/** Longer than any upload takes: another instance may be in the middle of one. */
const LEFT_BEHIND_AFTER_MS = 24 * 3_600_000;

const FINAL_NAME = /^[0-9a-f]{64}$/;

/** Only looks. */
export function readGridFiles(connection: Connection): Pick<FileStore, 'open'> {
  const bucket = new mongo.GridFSBucket(connection.getClient().db(connection.name));
  const files = connection.collection<mongo.GridFSFile>('fs.files');
  return {
    async open(sha256, range) {
      const file = FINAL_NAME.test(sha256) ? await files.findOne({ filename: sha256 }) : null;
      // GridFS leaves out the byte at `end`.
      return file && bucket.openDownloadStream(file._id, range && { start: range.start, end: range.end + 1 });
    },
  };
}

/** Sweeps what an earlier run left unfinished. */
export async function createGridFileStore(connection: Connection, now: () => Date): Promise<FileStore> {
  const { unfinishedFiles } = createModels(connection);
  const bucket = new mongo.GridFSBucket(connection.getClient().db(connection.name));
  const files = connection.collection<mongo.GridFSFile>('fs.files');
  const chunks = connection.collection<mongo.GridFSChunk>('fs.chunks');

  async function upload(id: Types.ObjectId, content: AsyncIterable<Uint8Array>): Promise<SavedFile> {
    const { bytes, total } = measured(content);
    await writeAll(bytes, bucket.openUploadStreamWithId(id, temporaryName(id)));
    return total();
  }

  async function publish(_id: Types.ObjectId, sha256: string): Promise<void> {
    const named = { filename: sha256, uploadDate: now() };
    try {
      await files.updateOne({ _id }, { $set: named });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      // The same content is kept already, and this copy goes; unless that one was removed in this moment.
      const { matchedCount } = await files.updateOne({ filename: sha256 }, { $set: named });
      if (matchedCount === 0) await publish(_id, sha256);
    }
  }

  /** Begins by a record of what is unfinished, so that a crash leaves no chunks of no file. */
  async function remove(sha256: string, putBefore: Date): Promise<boolean> {
    const found = await find(sha256);
    if (!found) return false;
    const { _id } = found;
    await insertNew(unfinishedFiles, { _id, startedAt: now() });
    const { deletedCount } = await files.deleteOne({ _id, uploadDate: { $lt: putBefore } });
    await tidyUp(_id);
    return deletedCount === 1;
  }

  /** Removes what was not published. Whether it was, only the database knows: the answer to a rename may be lost. */
  async function tidyUp(id: Types.ObjectId): Promise<void> {
    await files.deleteOne({ _id: id, filename: temporaryName(id) });
    const isPublished = await files.findOne({ _id: id });
    if (!isPublished) await chunks.deleteMany({ files_id: id });
    await unfinishedFiles.deleteOne({ _id: id });
  }

  async function sweep(): Promise<void> {
    const leftBehind = new Date(now().getTime() - LEFT_BEHIND_AFTER_MS);
    for (const { _id } of await unfinishedFiles.find({ startedAt: { $lt: leftBehind } }).lean())
      await tidyUp(_id);
  }

  async function find(sha256: string): Promise<mongo.GridFSFile | null> {
    return FINAL_NAME.test(sha256) ? files.findOne({ filename: sha256 }) : null;
  }

  await sweep();
  return {
    async put(content) {
      const id = new Types.ObjectId();
      await insertNew(unfinishedFiles, { _id: id, startedAt: now() });
      try {
        const saved = await upload(id, content);
        await publish(id, saved.sha256);
        return saved;
      } finally {
        // A file that can't be removed now is swept later.
        await tidyUp(id).catch(() => {});
      }
    },
    async size(sha256) {
      const file = await find(sha256);
      return file ? file.length : null;
    },
    ...readGridFiles(connection),
    async tryWrite() {
      const _id = new Types.ObjectId();
      await unfinishedFiles.create({ _id, startedAt: now() });
      await unfinishedFiles.deleteOne({ _id });
    },
    async *list(putBefore) {
      const wanted = putBefore ? { uploadDate: { $lt: putBefore } } : {};
      for await (const { filename } of files.find(wanted)) if (FINAL_NAME.test(filename)) yield filename;
    },
    remove,
  };
}

function temporaryName(id: Types.ObjectId): string {
  return `unfinished/${id.toHexString()}`;
}
