/** The connection to MongoDB, and how long anything may take before it fails. */
import mongoose, { type Connection, type ConnectOptions } from 'mongoose';

export interface MongoAddress {
  uri: string;
  /** Instead of the database that the address names: one per office. */
  database?: string | undefined;
}

const options: ConnectOptions = {
  appName: 'publish-desk',
  writeConcern: { w: 'majority' },
  retryWrites: true,
  readPreference: 'primary',
  ignoreUndefined: true,
  autoIndex: false,
  autoCreate: false,
  // A database that is away must fail a webhook at once, so that LINE delivers it again (it waits for 2 seconds).
  bufferCommands: false,
  serverSelectionTimeoutMS: 700,
  connectTimeoutMS: 1_000,
  waitQueueTimeoutMS: 10_000,
  socketTimeoutMS: 10_000,
};

/** Rejects when no server answers. Afterwards the driver finds the servers again by itself, however long they were away. */
export function connectMongo({ uri, database }: MongoAddress): Promise<Connection> {
  return connect(uri, { ...options, ...(database && { dbName: database }) });
}

/** Building an index over very many documents may take minutes, so nothing here is cut off. */
export function connectToPrepare({ uri, database }: MongoAddress): Promise<Connection> {
  return connect(uri, { ...options, ...(database && { dbName: database }), socketTimeoutMS: 0 });
}

async function connect(uri: string, given: ConnectOptions): Promise<Connection> {
  const connection = mongoose.createConnection(uri, given);
  try {
    return await connection.asPromise();
  } catch (error) {
    await connection.close();
    throw error;
  }
}
