/** An operator's own options in the address can't make the storage forget what it was told to keep. */
import { expect, test } from 'vitest';
import { connectMongo } from '../../../src/storage/mongo/connect-mongo.js';
import { findMongoServer } from '../../support/mongo-server.js';

const server = await findMongoServer();

test.skipIf(!server)('every write waits for a majority, and every read asks the primary', async () => {
  const uri = new URL(server!.uri);
  uri.pathname ||= '/';
  uri.search = '?w=1&readPreference=secondaryPreferred&retryWrites=false';
  const connection = await connectMongo({ uri: uri.href, database: 'unused' });
  const { writeConcern, readPreference, retryWrites } = connection.getClient().options;
  await connection.close();
  expect({ w: writeConcern?.w, mode: readPreference.mode, retryWrites }).toEqual({
    w: 'majority',
    mode: 'primary',
    retryWrites: true,
  });
});
