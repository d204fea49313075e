/** A link that somebody opens is answered, if only by the reason why not. */
import type { Ledger } from '../ledger.js';

export function pageFaults({ pages }: Ledger): string[] {
  return pages
    .filter(
      ({ isExcused, answer }) =>
        !isExcused && (answer === null || answer.status >= 500 || answer.bytes === 0),
    )
    .map(({ uri, answer }) => `a link was answered by ${answer?.status ?? 'nothing'}: ${uri.slice(0, 80)}`);
}
