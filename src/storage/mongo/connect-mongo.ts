/** The connection to MongoDB, and how long anything may take before it fails. */
import mongoose, { type Connection, type ConnectOptions } from 'mongoose';

export interface MongoAddress {
  uri: string;
  /** Instead of the database that the address names: one per office. */
  database?: string | undefined;
}

/** These win over what the address says. */
const options: ConnectOptions = {
  appName: 'publish-desk',
  w: 'majority',
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
  // For one office: what it handles at once needs no more, and a province has many.
  maxPoolSize: 30,
  socketTimeoutMS: 10_000,
};

/** Rejects when no server answers. Afterwards the driver finds the servers again by itself, however long they were away. */
export function connectMongo({ uri, database }: MongoAddress): Promise<Connection> {
  return connect(uri, { ...options, ...(database && { dbName: database }) });
}

/** At the start nobody waits for an answer: the server may still be starting, and building an index may take minutes. */
const patientOptions: ConnectOptions = {
  ...options,
  serverSelectionTimeoutMS: 3_000,
  connectTimeoutMS: 3_000,
  socketTimeoutMS: 0,
};

export function connectToPrepare({ uri, database }: MongoAddress): Promise<Connection> {
  return connect(uri, { ...patientOptions, ...(database && { dbName: database }) });
}

async function connect(uri: string, given: ConnectOptions): Promise<Connection> {
  const connection = mongoose.createConnection(uri, given);
  try {
    return await connection.asPromise();
  } catch (error) {
    await connection.destroy();
    throw error;
  }
}
