/** Every document of every store, and what changed between two looks at them. */
import { isDeepStrictEqual } from 'node:util';
import { collected } from '../../src/collected.js';
import type { Conversation } from '../../src/domain/conversation.js';
import type { Person } from '../../src/domain/person/person.js';
import type { Stores } from '../../src/domain/stores.js';

export type Documents = Record<string, unknown>;

const ALL = 1_000_000;
const all = { from: new Date(0), to: new Date('9999-01-01') };

/** But events and messages, which come and go, and what only links write: papers, and openings of files. */
export async function everythingStored(stores: Stores): Promise<Documents> {
  const requests = (await collected(stores.requests.underWay(all))).flat();
  const persons = await stores.persons.list();
  const found: Record<string, readonly object[]> = {
    requests,
    persons: persons.map(toldOf),
    conversations: (await present(persons.map(({ id }) => stores.conversations.get(id))))
      .map(lasting)
      .filter(holdsSomething),
    claims: await stores.claims.beginningWith(''),
    monthlyNotes: await stores.monthlyNotes.list(),
    checklistMarks: await stores.checklistMarks.list(),
    placements: await stores.placements.list(),
    anchors: await present([stores.anchors.newest()]),
    pageChecks: await stores.pageChecks.due(all.to, ALL),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([store, documents]) =>
      documents.map((one, index) => [`${store} ${nameOf(one) ?? index}`, one]),
    ),
  );
}

/** The names of the documents that came, went or changed; but for claims that came, which jobs and messages make. */
export function changedBetween(before: Documents, after: Documents): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isNewClaim = (name: string) => name.startsWith('claims ') && !(name in before);
  return [...names].filter((name) => !isNewClaim(name) && !isDeepStrictEqual(before[name], after[name]));
}

/** Without what is remembered of the last events. */
function toldOf({ version: _, handledEvents: __, askedAt: ___, ...told }: Person) {
  return told;
}

/** Without what is remembered of the last answer and the last messages. */
function lasting({ personId, asked, draft, perhapsProblems, parked }: Conversation) {
  const { misses: _, changedAt: __, ...kept } = draft ?? {};
  return { personId, asked, draft: draft && kept, perhapsProblems, parked };
}

function nameOf(one: object): string | undefined {
  const { id, personId, key } = one as { id?: string; personId?: string; key?: string };
  return id ?? personId ?? key;
}

async function present<T>(documents: Promise<T | undefined>[]): Promise<T[]> {
  return (await Promise.all(documents)).filter((one) => one !== undefined);
}

function holdsSomething({ personId: _, parked, ...others }: ReturnType<typeof lasting>): boolean {
  return parked.length > 0 || Object.values(others).some((one) => one !== undefined);
}
