/** One try of an event reads some things once; a new try reads anew. */
import { expect, test } from 'vitest';
import { readingOnce } from '../../src/inbox/read-once.js';
import { buildDeps } from '../support/build-deps.js';
import { buildConversation, buildMessage, buildPerson, buildRequest } from '../support/builders.js';

const person = buildPerson();
const known = { chatId: person.id, person: undefined, conversation: undefined, riding: [] };

/** The stores behind, and how often they are asked for a person, for everybody, and for a request. */
async function counted() {
  const { stores: behind } = buildDeps();
  await behind.persons.replace(person, 0);
  await behind.requests.insert(buildRequest());
  const asked: string[] = [];
  const noting = <Store extends object>(store: Store, name: keyof Store & string, as: string): Store => ({
    ...store,
    [name]: (...given: unknown[]) => {
      asked.push(as);
      return (store[name] as (...given: unknown[]) => unknown)(...given);
    },
  });
  const stores = {
    ...behind,
    persons: noting(noting(behind.persons, 'get', 'person'), 'list', 'everybody'),
    requests: noting(behind.requests, 'get', 'request'),
    conversations: noting(behind.conversations, 'get', 'conversation'),
    messages: noting(behind.messages, 'ridingFor', 'riding'),
  };
  return { behind, stores, asked };
}

test('a person, everybody and a request are read once', async () => {
  const { stores, asked } = await counted();
  const { persons, requests } = readingOnce(stores, known);
  for (const _ of [1, 2]) {
    expect(await persons.get(person.id)).toEqual(person);
    expect(await persons.list()).toEqual([person]);
    expect(await requests.get(buildRequest().id)).toEqual(buildRequest());
  }
  expect(asked).toEqual(['person', 'everybody', 'request']);
});

test('each try reads for itself', async () => {
  const { stores, asked } = await counted();
  for (const { persons } of [readingOnce(stores, known), readingOnce(stores, known)])
    await persons.get(person.id);
  expect(asked).toEqual(['person', 'person']);
});

test('the own write is what is read afterwards, by oneself and among everybody', async () => {
  const { stores, behind } = await counted();
  const { persons } = readingOnce(stores, known);
  await persons.list();
  const renamed = { ...person, name: 'สมหญิง ใหม่', version: 2 };
  expect(await persons.replace(renamed, 1)).toBe(true);
  expect(await persons.get(person.id)).toEqual(renamed);
  expect(await persons.list()).toEqual([renamed]);
  expect(await behind.persons.get(person.id)).toEqual(renamed);
});

test('where somebody else was faster, it is read anew', async () => {
  const { stores, behind } = await counted();
  const { conversations } = readingOnce(stores, { ...known, conversation: buildConversation() });
  await behind.conversations.replace(buildConversation(), 0);
  const others = buildConversation({ version: 2, handledEvents: ['of another instance'] });
  await behind.conversations.replace(others, 1);

  expect(await conversations.get(person.id)).toEqual(buildConversation());
  expect(await conversations.replace(buildConversation({ version: 2 }), 1)).toBe(false);
  expect(await conversations.get(person.id)).toEqual(others);
});

test('what was not there is asked for again', async () => {
  const { stores, behind } = await counted();
  const { persons } = readingOnce(stores, known);
  const other = buildPerson({ id: 'U2' });
  expect(await persons.get('U2')).toBeUndefined();
  await behind.persons.replace(other, 0);
  expect(await persons.get('U2')).toEqual(other);
});

test('what rides for the chat is known until more rides, and of others is asked for', async () => {
  const { stores, asked } = await counted();
  const { messages } = readingOnce(stores, known);
  await messages.add(buildMessage({ id: 'waiting' }));
  expect(await messages.ridingFor(person.id, 5)).toEqual([]);
  await messages.ridingFor('U2', 5);
  expect(asked).toEqual(['riding']);

  const more = buildMessage({ id: 'more', status: 'riding' });
  await messages.add(more);
  expect(await messages.ridingFor(person.id, 5)).toEqual([more]);
});
