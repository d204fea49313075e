/** Many things on one line, built no further than any card or notification keeps of it. */

/** UTF-16 units: LINE takes no longer text (developers.line.biz/en/reference/messaging-api/#text-message). */
const MAX_UNITS = 5000;

/** In their order, with ' · ' between them. Whoever shortens the line for a card sees no difference to all of them. */
export function joined<T>(all: readonly T[], words: (one: T) => string): string {
  let line = '';
  for (const [index, one] of all.entries()) {
    if (line.length > MAX_UNITS) break;
    line += `${index > 0 ? ' · ' : ''}${words(one)}`;
  }
  return line;
}
