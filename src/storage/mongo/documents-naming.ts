/** Every document of a MongoDB database in which a text stands, such as the id of a person. */
import type { Connection } from 'mongoose';
import type { NamingDocument } from '../../domain/person/held-data.js';
import { documentCollections, documentsOf } from './every-document.js';
import { createModels } from './models.js';

export async function* documentsNaming(connection: Connection, text: string): AsyncGenerator<NamingDocument> {
  for (const kind of documentCollections(connection)) {
    for await (const document of documentsOf(connection, kind)) {
      if (document.includes(text)) yield { kind, document: withBody(JSON.parse(document)) };
    }
  }
  for await (const { _id: key, holder } of createModels(connection).claims.find().lean().cursor()) {
    if (key.includes(text) || holder.includes(text)) yield { kind: 'claims', document: { key, holder } };
  }
}

/** A body that is kept as JSON text (document-codec.ts) is read as well; one that was damaged is held as it is. */
function withBody(document: NamingDocument['document']): NamingDocument['document'] {
  try {
    return typeof document.body === 'string' ? { ...document, body: JSON.parse(document.body) } : document;
  } catch {
    return document;
  }
}
