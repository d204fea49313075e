/** JSON that is the same text for the same value, as RFC 8785 has it: what is hashed must not hang on the order of fields. */

/** Half a surrogate pair, which MongoDB can not keep, counts as its replacement. */
export function canonicalJson(value: unknown): string {
  const plain = value instanceof Date ? value.toJSON() : value;
  if (typeof plain === 'string') return JSON.stringify(plain.toWellFormed());
  if (typeof plain !== 'object' || plain === null) return JSON.stringify(plain ?? null);
  if (Array.isArray(plain)) return `[${plain.map(canonicalJson).join(',')}]`;
  const members = Object.entries(plain)
    .filter(([, member]) => member !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
