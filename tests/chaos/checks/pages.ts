/** A link that somebody opens is answered, if only by the reason why not; the code on a paper leads to what proves it. */
import type { Ledger, OpenedPage } from '../ledger.js';

export function pageFaults({ pages }: Ledger): string[] {
  return pages
    .filter(({ isExcused, ...page }) => !isExcused && !isAnswered(page))
    .map(({ uri, answer }) => `a link was answered by ${answer?.status ?? 'nothing'}: ${uri.slice(0, 80)}`);
}

/** The code was read from a record that is there: it is found. */
function isAnswered({ uri, answer }: Pick<OpenedPage, 'uri' | 'answer'>): boolean {
  if (answer === null || answer.bytes === 0) return false;
  return answer.status < (uri.includes('/verify/') ? 300 : 500);
}
