/** Are there files of an office in GridFS whose records are gone? */
import type { Connection } from 'mongoose';
import { createModels } from './models.js';

/** All SHA-256 lie in between, and no temporary name does. */
const FINAL_NAMES = { $gte: '0', $lt: 'g' };

/** No file is kept before there is a person. */
export async function isEmptied(connection: Connection): Promise<boolean> {
  const file = await connection.collection('fs.files').findOne({ filename: FINAL_NAMES });
  if (!file) return false;
  const { persons, requests } = createModels(connection);
  return !(await persons.exists({})) && !(await requests.exists({}));
}
