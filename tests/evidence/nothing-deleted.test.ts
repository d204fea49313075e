/** Evidence is never deleted, and the code that the chat reaches deletes nothing at all: read from the sources. */
import { describe, expect, it } from 'vitest';
import { provenTables } from '../../src/storage/sqlite/open-for-proof.js';
import { importsOf, ofBot, read, withoutComments } from '../support/sources.js';

const storage = ofBot.filter((file) => file.startsWith('src/storage/'));

/** Methods of the stores that take something away, by their names. */
const takesAway = /^\s+((?:remove|forget|delete|clear|purge|erase|drop)\w*)\(/gm;
const methods = ['src/domain/stores.ts', 'src/domain/files.ts'].flatMap((file) =>
  [...withoutComments(read(file)).matchAll(takesAway)].map(([, method = '']) => method),
);

/** Jobs by the clock: what is old, and files that no document names; and the command that removes what may go of a person. */
const callers = {
  removeFinishedBefore: ['src/jobs.ts'],
  removeFinishedOf: ['src/people/held-data/erase-person.ts'],
  forgetBodies: ['src/outbox/forget-old-bodies.ts'],
  forgetBodiesOf: ['src/people/held-data/erase-person.ts'],
  remove: ['src/files/sweep-orphans.ts'],
};

describe('what the stores take away', () => {
  it('are finished events, bodies of delivered messages, and files that no document names', () => {
    expect(methods.toSorted()).toEqual(Object.keys(callers).toSorted());
  });

  it.each(Object.entries(callers))('%s is called there alone', (method, allowed) => {
    const call = new RegExp(`\\b(?:events|messages|files)\\.${method}\\(`);
    const found = ofBot.filter((file) => call.test(withoutComments(read(file))));
    expect(found).toEqual(allowed);
  });

  it('nothing that the chat or a page does reaches these callers', () => {
    const reached = reachedFrom(['src/chat/routes.ts', 'src/chat/route-event.ts', 'src/http/server.ts']);
    expect(reached.size).toBeGreaterThan(300);
    expect(
      Object.values(callers)
        .flat()
        .filter((file) => reached.has(file)),
    ).toEqual([]);
  });
});

describe('in the databases', () => {
  it('no statement of SQLite deletes a record that is proved', () => {
    const statements = storage
      .filter((file) => file.includes('/sqlite/'))
      .flatMap((file) => [...withoutComments(read(file)).matchAll(/\b(?:DELETE FROM|DROP TABLE) (\S+)/gi)])
      .map(([, table = '']) => table);
    expect([...new Set(statements)].toSorted()).toEqual(['events', 'request_counts;', 'request_parts']);
    expect(Object.values(provenTables).filter((table) => statements.includes(table))).toEqual([]);
  });

  it('on MongoDB only finished events, parts of files and occupants are deleted', () => {
    const deleting = storage.filter(
      (file) =>
        file.includes('/mongo/') &&
        /\.(delete|findOneAndDelete|remove|drop(?!Index))\w*\(/.test(withoutComments(read(file))),
    );
    expect(deleting).toEqual([
      'src/storage/mongo/events-store.ts',
      'src/storage/mongo/grid-file-store.ts',
      'src/storage/mongo/open-occupied.ts',
    ]);
  });
});

function reachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const file of reached) {
    for (const path of importsOf(file)) {
      const source = [`${path}.ts`, `${path}.tsx`].find((one) => ofBot.includes(one));
      if (source !== undefined) reached.add(source); // a set is read on as it grows
    }
  }
  return reached;
}
