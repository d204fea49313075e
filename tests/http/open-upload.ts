/** The upload page on a free port, with a draft that it takes files into. */
import { randomUUID } from 'node:crypto';
import type { Deps } from '../../src/deps.js';
import type { Draft } from '../../src/domain/conversation.js';
import type { Person } from '../../src/domain/person/person.js';
import type { Attachment } from '../../src/domain/request/content.js';
import { createUploadUrl } from '../../src/http/upload-link.js';
import { buildConversation, buildOffice, buildPerson, someTime } from '../support/builders.js';
import { fileReader } from '../support/file-reader.js';
import { storageOfTest } from '../support/test-storage.js';
import { CHANNEL_SECRET, openRoutes } from './open-routes.js';

export const DRAFT_ID = '01KA0000000000000000000001';
export const requester = buildPerson({ id: 'U-requester', roles: ['requester'] });

export async function openUpload({
  person = requester,
  limits = {},
  minutesLater = () => 0,
  channelSecrets = [CHANNEL_SECRET],
  deps = {},
  isSecure = true,
}: {
  person?: Person;
  limits?: Partial<Deps['office']['files']>;
  minutesLater?: () => number;
  channelSecrets?: string[];
  deps?: Partial<Deps>;
  isSecure?: boolean;
} = {}) {
  const { stores, files } = await storageOfTest();
  const usual = buildOffice();
  const office = { ...usual, files: { ...usual.files, ...limits } };
  await stores.persons.replace({ ...person, version: 1 }, 0);
  await stores.conversations.replace(buildConversation({ personId: person.id, draft, version: 1 }), 0);
  const publicUrl = await openRoutes({
    channelSecrets,
    isSecure,
    deps: {
      office,
      stores,
      files,
      fileReader,
      newId: () => randomUUID(),
      now: () => new Date(someTime.getTime() + minutesLater() * 60_000),
      fileUrl: (file) => `https://desk.example/files/${file === 'all' ? file : file.id}`,
      ...deps,
    },
  });
  const urlMadeAt = (now: Date) =>
    createUploadUrl({ publicUrl, secret: CHANNEL_SECRET, now: () => now })(
      { place: 'draft', id: DRAFT_ID },
      person.id,
    );
  const attached = async (): Promise<Attachment[]> => {
    const conversation = await stores.conversations.get(person.id);
    return conversation?.draft?.answers.attachments ?? [];
  };
  return {
    stores,
    office,
    attached,
    urlMadeAt,
    url: urlMadeAt(someTime),
    names: async () => (await attached()).map(({ fileName }) => fileName),
  };
}

const draft: Draft = {
  requestId: DRAFT_ID,
  at: 'details',
  answers: { subject: 'รณรงค์ป้องกันไข้เลือดออก' },
  detailTexts: [],
  givenBy: {},
  misses: 0,
  startedAt: someTime,
};
