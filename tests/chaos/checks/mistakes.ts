/** Nothing in the log is a mistake of the program itself: whatever trouble is ordered, it says so in other words. */
import type { Ledger } from '../ledger.js';

const MISTAKES = /^(?:TypeError|ReferenceError|RangeError|SyntaxError|ZodError|AssertionError)$/;
/** So Node calls a connection that breaks. */
const OF_THE_NETWORK = /^(?:fetch failed|terminated|Failed to fetch)/;

export function mistakeFaults({ reports }: Ledger): string[] {
  const found = reports.flatMap(({ message, facts }) => {
    const { name = '', message: said = '', stack = '' } = (facts.err ?? {}) as Partial<Error>;
    return MISTAKES.test(name) && !OF_THE_NETWORK.test(said) ? [{ message, said, stack }] : [];
  });
  const places = new Map(
    found.map(({ message, said, stack }) => [said, `${message}: ${said} ${placeOf(stack)}`]),
  );
  return [...places.values()].map((place) => `a mistake of the program: ${place}`);
}

/** Our own code before that of others. */
function placeOf(stack: string): string {
  const places = stack.split('\n').slice(1);
  const own = places.filter((place) => /\/(?:src|flex-templates)\//.test(place));
  return [...own, ...places].slice(0, 3).join(' ').replaceAll(/\s+/g, ' ').trim();
}
