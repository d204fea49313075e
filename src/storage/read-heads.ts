/** The heads of requests as a database gives them. A record without a hash waits for its repair, and the doctor counts it. */
import { type RequestHead, requestHead } from '../domain/evidence/anchor.js';

export function readHeads(found: readonly unknown[]): RequestHead[] {
  return found.flatMap((one) => requestHead.safeParse(one).data ?? []);
}
