/** Which files the documents in a MongoDB database name. */
import type { Connection } from 'mongoose';
import { hashesIn } from '../hashes-in.js';
import { createModels, type StoredDocument } from './models.js';

export async function* namedHashes(connection: Connection): AsyncGenerator<string> {
  for (const name of documentCollections(connection)) {
    const documents = connection.collection<StoredDocument>(name).find({}, { projection: { document: 1 } });
    for await (const { document } of documents) yield* hashesIn(JSON.stringify(document));
  }
}

/** All of them, so that a kind of document that is added later can't be forgotten here; requests come last. */
function documentCollections(connection: Connection): string[] {
  const { fileAccesses: _, requests, ...others } = createModels(connection);
  const models: { collection: { name: string }; schema: { paths: object } }[] = Object.values(others);
  return [...models, requests]
    .filter(({ schema }) => 'document' in schema.paths)
    .map(({ collection }) => collection.name);
}
