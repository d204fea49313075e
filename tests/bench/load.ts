/** Two kinds of load: as much as a server takes, and so many webhooks a second. */
import { setTimeout } from 'node:timers/promises';
import { type Connection, openConnection, type Target } from './connection.js';

const CONNECTIONS = 50;

/** @returns how many webhooks a second were acknowledged while all connections posted without a pause. */
export async function mostPerSecond(target: Target, seconds: number): Promise<number> {
  return withConnections(target, async (connections) => {
    const startedAt = performance.now();
    const endsAt = startedAt + seconds * 1000;
    let acknowledged = 0;
    const postAll = connections.map(async ({ post }) => {
      while (performance.now() < endsAt) {
        await post();
        acknowledged += 1;
      }
    });
    await Promise.all(postAll);
    return acknowledged / ((performance.now() - startedAt) / 1000);
  });
}

/** @returns milliseconds from the moment at which each webhook was due: a server that stalls pays for all that wait. */
export async function latenciesAt(target: Target, perSecond: number, seconds: number): Promise<number[]> {
  return withConnections(target, async (connections) => {
    const free = [...connections];
    const posts: Promise<number>[] = [];
    const startedAt = performance.now();
    for (let count = 0; count < perSecond * seconds; count += 1) {
      const dueAt = startedAt + (count * 1000) / perSecond;
      while (performance.now() < dueAt || free.length === 0) await setTimeout(1);
      const connection = free.pop();
      if (connection) posts.push(postAndReturn(connection, dueAt, free));
    }
    return Promise.all(posts);
  });
}

async function postAndReturn(connection: Connection, dueAt: number, free: Connection[]): Promise<number> {
  await connection.post();
  free.push(connection);
  return performance.now() - dueAt;
}

async function withConnections<T>(
  target: Target,
  use: (connections: Connection[]) => Promise<T>,
): Promise<T> {
  const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(target)));
  try {
    return await use(connections);
  } finally {
    for (const { close } of connections) close();
  }
}
