/** How far lists are read: as far as the page that is asked for, and a little further, to say how much is left. */
import { scanLimits } from '../domain/scan-limits.js';

/** @param from how many came before the page; one that no list has begins anew */
export function readAhead(from: number): number {
  return (from <= scanLimits.lastPage ? from : 0) + scanLimits.page;
}
