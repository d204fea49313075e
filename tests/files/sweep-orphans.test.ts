/** Files that belong to nothing are removed after a month; those of a request, a draft, a parked file or a pack never are. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation, Draft } from '../../src/domain/conversation.js';
import type { Attachment } from '../../src/domain/request/content.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { sweepOrphans } from '../../src/files/sweep-orphans.js';
import { filesOf } from '../../src/packs/evidence-of.js';
import type { Storage } from '../../src/storage/open-storage.js';
import { ANY_CONTENTS, anyAttachment, anyRequest } from '../support/any-request.js';
import { buildConversation, someTime } from '../support/builders.js';
import { findMongoServer } from '../support/mongo-server.js';
import { recordedLog } from '../support/recorded-log.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { openFolderStorage, openStorageOnMongo } from '../support/test-storage.js';

const server = await findMongoServer();
const daysLater = (days: number) => new Date(someTime.getTime() + days * 24 * 60 * 60_000);
const hashOf = (content: string) => createHash('sha256').update(content).digest('hex');

const attachments = fc.array(anyAttachment, { maxLength: 3 });
const draft = (files: Attachment[]): Draft => ({
  requestId: 'draft',
  at: 'details',
  answers: { attachments: files },
  detailTexts: [],
  givenBy: {},
  misses: 0,
  startedAt: someTime,
});
const anyConversation: fc.Arbitrary<Conversation> = fc
  .tuple(attachments, attachments, attachments)
  .map(([ofDraft, parked, attached]) =>
    buildConversation({
      draft: draft(ofDraft),
      parked,
      asked: { kind: 'attach', requestId: 'request', version: 1, attachments: attached },
    }),
  );

interface Office {
  storage: Storage;
  moveTo(now: Date): void;
  sweep(): Promise<void>;
  kept(): Promise<string[]>;
}

async function openOffice(open: (now: () => Date) => Promise<Storage>): Promise<Office> {
  let time = someTime;
  const now = () => time;
  const storage = await open(now);
  const { stores, files } = storage;
  return {
    storage,
    moveTo: (next) => {
      time = next;
    },
    sweep: () => sweepOrphans({ stores, files, now, log: recordedLog() }),
    async kept() {
      const names: string[] = [];
      for await (const sha256 of files.list()) names.push(sha256);
      return names.sort();
    },
  };
}

function named(requests: readonly PublishRequest[], conversation: Conversation): Set<string> {
  const { parked, asked } = conversation;
  const contents = requests.flatMap(({ proposal, standing, history }) => [
    ...[proposal, standing, ...history].flatMap((part) => part?.content?.attachments ?? []),
  ]);
  const held = [...(conversation.draft?.answers.attachments ?? []), ...parked];
  const attached = asked?.kind === 'attach' ? asked.attachments : [];
  const packed = requests.flatMap(filesOf);
  const all = [...contents, ...held, ...attached, ...packed];
  return new Set(all.flatMap(({ sha256, preview }) => (preview ? [sha256, preview.sha256] : [sha256])));
}

const places: [string, boolean, (now: () => Date) => Promise<Storage>, number][] = [
  ['in a folder', true, (now) => openFolderStorage(temporaryFolder(), now), 10],
  ['on MongoDB', server !== undefined, (now) => openStorageOnMongo(server!, now), 2],
];

describe.each(places)('%s', (_name, isThere, open, numRuns) => {
  test.skipIf(!isThere)(
    'what any request, draft, parked file or pack names stays, and all else goes',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyRequest, { maxLength: 3 }), anyConversation, async (requests, held) => {
          const { storage, ...office } = await openOffice(open);
          const { stores, files, close } = storage;
          for (const content of ANY_CONTENTS) await files.put(Readable.from([Buffer.from(content)]));
          const stored = [];
          for (const request of requests) if (await stores.requests.insert(request)) stored.push(request);
          await stores.conversations.replace(held, 0);

          office.moveTo(daysLater(31));
          await office.sweep();
          const kept = await office.kept();
          await close();
          const expected = named(stored, held);
          expect(kept).toEqual(
            ANY_CONTENTS.map(hashOf)
              .filter((sha256) => expected.has(sha256))
              .sort(),
          );
        }),
        { numRuns },
      );
    },
  );

  test.skipIf(!isThere)(
    'what came in the last thirty days stays, whether anything names it or not',
    async () => {
      const { storage, ...office } = await openOffice(open);
      const { files, close } = storage;
      await files.put(Readable.from([Buffer.from('old')]));
      await files.put(Readable.from([Buffer.from('sent again')]));
      office.moveTo(daysLater(29));
      await files.put(Readable.from([Buffer.from('sent again')]));
      await office.sweep();
      expect(await office.kept()).toEqual([hashOf('old'), hashOf('sent again')].sort());

      office.moveTo(daysLater(31));
      await office.sweep();
      expect(await office.kept()).toEqual([hashOf('sent again')]);
      await close();
    },
  );
});
