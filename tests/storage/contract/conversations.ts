/** Conversations: one per person, changed by one writer per version. */
import { describe, expect, test } from 'vitest';
import { newConversation } from '../../../src/domain/conversation.js';
import {
  buildAttachment,
  buildContent,
  buildConversation,
  buildPerson,
  someTime,
} from '../../support/builders.js';
import { type Instances, race } from './instances.js';

const personId = buildPerson().id;

export function conversationsContract(instances: () => Instances): void {
  describe('a conversation', () => {
    test('begins with the first write and is read back by another instance as it was', async () => {
      const { one, other } = instances();
      const conversation = buildConversation({
        asked: { kind: 'act', act: 'refuse', requestId: 'a', version: 3, value: 'ไม่ครบ 😀' },
        askedAt: someTime,
        draft: {
          requestId: 'a',
          at: 'details',
          answers: { subject: buildContent().subject, attachments: [buildAttachment()] },
          detailTexts: [{ messageId: '500000000000000002', text: 'บรรทัดแรก\nบรรทัดที่สอง' }],
          givenBy: { subject: '500000000000000001' },
          misses: 1,
          startedAt: someTime,
        },
        parked: [buildAttachment({ id: 'parked' })],
        handledEvents: ['event-1'],
      });
      expect(await one.conversations.get(personId)).toBeUndefined();
      expect(await one.conversations.replace(conversation, 0)).toBe(true);

      const found = await other.conversations.get(personId);
      expect(found).toEqual(conversation);
      expect(found?.draft?.startedAt).toBeInstanceOf(Date);
      expect(found?.draft).not.toHaveProperty('correcting');
    });

    test('that 20 events begin at once is begun by one of them', async () => {
      const begun = await race(instances(), 20, ({ conversations }) =>
        conversations.replace(buildConversation(), 0),
      );
      expect(begun.filter(Boolean)).toHaveLength(1);
    });

    test('goes on for exactly one of 50 writers on one version', async () => {
      const { one } = instances();
      await one.conversations.replace(buildConversation(), 0);
      const won = await race(instances(), 50, ({ conversations }, index) =>
        conversations.replace(buildConversation({ version: 2, handledEvents: [`${index}`] }), 1),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect((await one.conversations.get(personId))?.handledEvents).toEqual([`${won.indexOf(true)}`]);
    });

    test('that nobody has begun can not go on', async () => {
      const { conversations } = instances().one;
      expect(await conversations.replace(buildConversation({ version: 2 }), 1)).toBe(false);
      expect(await conversations.get(personId)).toBeUndefined();
    });

    test('whose writer forgot to count the version up is refused', async () => {
      const { conversations } = instances().one;
      await expect(conversations.replace(newConversation(personId), 0)).rejects.toThrow('count up');
    });
  });
}
