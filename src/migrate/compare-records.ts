/** Compares two storages record by record: by digests, so that all records of a province fit into memory. */
import type { Drawer, StoreCopy } from '../domain/store-copy.js';
import { digestOf } from './digest.js';

export interface Comparison {
  name: string;
  /** How many there are in the source, and in the target. */
  source: number;
  target: number;
  /** In the source, and not the same in the target. */
  missing: number;
  /** In the target, and not the same in the source. */
  foreign: number;
}

export async function compareRecords(from: StoreCopy, to: StoreCopy): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const name of Object.keys(from) as (keyof StoreCopy)[]) {
    comparisons.push(compareSets(name, await digestsOf(from[name]), await digestsOf(to[name])));
  }
  return comparisons;
}

export function compareSets(name: string, source: Set<string>, target: Set<string>): Comparison {
  return {
    name,
    source: source.size,
    target: target.size,
    missing: countWithout(source, target),
    foreign: countWithout(target, source),
  };
}

async function digestsOf(drawer: Drawer<unknown>): Promise<Set<string>> {
  const digests = new Set<string>();
  for await (const record of drawer.dump()) digests.add(digestOf(record));
  return digests;
}

function countWithout(all: Set<string>, others: Set<string>): number {
  return [...all].filter((one) => !others.has(one)).length;
}
