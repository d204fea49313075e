/** Puts on record that these bytes were made, before anybody gets them. */
import { createHash } from 'node:crypto';
import type { Deps } from '../deps.js';
import { OFFICE_PAPER, sealedKey } from '../domain/evidence/office-paper.js';
import { markOf } from '../domain/evidence/verify-link.js';
import type { PrintedPaper } from './make-paper.js';

export async function noteMadePaper(
  { stores, now }: Pick<Deps, 'stores' | 'now'>,
  made: PrintedPaper,
): Promise<void> {
  const id = createHash('sha256').update(made.pdf).digest('hex');
  if (made.printed) await stores.madePapers.add({ id, ...made.printed, at: now() });
  if (!made.listed) return;
  await stores.claims.claim(OFFICE_PAPER + id, JSON.stringify({ ...made.listed, at: now() }));
  await stores.claims.claim(sealedKey(markOf(made.listed.hash), id), id);
}
