/** Every document in which the id of a person stands, of whatever kind. */
import { expect, test } from 'vitest';
import { asActor } from '../../../src/domain/person/person.js';
import type { PublishRequest } from '../../../src/domain/request/publish-request.js';
import type { StoreCopy } from '../../../src/domain/store-copy.js';
import {
  buildAnchor,
  buildChecklistMarks,
  buildConversation,
  buildEvent,
  buildFileAccess,
  buildMessage,
  buildNote,
  buildPerson,
  buildPlacements,
  buildRequest,
} from '../../support/builders.js';
import type { Instances, TestDatabase } from './instances.js';

const person = buildPerson();
const { id } = person;
const by = asActor(person);

/** Another person's, who did all of it. */
function ofAnother(): PublishRequest {
  const request = buildRequest({ id: 'another', sequence: 2 });
  const history = request.history.map((entry) => ({ ...entry, by: { ...entry.by, personId: 'U2' } }));
  return { ...request, requester: { ...request.requester, personId: 'U2' }, history, signatures: [] };
}

/** These name nobody. */
type Nameless = 'numbers' | 'madePapers' | 'pageChecks';

export function documentsNamingContract(instances: () => Instances, database: () => TestDatabase): void {
  test('what names a person is read by another instance, of every kind, also what can not be read; nothing else is', async () => {
    const { one, other } = instances();
    await one.requests.insert(buildRequest());
    await one.requests.insert(ofAnother());
    await one.conversations.replace(buildConversation({ personId: id }), 0);
    await one.persons.replace(person, 0);
    await one.persons.replace(buildPerson({ id: 'U2', roles: [] }), 0);
    await one.events.add([buildEvent({ chatId: id }), buildEvent({ id: 'another', chatId: 'U2' })]);
    await one.messages.add(buildMessage({ personId: id }));
    await one.claims.claim(`told:${id}`, 'x');
    await one.claims.claim('told', JSON.stringify({ by }));
    await one.claims.claim('told:U2', 'y');
    await one.monthlyNotes.replace(buildNote(), 0);
    await one.fileAccesses.add([buildFileAccess({ personId: id })]);
    await one.anchors.add(buildAnchor({ facts: [{ of: 'statusChange', id, hash: 'h' }] }));
    await one.checklistMarks.replace(buildChecklistMarks(), 0);
    await one.placements.replace(buildPlacements(), 0);
    await database().spoil({ kind: 'messages', id: buildMessage().id, field: 'attempts' });

    const found: Record<string, number> = {};
    for await (const { kind, document } of other.documentsNaming(id)) {
      expect(JSON.stringify(document)).toContain(id);
      if (kind === 'events') expect(document.body).toEqual(buildEvent().body);
      found[kind] = (found[kind] ?? 0) + 1;
    }
    expect(found).toEqual({
      requests: 1,
      conversations: 1,
      persons: 1,
      events: 1,
      messages: 1,
      claims: 2,
      monthlyNotes: 1,
      fileAccesses: 1,
      anchors: 1,
      checklistMarks: 1,
      placements: 1,
    } satisfies Record<Exclude<keyof StoreCopy, Nameless>, number>);
  });
}
