/** Holds what a storage says of frozen documents against what these are today. */
import { expect } from 'vitest';
import type { StoreCopy } from '../../../src/domain/store-copy.js';
import { fromStored, type StoredSchema } from '../../../src/storage/stored-schema.js';
import { allKinds, frozenDocuments, idOf, type Kind, kinds, newestVersion } from './frozen-documents.js';

/** The oldest documents of each kind, or the newest. */
export type Age = 'oldest' | 'newest';
export const ages: readonly Age[] = ['oldest', 'newest'];

export function documentsOf(kind: Kind, age: Age) {
  const documents = frozenDocuments(kind, age === 'oldest' ? 1 : newestVersion(kind));
  return documents.map((document) => ({ id: idOf(kind, document), document }));
}

/** @param records of a storage into which these documents were put past the program */
export async function expectRead(records: StoreCopy, age: Age): Promise<void> {
  for (const kind of allKinds) {
    const ids = documentsOf(kind, age).map(({ id }) => id);
    const schema: StoredSchema<object> = kinds[kind].stored;
    const today = frozenDocuments(kind, newestVersion(kind))
      .filter((document) => ids.includes(idOf(kind, document)))
      .map((document) => fromStored(schema, document));
    const found: object[] = [];
    for await (const record of records[kind].dump())
      found.push('request' in record ? record.request : record);
    expect(found).toHaveLength(today.length);
    expect(found).toEqual(expect.arrayContaining(today));
  }
}
