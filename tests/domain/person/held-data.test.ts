/** The data held about a person: the person's own documents in full, and of others the parts that name the person. */
import { describe, expect, it } from 'vitest';
import { heldRecord, namesPerson } from '../../../src/domain/person/held-data.js';

const own = 'U1';

describe('a document', () => {
  it.each([
    ['persons', { id: own, name: 'a name' }],
    ['conversations', { personId: own, parked: [] }],
    ['events', { chatId: own, body: { text: 'typed' } }],
    ['messages', { personId: own, body: [] }],
    ['fileAccesses', { personId: own, fileName: 'a.pdf' }],
    ['requests', { id: 'R1', requester: { personId: own }, history: [] }],
  ])('of %s that is the person’s own is held whole', (kind, document) => {
    expect(heldRecord({ kind, document }, own)).toEqual({ kind, document });
  });

  it('of somebody else is held in the parts that name the person, each with its place', () => {
    const acted = { action: 'permit', by: { personId: own }, reason: 'because' };
    const document = {
      id: 'R1',
      sequence: 4,
      requester: { personId: 'U2', contact: 'of another' },
      proposal: { content: { subject: 'x' }, takenBy: { personId: own }, publications: [] },
      history: [{ action: 'submit', by: { personId: 'U2' } }, acted],
    };
    expect(heldRecord({ kind: 'requests', document }, own)).toEqual({
      kind: 'requests',
      about: { id: 'R1', sequence: 4 },
      parts: [
        { where: 'proposal.takenBy', value: { personId: own } },
        { where: 'history[1]', value: acted },
      ],
    });
  });

  it('gives nothing that opens anything', () => {
    const document = {
      chatId: own,
      body: { replyToken: 'a token', message: { quoteToken: 'another', text: 'typed' } },
    };
    expect(heldRecord({ kind: 'events', document }, own)).toEqual({
      kind: 'events',
      document: { chatId: own, body: { message: { text: 'typed' } } },
    });
    const person = { id: own, accountCode: { hash: 'of a code' } };
    expect(heldRecord({ kind: 'persons', document: person }, own)).toEqual({
      kind: 'persons',
      document: { id: own },
    });
  });
});

it.each([
  ['{"by":"U1"}', true],
  ['told:R1:U1', true],
  ['U1', true],
  ['"U12"', false],
  ['"AU1"', false],
  ['"U12" and "U1"', true],
])('%s names the person: %s', (text, isNamed) => {
  expect(namesPerson(text, own)).toBe(isNamed);
});
