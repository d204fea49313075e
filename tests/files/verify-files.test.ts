/** Each file of the records is read against its hash: those of earlier rounds too, and whatever part of a record names it. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesNamedIn } from '../../src/domain/named-files.js';
import { type PublishRequest, requestNumber } from '../../src/domain/request/publish-request.js';
import { type NamingRecord, verifyFiles } from '../../src/files/verify-files.js';
import { anyRequest } from '../support/any-request.js';
import { requestWithFiles } from '../support/request-with-files.js';

const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');
const one = hashOf('one');
const two = hashOf('two');
const recordOf = (document: PublishRequest): NamingRecord => ({
  kind: 'requests',
  id: document.id,
  number: requestNumber(document),
  document,
});
const storing = (kept: Record<string, string>) => ({
  open: async (sha256: string) => {
    const content = kept[sha256];
    return content === undefined ? null : Readable.from([Buffer.from(content)]);
  },
});

test('files that are what their records say are counted once each', async () => {
  const verified = await verifyFiles(
    Readable.from([requestWithFiles(one, two), requestWithFiles(one)].map(recordOf)),
    storing({ [one]: 'one', [two]: 'two' }),
  );
  expect(verified).toEqual({ files: 2, broken: [] });
});

test('every request that names a broken file is named, with what is wrong', async () => {
  const requests = [requestWithFiles(one, two), requestWithFiles(two)];
  const { files, broken } = await verifyFiles(
    Readable.from(requests.map(recordOf)),
    storing({ [one]: 'other' }),
  );
  expect(files).toBe(2);
  expect(broken).toMatchObject([
    { fileName: '0.pdf', sha256: one, fault: 'changed', number: expect.stringContaining('/') },
    { fileName: '1.pdf', sha256: two, fault: 'missing' },
    { fileName: '0.pdf', sha256: two, fault: 'missing' },
  ]);
});

test('a file whose reading fails does not keep the others from being read', async () => {
  const failing = new Readable({
    read() {
      this.destroy(new Error('I/O error'));
    },
  });
  const files = { open: async (sha256: string) => (sha256 === one ? failing : Readable.from(['two'])) };
  const verified = await verifyFiles(Readable.from([recordOf(requestWithFiles(one, two))]), files);
  expect(verified).toMatchObject({ files: 2, broken: [{ sha256: one, fault: 'unreadable' }] });
});

describe('the files that a document names', () => {
  test('are those of what is asked for, of what stands and of every round, of any request', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const sides = [request.proposal, request.standing, ...request.history];
        const attached = sides.flatMap((side) => side?.content?.attachments ?? []);
        const hashes = new Set(attached.map(({ sha256 }) => sha256));
        expect(new Set(filesNamedIn(request).map(({ sha256 }) => sha256))).toEqual(hashes);
      }),
    );
  });

  test('are found in a part that no program knows yet', () => {
    const signed = { paper: [{ of: { fileName: 'signed.pdf', sha256: one, size: 3 } }] };
    expect(filesNamedIn({ ...requestWithFiles(two), signed })).toEqual([
      { fileName: '0.pdf', sha256: two },
      { fileName: 'signed.pdf', sha256: one },
    ]);
  });
});
