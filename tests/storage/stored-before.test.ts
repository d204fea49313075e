/** This program reads the documents of older ones, and the shape changes only together with a frozen document of it. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fromStored, type StoredSchema, toStored } from '../../src/storage/stored-schema.js';
import {
  allKinds,
  frozenDocuments,
  frozenFiles,
  idOf,
  type Kind,
  kinds,
  newestVersion,
} from './stored-before/frozen-documents.js';
import { pathsOfDocument, pathsOfSchema } from './stored-before/paths.js';

const versionsOf = (kind: Kind) => Array.from({ length: newestVersion(kind) }, (_, index) => index + 1);
const schemaOf = (kind: Kind): StoredSchema<object> => kinds[kind].stored;

test('each schema version of each kind has its frozen documents', () => {
  const expected = allKinds.flatMap((kind) => versionsOf(kind).map((version) => `${kind}-${version}.json`));
  expect(frozenFiles().toSorted()).toEqual(expected.toSorted());
});

describe.each(allKinds)('%s', (kind) => {
  const newest = frozenDocuments(kind, newestVersion(kind));

  /** A field that is renamed, made narrower or taken out, or a new one that must be there. */
  test('of the newest schema are stored again as they were', () => {
    for (const document of newest) {
      const again = toStored(schemaOf(kind), fromStored(schemaOf(kind), document));
      const stored = JSON.parse(JSON.stringify({ checksum: undefined, ...again }));
      const { checksum = stored.checksum } = document; // some were stored before there were any
      const schemaVersion = newestVersion(kind);
      expect(stored).toEqual({ ...document, schemaVersion, ...(checksum !== undefined && { checksum }) });
    }
  });

  test.each(versionsOf(kind).slice(0, -1))('of schema %i are read as what they are today', (version) => {
    for (const document of frozenDocuments(kind, version)) {
      const today = newest.find((one) => idOf(kind, one) === idOf(kind, document));
      expect(today).toBeDefined();
      expect(fromStored(schemaOf(kind), document)).toEqual(fromStored(schemaOf(kind), today));
    }
  });

  /** A new field, or a new value of one: add a document that has it to the file of the newest version. */
  test('of the newest schema have every field and every listed value among them', () => {
    const schema = z.toJSONSchema(schemaOf(kind).schema, { io: 'input', unrepresentable: 'any' });
    const held = new Set(newest.flatMap((document) => pathsOfDocument(document)));
    const lacking = pathsOfSchema(schema as Parameters<typeof pathsOfSchema>[0]).filter(
      (path) => !held.has(path),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });
});
