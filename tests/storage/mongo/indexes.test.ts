/** The indexed fields are in the documents, every index is built, and every question is answered from one. */
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { conversationSchema } from '../../../src/domain/conversation.js';
import { fileAccessSchema } from '../../../src/domain/file-access.js';
import { incomingEventSchema } from '../../../src/domain/incoming-event.js';
import { madePaperSchema } from '../../../src/domain/made-paper.js';
import { outMessageSchema } from '../../../src/domain/message.js';
import { pageChecksSchema } from '../../../src/domain/page-checks.js';
import { personSchema } from '../../../src/domain/person/person.js';
import { monthlyNoteSchema } from '../../../src/domain/report/monthly-note.js';
import { publishRequestSchema } from '../../../src/domain/request/publish-request.js';
import { createModels, type Models } from '../../../src/storage/mongo/models.js';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { someTime } from '../../support/builders.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

const documentSchemas: Partial<Record<keyof Models, z.ZodObject>> = {
  requests: publishRequestSchema,
  conversations: conversationSchema,
  persons: personSchema,
  events: incomingEventSchema,
  messages: outMessageSchema,
  monthlyNotes: monthlyNoteSchema,
  fileAccesses: fileAccessSchema,
  madePapers: madePaperSchema,
  pageChecks: pageChecksSchema,
};

describe.skipIf(!server)('on a server', () => {
  let database: string;
  let connection: Connection;
  beforeAll(async () => {
    database = server!.newDatabase();
    connection = await openMongo({ uri: server!.uri, database, now: () => someTime });
  });
  afterAll(async () => {
    await connection?.close();
    if (database) await server?.drop(database);
  });

  test('exactly the declared indexes are there', async () => {
    for (const model of Object.values(createModels(connection))) {
      expect(await model.diffIndexes(), model.modelName).toEqual({ toDrop: [], toCreate: [] });
    }
  });

  test('every indexed field of a document is one that its zod schema knows', () => {
    const indexed = Object.entries(documentSchemas).flatMap(([name, schema]) =>
      createModels(connection)
        [name as keyof Models].schema.indexes()
        .flatMap(([fields]) => Object.keys(fields))
        .filter((path) => path.startsWith('document.'))
        .map((path) => ({ path: `${name}: ${path}`, known: knows(schema, path.split('.').slice(1)) })),
    );
    expect(indexed.length).toBeGreaterThan(5);
    expect(indexed.filter(({ known }) => !known)).toEqual([]);
  });
});

function knows(schema: unknown, path: string[]): boolean {
  const [field, ...rest] = path;
  if (field === undefined) return true;
  if (schema instanceof z.ZodOptional) return knows(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return knows(schema.element, path);
  if (schema instanceof z.ZodDiscriminatedUnion) return schema.options.some((one) => knows(one, path));
  return schema instanceof z.ZodObject && knows(schema.shape[field], rest);
}
