/** How often MongoDB is asked for one step in a chat, and for one permit: each is a round trip to another machine. */
import mongoose, { type Connection, type mongo } from 'mongoose';
import { expect, onTestFinished, test } from 'vitest';
import { routeEvent } from '../../../src/chat/route-event.js';
import { createInbox } from '../../../src/inbox/inbox.js';
import { openMongo } from '../../../src/storage/mongo/open-mongo.js';
import { createMongoStores } from '../../../src/storage/mongo/open-mongo-storage.js';
import { buildDeps } from '../../support/build-deps.js';
import { buildRequest, someTime } from '../../support/builders.js';
import { chief, staff, webmaster } from '../../support/cast.js';
import { findMongoServer, type MongoServer } from '../../support/mongo-server.js';
import { scriptedLine } from '../../support/scripted-line.js';

const server = await findMongoServer();

/** May be made less, and no more without a reason. docs/capacity.md names them. */
const MAX_TRIPS = { step: 5, permit: 10 };

test.skipIf(!server)(
  'a step of a form asks no oftener than was measured, from the webhook to the reply',
  async () => {
    const { says } = await office();
    await says(staff.id, 'ขอเผยแพร่');
    const asked = await says(staff.id, '1');
    expect(asked).toContain('update conversations');
    expect(asked.length).toBeLessThanOrEqual(MAX_TRIPS.step);
  },
);

test.skipIf(!server)(
  'a permit asks no oftener, from the webhook to the reply and the stored message',
  async () => {
    const { says, taps, stores } = await office();
    const request = buildRequest();
    await stores.numbers.reserve(request.fiscalYear, request.id);
    await stores.requests.insert(request);
    await says(chief.id, '1/2570');
    await taps(chief.id, 'อนุญาตให้เผยแพร่');
    const asked = await taps(chief.id, 'ยืนยัน');
    expect((await stores.requests.get(request.id))?.proposal?.status).toBe('permitted');
    expect(asked).toContain('bulkWrite 1');
    expect(asked.length).toBeLessThanOrEqual(MAX_TRIPS.permit);
  },
);

async function office() {
  if (!server) throw new Error('without a server the test is skipped');
  const connection = await watchedConnection(server);
  const stores = createMongoStores(connection);
  for (const person of [staff, chief, webmaster]) await stores.persons.replace({ ...person, version: 1 }, 0);
  const line = scriptedLine();
  let ids = 0;
  const newId = () => `01KB${String(++ids).padStart(22, '0')}`;
  const deps = buildDeps({
    stores,
    line,
    newId,
    fileUrl: () => 'https://bot.example.go.th/f',
    uploadUrl: () => 'https://bot.example.go.th/u',
  });
  const inbox = createInbox(deps, routeEvent);
  const send = async (chatId: string, body: object) => {
    const id = newId();
    const source = { type: 'user', userId: chatId };
    const stop = watch(connection);
    await inbox.receive([
      {
        id,
        chatId,
        body: { mode: 'active', timestamp: someTime.getTime(), replyToken: id, source, ...body },
      },
    ]);
    await inbox.whenIdle();
    return stop();
  };
  return {
    stores,
    says: (chatId: string, text: string) =>
      send(chatId, { type: 'message', message: { type: 'text', id: newId(), text } }),
    taps: (chatId: string, label: string) => {
      const shown = JSON.stringify(line.replied.at(-1)?.messages);
      const actions = shown.match(/\{"type":"postback"[^{}]*\}/g) ?? [];
      const action = actions.map((one) => JSON.parse(one)).find((one) => one.label.includes(label));
      return send(chatId, { type: 'postback', postback: { data: action.data } });
    },
  };
}

async function watchedConnection({ uri, newDatabase, drop }: MongoServer): Promise<Connection> {
  const database = newDatabase();
  const prepared = await openMongo({ uri, database, now: () => someTime });
  await prepared.destroy();
  const watched = { dbName: database, ignoreUndefined: true, monitorCommands: true };
  const connection = await mongoose.createConnection(uri, watched).asPromise();
  onTestFinished(async () => {
    await connection.destroy();
    await drop(database);
  });
  return connection;
}

/** @returns what ends it and says what was asked meanwhile, as `insert messages` */
function watch(connection: Connection): () => string[] {
  const asked: string[] = [];
  const note = ({ commandName, command }: mongo.CommandStartedEvent) => {
    const { collection } = command; // of a getMore
    asked.push([commandName, collection ?? command[commandName]].join(' '));
  };
  const client = connection.getClient();
  client.on('commandStarted', note);
  return () => {
    client.off('commandStarted', note);
    return asked;
  };
}
