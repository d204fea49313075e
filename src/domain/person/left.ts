/** Those who left the office: on what is shown of old records they stand by the position in which they acted. The records themselves keep the names. */
import type { Person } from './person.js';

/** People left where an administrator said so, in this account or in the one that the person went on in. A hand-over, the end of roles and a suspension are no leaving. */
export function idsOfLeft(persons: readonly Person[]): Set<string> {
  const byId = new Map(persons.map((person) => [person.id, person]));
  return new Set(persons.filter((person) => hasLeft(person, byId)).map(({ id }) => id));
}

/** @param seen accounts on the way, which ends at the last one */
function hasLeft(
  { id, status, accountCode }: Person,
  byId: ReadonlyMap<string, Person>,
  seen: readonly string[] = [],
): boolean {
  const { usedBy = '' } = accountCode ?? {};
  const next = seen.includes(usedBy) ? undefined : byId.get(usedBy);
  if (next) return hasLeft(next, byId, [...seen, id]);
  return status === 'left';
}

/** Old records as they are shown: whoever of these persons left stands there by the position, not by the name. */
export function shownByPosition<T>(record: T, persons: readonly Person[]): T {
  return withPositions(record, idsOfLeft(persons));
}

/** The record with the position in place of the name of each of these; the same object where none of them is named. */
export function withPositions<T>(record: T, left: ReadonlySet<string>): T {
  return left.size === 0 ? record : (shown(record, left) as T);
}

function shown(value: unknown, left: ReadonlySet<string>): unknown {
  if (Array.isArray(value))
    return same(
      value,
      value.map((one) => shown(one, left)),
    );
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, shown(inner, left)] as const);
  const isSame = entries.every(([name, inner]) => inner === (value as Record<string, unknown>)[name]);
  const copied = isSame ? value : Object.fromEntries(entries);
  return isActorAmong(copied, left) ? { ...copied, name: copied.position } : copied;
}

function same(before: unknown[], after: unknown[]): unknown[] {
  return after.every((one, index) => one === before[index]) ? before : after;
}

function isActorAmong(value: object, left: ReadonlySet<string>): value is { name: string; position: string } {
  return 'personId' in value && 'name' in value && 'position' in value && left.has(String(value.personId));
}
