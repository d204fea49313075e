/** Five bugs to plant in a copy of the program: the suite has to find each of them. */

export interface Mutant {
  name: string;
  changes: readonly Change[];
}

/** `was` stands once in the file. */
export interface Change {
  file: string;
  was: string;
  is: string;
}

export const mutants: readonly Mutant[] = [
  {
    name: 'skip dedupe',
    changes: [
      {
        file: 'src/storage/sqlite/events-store.ts',
        was: "'INSERT INTO events (id, document) VALUES (?, ?) ON CONFLICT (id) DO NOTHING'",
        is: "'INSERT INTO events (id, document) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET document = excluded.document'",
      },
    ],
  },
  {
    name: 'drop the version guard',
    changes: [
      {
        file: 'src/storage/sqlite/versioned-documents.ts',
        was: 'SET document = ? WHERE id = ? AND version = ?',
        is: 'SET document = ? WHERE id = ? AND ? > 0',
      },
    ],
  },
  {
    name: 'send before storing',
    changes: [
      {
        file: 'src/outbox/store-messages.ts',
        was: '  await deps.stores.messages.add(',
        is: `  await (deps as any).line.push({ to: addressed.personId, messages, retryKey: randomUUID() });
  await deps.stores.messages.add(`,
      },
      {
        file: 'src/moves/announce-moves.ts',
        was: '  await deps.stores.requests.markAnnounced(',
        is: `  for (const { personId: to, body, retryKey } of messages)
    await deps.line.push({ to, messages: body as any, retryKey });
  await deps.stores.requests.markAnnounced(`,
      },
      {
        file: 'src/outbox/store-messages.ts',
        was: "status: rides ? 'riding' : 'waiting'",
        is: "status: 'accepted'",
      },
    ],
  },
  {
    name: 'ignore the lease',
    changes: [
      {
        file: 'src/storage/sqlite/events-store.ts',
        was: 'CASE WHEN json_valid(document) THEN lease_until <= :now ELSE true END',
        is: ':now IS NOT NULL',
      },
      {
        file: 'src/storage/sqlite/messages-store.ts',
        was: 'next_attempt_at <= :now AND lease_until <= :now',
        is: 'next_attempt_at <= :now',
      },
    ],
  },
  {
    name: 'accept an old card',
    changes: [
      {
        file: 'src/domain/request/life-cycle.ts',
        was: "if (isOutdated(request, intent)) return { why: 'newerVersion' };",
        is: 'if (isOutdated(request, intent)) return undefined;',
      },
    ],
  },
];
