/** Typed keywords; and requests and drafts from before the form asked for them. */
import { expect, it } from 'vitest';
import { detailsCard } from '../../flex-templates/details-card.js';
import { conversationSchema } from '../../src/domain/conversation.js';
import { publishRequestSchema } from '../../src/domain/request/publish-request.js';
import { keywords } from '../../src/form/questions/keywords.js';
import { buildConversation, buildOffice, buildRequest, someTime } from '../support/builders.js';

const view = { office: buildOffice(), fileUrl: () => 'https://www.example.go.th/file', now: someTime };

it('a request from before is read, and the card of all details says nothing of keywords', () => {
  const stored = JSON.parse(JSON.stringify(buildRequest()));
  expect(JSON.stringify(stored)).not.toContain('keywords');
  const card = JSON.stringify(detailsCard(publishRequestSchema.parse(stored), view));
  expect(card).toContain('แหล่งที่มาของข้อมูล');
  expect(card).not.toContain('คำค้น');
});

it.each([
  ['ไข้เลือดออก, ยุงลาย', ['ไข้เลือดออก', 'ยุงลาย']],
  ['ไข้เลือดออก ยุงลาย', ['ไข้เลือดออก', 'ยุงลาย']],
  ['ประกวดราคา / ครุภัณฑ์ครับ', ['ประกวดราคา', 'ครุภัณฑ์']],
  ['งบประมาณ ปี 2570 / แผน', ['งบประมาณ ปี 2570', 'แผน']],
  ['ยุงลาย | ไข้เลือดออก', ['ยุงลาย', 'ไข้เลือดออก']],
  ['ยุงลาย + ไข้เลือดออก ค่ะ', ['ยุงลาย', 'ไข้เลือดออก']],
  ['- ยุงลาย\n- ไข้เลือดออก', ['ยุงลาย', 'ไข้เลือดออก']],
  ['ยุงลาย、ไข้เลือดออก', ['ยุงลาย', 'ไข้เลือดออก']],
  ['ยุงลาย, -, ไข้เลือดออก', ['ยุงลาย', 'ไข้เลือดออก']],
  ['คำสั่ง 1/2570', ['คำสั่ง', '1/2570']],
  ['covid-19 วัคซีน', ['covid-19', 'วัคซีน']],
  ['วัคซีน/ไข้หวัดใหญ่/กลุ่มเสี่ยง', ['วัคซีน', 'ไข้หวัดใหญ่', 'กลุ่มเสี่ยง']],
  ['วัคซีน/COVID-19', ['วัคซีน', 'COVID-19']],
  ['HIV/AIDS', ['HIV/AIDS']],
  ['และ/หรือ', ['และ/หรือ']],
  ['๒๕๖๙/๒๕๗๐', ['๒๕๖๙/๒๕๗๐']],
  ['ว/ด/ป', ['ว/ด/ป']],
])('%j are the keywords %j', (typed, expected) => {
  const input = { kind: 'text', text: typed, messageId: 'm' } as const;
  expect(keywords.read(input)).toEqual({ kind: 'answered', answers: { keywords: expected } });
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
