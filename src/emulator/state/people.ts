/** The LINE users who play in the emulator, and whether the account may write to them. */
import type { EmulatedPerson } from '../protocol.js';
import type { Clock } from './clock.js';
import { userIdOf } from './new-ids.js';

export interface PersonOptions {
  key: string;
  name: string;
  role: string;
  device?: 'phone' | 'pc' | undefined;
  /** Whether the person has added the account. Default true. */
  follows?: boolean | undefined;
}

export interface Person extends EmulatedPerson {
  blocked: boolean;
  /** A person who wrote can be answered by push for seven days, also one who never added the account. */
  lastWroteAt: Date | null;
}

export interface People {
  all(): Person[];
  byKey(key: string): Person;
  byUserId(userId: string): Person | undefined;
  isReachable(person: Person): boolean;
  /** LINE tells the profile of friends, and of those who wrote to the account; of nobody who blocked it. */
  isProfileReadable(person: Person): boolean;
}

const SEVEN_DAYS = 7 * 24 * 60 * 60 * 1000;

export function createPeople(options: PersonOptions[], clock: Clock): People {
  const people = options.map(newPerson);
  return {
    all: () => people,
    byKey: (key) => {
      const person = people.find((one) => one.key === key);
      if (!person)
        throw new Error(`nobody is called '${key}'; there are: ${people.map((one) => one.key).join(', ')}`);
      return person;
    },
    byUserId: (userId) => people.find((one) => one.userId === userId),
    isReachable: (person) => !person.blocked && (person.follows || wroteLately(person, clock.now())),
    isProfileReadable: (person) => !person.blocked && (person.follows || person.lastWroteAt !== null),
  };
}

function newPerson({ key, name, role, device = 'phone', follows = true }: PersonOptions): Person {
  return { key, name, role, device, follows, userId: userIdOf(key), blocked: false, lastWroteAt: null };
}

function wroteLately(person: Person, now: Date): boolean {
  return person.lastWroteAt !== null && now.getTime() - person.lastWroteAt.getTime() <= SEVEN_DAYS;
}
