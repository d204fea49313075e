/** A value of a table by a key that came from outside: names that every object carries, such as `toString`, stand in no table. */
export function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
