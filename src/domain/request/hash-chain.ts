/** Each entry of a history carries a hash over itself and the one before it: none is changed, taken out or put in unseen. */
import { digest } from '../evidence/digest.js';

type Entry = object & { hash?: string | undefined };

/** As it is in the program, or as it is stored. */
export interface ChainedRecord<E extends Entry = Entry> {
  id?: unknown;
  fiscalYear?: unknown;
  sequence?: unknown;
  history: readonly E[];
}

/** Gives every entry that has none its hash. Those that have one keep it, right or wrong. */
export function withHashes<E extends Entry, R extends ChainedRecord<E>>(request: R): R {
  const history: E[] = [];
  for (const entry of request.history) {
    history.push(
      entry.hash ? entry : { ...entry, hash: hashOf(entry, history.at(-1)?.hash ?? origin(request)) },
    );
  }
  return { ...request, history };
}

/** @returns the index of the first entry whose hash is not what it must be */
export function firstBrokenEntry(request: ChainedRecord): number | undefined {
  const broken = request.history.findIndex(
    (entry, index) => entry.hash !== hashOf(entry, request.history[index - 1]?.hash ?? origin(request)),
  );
  return broken === -1 ? undefined : broken;
}

function hashOf({ hash: _, ...entry }: Entry, before: string): string {
  return digest({ ...entry, before });
}

/** The first entry stands for its request under its number: a history is no other request's. */
function origin({ id, fiscalYear, sequence }: ChainedRecord): string {
  return digest({ id, fiscalYear, sequence });
}
