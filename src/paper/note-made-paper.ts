/** Puts on record that these bytes were made, before anybody gets them. */
import { createHash } from 'node:crypto';
import type { Deps } from '../deps.js';
import type { PrintedPaper } from './make-paper.js';

export async function noteMadePaper(
  { stores, now }: Pick<Deps, 'stores' | 'now'>,
  made: PrintedPaper,
): Promise<void> {
  if (!made.printed) return; // an empty form is of no request
  const id = createHash('sha256').update(made.pdf).digest('hex');
  await stores.madePapers.add({ id, ...made.printed, at: now() });
}
