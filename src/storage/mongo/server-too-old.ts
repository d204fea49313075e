/** The messages of a move and the mark that they are stored go in one bulk write over two collections, which is new in MongoDB 8.0. */
import type { Connection } from 'mongoose';

/** MongoDB 8.0: https://github.com/mongodb/mongo/blob/r8.0.0/src/mongo/db/wire_version.h */
const OLDEST_WIRE_VERSION = 25;

export class ServerTooOld extends Error {
  constructor() {
    super('The MongoDB server is older than 8.0. Upgrade it.');
    this.name = 'ServerTooOld';
  }
}

/** @throws ServerTooOld */
export async function requireNewServer({ db }: Connection): Promise<void> {
  const hello = await db?.command({ hello: 1 });
  if (hello && hello.maxWireVersion < OLDEST_WIRE_VERSION) throw new ServerTooOld();
}
