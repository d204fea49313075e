/** Requests and drafts from before keywords were asked for. */
import { expect, it } from 'vitest';
import { detailsCard } from '../../flex-templates/details-card.js';
import { conversationSchema } from '../../src/domain/conversation.js';
import { publishRequestSchema } from '../../src/domain/request/publish-request.js';
import { buildConversation, buildOffice, buildRequest, someTime } from '../support/builders.js';

const view = { office: buildOffice(), fileUrl: () => 'https://www.example.go.th/file', now: someTime };

it('a request from before is read, and the card of all details says nothing of keywords', () => {
  const stored = JSON.parse(JSON.stringify(buildRequest()));
  expect(JSON.stringify(stored)).not.toContain('keywords');
  const card = JSON.stringify(detailsCard(publishRequestSchema.parse(stored), view));
  expect(card).toContain('แหล่งที่มาของข้อมูล');
  expect(card).not.toContain('คำค้น');
});

it('a draft from before is read, and stands at the question at which it stood', () => {
  const draft = {
    requestId: '01KA0000000000000000000001',
    at: 'remarks',
    answers: { categoryId: 'public-relations' },
    detailTexts: [],
    givenBy: { category: 'tap' },
    misses: 0,
    startedAt: someTime.toISOString(),
  };
  const stored = JSON.parse(JSON.stringify({ ...buildConversation(), draft }));
  expect(conversationSchema.parse(stored).draft).toMatchObject({
    at: 'remarks',
    givenBy: { category: 'tap' },
  });
});
