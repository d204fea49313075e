/** Takes up in the chain of the office what has moved since the last time: once a day, and as the program starts. */
import type { Deps } from '../deps.js';
import { nextAnchor } from '../domain/evidence/anchor.js';
import { type Fact, factsOfNote, factsOfPerson } from '../domain/evidence/facts.js';
import { scanLimits } from '../domain/scan-limits.js';

type Stored = Pick<Deps, 'stores' | 'now'>;

export async function anchorRecords({ stores, now }: Stored): Promise<void> {
  let facts = await newFacts({ stores, now });
  for (;;) {
    const requests = await stores.requests.unanchored(scanLimits.anchor);
    const some = facts.slice(0, scanLimits.anchor);
    if (requests.length === 0 && some.length === 0) return;
    const anchor = nextAnchor(await stores.anchors.newest(), { at: now(), requests, facts: some });
    if (!(await stores.anchors.add(anchor))) return; // another instance is at it
    await stores.requests.markAnchored(requests);
    facts = facts.slice(some.length);
  }
}

async function newFacts({ stores }: Stored): Promise<Fact[]> {
  const persons = await stores.persons.list();
  const notes = await stores.monthlyNotes.list();
  const all = new Map([...persons.flatMap(factsOfPerson), ...notes.flatMap(factsOfNote)].map(byHash));
  for await (const anchor of stores.anchors.all()) for (const { hash } of anchor.facts) all.delete(hash);
  return [...all.values()];
}

function byHash(fact: Fact): [string, Fact] {
  return [fact.hash, fact];
}
