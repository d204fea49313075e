/** Every document of a MongoDB database, of whatever kind. */
import type { Connection } from 'mongoose';
import { createModels, type StoredDocument } from './models.js';

/** All of them, so that a kind of document that is added later can't be forgotten; requests come last. */
export function documentCollections(connection: Connection): string[] {
  const { requests, ...others } = createModels(connection);
  const models: { collection: { name: string }; schema: { paths: object } }[] = Object.values(others);
  return [...models, requests]
    .filter(({ schema }) => 'document' in schema.paths)
    .map(({ collection }) => collection.name);
}

/** As JSON says them. */
export async function* documentsOf(connection: Connection, name: string): AsyncGenerator<string> {
  const documents = connection.collection<StoredDocument>(name).find({}, { projection: { document: 1 } });
  for await (const { document } of documents) yield JSON.stringify(document);
}
