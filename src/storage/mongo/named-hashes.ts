/** Which files the documents in a MongoDB database name. */
import type { Connection } from 'mongoose';
import { hashesIn } from '../hashes-in.js';
import { documentCollections, documentsOf } from './every-document.js';

export async function* namedHashes(connection: Connection): AsyncGenerator<string> {
  for (const name of documentCollections(connection)) {
    if (name === 'fileAccesses') continue;
    for await (const document of documentsOf(connection, name)) yield* hashesIn(document);
  }
}
