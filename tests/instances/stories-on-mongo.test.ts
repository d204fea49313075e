/** The main stories once more, with MongoDB behind the bot. */
import { describe, vi } from 'vitest';
import { findMongoServer } from '../support/mongo-server.js';

const server = await findMongoServer();
vi.stubEnv('STORIES_ON_MONGODB', server?.uri);

describe.skipIf(!server)('on MongoDB', async () => {
  await import('../stories/whole-journey.test.js');
  await import('../stories/refuse-and-fix.test.js');
});
