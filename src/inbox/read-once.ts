/**
 * The stores as one try of one event sees them: what it has read or written of a person, a conversation or a request is
 * not asked for again. Whoever else writes meanwhile is met by the version, and then it is read anew.
 */
import type { OutMessage } from '../domain/message.js';
import type { Person } from '../domain/person/person.js';
import type { MessageStore, PersonStore, Stores } from '../domain/stores.js';
import type { KnownOfChat } from './read-chat.js';

export function readingOnce(stores: Stores, known: KnownOfChat): Stores {
  return {
    ...stores,
    persons: listingOnce(remembering(stores.persons, { idOf: ({ id }) => id, known: known.person })),
    conversations: remembering(stores.conversations, {
      idOf: ({ personId }) => personId,
      known: known.conversation,
    }),
    requests: remembering(stores.requests, { idOf: ({ id }) => id }),
    messages: known.riding ? ridingKnown(stores.messages, known.chatId, known.riding) : stores.messages,
  };
}

interface Versioned<T> {
  get(id: string): Promise<T | undefined>;
  replace(next: T, seenVersion: number): Promise<boolean>;
}

interface Memory<T> {
  idOf(record: T): string;
  known?: T | undefined;
}

function remembering<T, Store extends Versioned<T>>(store: Store, { idOf, known }: Memory<T>): Store {
  const remembered = new Map<string, T>();
  if (known) remembered.set(idOf(known), known);
  return {
    ...store,
    async get(id: string) {
      const found = remembered.get(id) ?? (await store.get(id));
      if (found) remembered.set(id, found);
      return found;
    },
    async replace(next: T, seenVersion: number) {
      remembered.delete(idOf(next));
      const written = await store.replace(next, seenVersion);
      if (written) remembered.set(idOf(next), next);
      return written;
    },
  };
}

function listingOnce(persons: PersonStore): PersonStore {
  let everybody: Person[] | undefined;
  return {
    ...persons,
    async list() {
      everybody ??= await persons.list();
      return everybody;
    },
    async replace(next, seenVersion) {
      everybody = undefined;
      return persons.replace(next, seenVersion);
    },
  };
}

/** Until something more rides for this person. */
function ridingKnown(messages: MessageStore, chatId: string, known: readonly OutMessage[]): MessageStore {
  let isKnown = true;
  return {
    ...messages,
    async ridingFor(personId, limit) {
      return isKnown && personId === chatId ? known.slice(0, limit) : messages.ridingFor(personId, limit);
    },
    async add(message) {
      if (message.personId === chatId && message.status === 'riding') isKnown = false;
      return messages.add(message);
    },
  };
}
