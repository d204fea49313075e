/** A history whose entries hang together: whatever is changed in it is found, at the place where it was changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBrokenEntry, withHashes } from '../../../src/domain/request/hash-chain.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import { storedRequest } from '../../../src/storage/stored-kinds.js';
import { fromStored, toStored } from '../../../src/storage/stored-schema.js';
import { frozenDocuments } from '../../storage/stored-before/frozen-documents.js';
import { anyRequest } from '../../support/any-request.js';
import { runs } from '../../support/runs.js';

const withHistory = anyRequest
  .filter(({ history }) => history.length > 0)
  .map(withoutHashes)
  .map(withHashes);

/** Any field of any entry, taken out or made another. */
const anyMeddling = withHistory.chain((request) =>
  fc.nat(request.history.length - 1).chain((entry) =>
    fc.record({
      request: fc.constant(request),
      entry: fc.constant(entry),
      field: fc.constantFrom(...Object.keys(request.history[entry] ?? {})),
      value: fc.constantFrom(undefined, 'other', 0),
    }),
  ),
);

describe('the chain of a history', () => {
  it('holds as it was written, on whatever way through JSON and the stores', () => {
    fc.assert(
      fc.property(withHistory, (request) => {
        expect(firstBrokenEntry(request)).toBeUndefined();
        const stored = JSON.parse(JSON.stringify(toStored(storedRequest, request)));
        expect(firstBrokenEntry(stored)).toBeUndefined();
        expect(firstBrokenEntry(fromStored(storedRequest, stored))).toBeUndefined();
      }),
    );
  });

  it('breaks at the entry in which any field was changed', () => {
    fc.assert(
      fc.property(anyMeddling, ({ request, entry, field, value }) => {
        const history = request.history.map((one, index) =>
          index === entry ? { ...one, [field]: value } : one,
        );
        fc.pre(JSON.stringify(history) !== JSON.stringify(request.history));
        expect(firstBrokenEntry({ ...request, history })).toBe(entry);
      }),
      { numRuns: runs(300) },
    );
  });

  it('breaks where an entry was taken out, put in, or put elsewhere', () => {
    fc.assert(
      fc.property(withHistory, fc.nat(), (request, nat) => {
        const at = nat % request.history.length;
        const [one] = request.history.slice(at, at + 1);
        const put = { ...request, history: request.history.toSpliced(at, 0, ...(one ? [one] : [])) };
        expect(firstBrokenEntry(put)).toBe(at + 1);
        const taken = { ...request, history: request.history.toSpliced(at, 1) };
        if (at < request.history.length - 1) expect(firstBrokenEntry(taken)).toBe(at);
      }),
    );
  });

  it('belongs to its request, under its number', () => {
    fc.assert(
      fc.property(withHistory, (request) => {
        expect(firstBrokenEntry({ ...request, id: `${request.id}x` })).toBe(0);
        expect(firstBrokenEntry({ ...request, sequence: request.sequence + 1 })).toBe(0);
      }),
    );
  });

  it('goes on from what is there: hashes that were given once stay, right or wrong', () => {
    fc.assert(
      fc.property(withHistory, (request) => {
        expect(withHashes(request)).toEqual(request);
      }),
    );
  });

  it('of each frozen document holds after any later program has stored it again', () => {
    const frozen = frozenDocuments('requests', 3) as unknown as PublishRequest[];
    const documents = frozen.filter((one) => firstBrokenEntry(one) === undefined); // some were written by hand
    expect(documents.length).toBeGreaterThan(5);
    for (const document of documents) {
      const again = JSON.parse(JSON.stringify(toStored(storedRequest, fromStored(storedRequest, document))));
      expect(firstBrokenEntry(again)).toBeUndefined();
    }
  });
});

function withoutHashes(request: PublishRequest): PublishRequest {
  return { ...request, history: request.history.map(({ hash: _, ...entry }) => entry) };
}
