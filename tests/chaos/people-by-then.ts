/** Who has whose roles and who is away, by the taps that were sent: hand-overs, orders to act for the head, leaves. */
import { bangkokDate } from '../../src/clock.js';
import type { Emulator } from '../../src/emulator/emulator.js';
import type { Role } from '../../src/offices/office.js';
import type { Ledger, SentEvent } from './ledger.js';
import { keysOf, memberKeys } from './office-of-twenty.js';

export interface PeopleByThen {
  /** Whom a tap names: the key of that person. */
  keyOf(userId: string | null | undefined): string | undefined;
  /** Those to whom the work of these has gone, and those who act for a head among them. */
  inPlaceOf(keys: readonly string[]): string[];
  /** All who may have had the role at some time. */
  everHad(...roles: Role[]): string[];
  /** Whether an order or the like was confirmed, whenever it was in force. */
  mayHaveActed(key: string): boolean;
  isOnLeave(key: string, at: Date): boolean;
  /** The hand-over that the tap with this id confirms. */
  handOverBy(eventId: string): HandOver | undefined;
}

interface HandOver {
  from: string;
  to: string;
}

type Reading = Pick<Ledger, 'events'>;

export function peopleByThen(ledger: Reading, emulator: Pick<Emulator, 'phone'>): PeopleByThen {
  const keys = new Map(memberKeys.map((key) => [emulator.phone(key).userId, key]));
  const keyOf = (userId: string | null | undefined) => keys.get(userId ?? '');
  const named = (tap: URLSearchParams) => keyOf(tap.get('person'));
  const handOvers = new Map(
    tapsOf(ledger, 'confirmHandOver').flatMap(({ id, tap }): [string, HandOver][] => {
      const [from, to] = [named(tap), keyOf(tap.get('to'))];
      return from !== undefined && to !== undefined ? [[id, { from, to }]] : [];
    }),
  );
  const handedOver = [...handOvers.values()];
  const ordered = tapsOf(ledger, 'confirmActing').flatMap(({ tap }) => named(tap) ?? []);
  const leaves = tapsOf(ledger, 'leaveDays').map(({ tap }) => ({
    key: named(tap),
    from: tap.get('from') ?? '',
    to: tap.get('to') ?? '',
  }));
  const heads = keysOf('approver');
  const now = (key: string) =>
    handedOver.reduce((holder, { from, to }) => (holder === from ? to : holder), key);
  return {
    keyOf,
    inPlaceOf: (keys) => [
      ...new Set([...keys.map(now), ...(keys.some((key) => heads.includes(key)) ? ordered : [])]),
    ],
    everHad: (...roles) => [
      ...handedOver.reduce(
        (having, { from, to }) => (having.has(from) ? having.add(to) : having),
        new Set(keysOf(...roles)),
      ),
    ],
    mayHaveActed: (key) => ordered.includes(key),
    isOnLeave(key, at) {
      const day = bangkokDate(at);
      return leaves.some((leave) => leave.key === key && leave.from <= day && day <= leave.to);
    },
    handOverBy: (eventId) => handOvers.get(eventId),
  };
}

/** Those that LINE has delivered. */
function tapsOf({ events }: Reading, name: string): { id: string; tap: URLSearchParams }[] {
  return [...events.values()]
    .filter(({ words = '', isAcknowledged }: SentEvent) => isAcknowledged && words.startsWith(`do=${name}&`))
    .map(({ id, words }) => ({ id, tap: new URLSearchParams(words) }));
}
