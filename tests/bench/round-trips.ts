/** How often MongoDB is asked for one step in a chat, and for one permit: each is a round trip to another machine. */
import { randomUUID } from 'node:crypto';
import mongoose, { type Connection, type mongo } from 'mongoose';
import { routeEvent } from '../../src/chat/route-event.js';
import type { Deps } from '../../src/deps.js';
import { createInbox } from '../../src/inbox/inbox.js';
import { noMeters } from '../../src/meters.js';
import { openMongo } from '../../src/storage/mongo/open-mongo.js';
import { createMongoStores } from '../../src/storage/mongo/open-mongo-storage.js';
import { buildOffice, buildRequest, someTime } from '../support/builders.js';
import { chief, staff, webmaster } from '../support/cast.js';
import { scriptedLine } from '../support/scripted-line.js';
import type { Figure } from './figures.js';

/** The commands that MongoDB was sent, as `insert messages`. */
type Asked = string[];

export async function roundTrips(uri: string): Promise<Figure[]> {
  const [step, permit] = [await askedForStep(uri), await askedForPermit(uri)];
  return [
    { what: 'round trips to MongoDB for a step of a form', value: String(step.length), bar: '<= 6' },
    { what: '  for a permit, with a webmaster to tell', value: String(permit.length), bar: '<= 10' },
  ];
}

/** From the webhook to the reply. */
export function askedForStep(uri: string): Promise<Asked> {
  return inOffice(uri, async ({ says }) => {
    await says(staff.id, 'ขอเผยแพร่');
    return says(staff.id, '1');
  });
}

/** From the webhook to the reply and the stored message. */
export function askedForPermit(uri: string): Promise<Asked> {
  return inOffice(uri, async ({ says, taps, stores }) => {
    const request = buildRequest();
    await stores.numbers.reserve(request.fiscalYear, request.id);
    await stores.requests.insert(request);
    await says(chief.id, '1/2570');
    await taps(chief.id, 'อนุญาตให้เผยแพร่');
    const asked = await taps(chief.id, 'ยืนยัน');
    const status = (await stores.requests.get(request.id))?.proposal?.status;
    if (status !== 'permitted') throw new Error(`the request is ${status}, not permitted`);
    return asked;
  });
}

/** In a database of its own, which is dropped afterwards. */
async function inOffice(
  uri: string,
  act: (office: ReturnType<typeof officeOn>) => Promise<Asked>,
): Promise<Asked> {
  const database = `test-${randomUUID()}`;
  const prepared = await openMongo({ uri, database, now: () => someTime });
  await prepared.destroy();
  const watched = { dbName: database, ignoreUndefined: true, monitorCommands: true };
  const connection = await mongoose.createConnection(uri, watched).asPromise();
  try {
    const office = officeOn(connection);
    for (const person of [staff, chief, webmaster])
      await office.stores.persons.replace({ ...person, version: 1 }, 0);
    return await act(office);
  } finally {
    await connection.dropDatabase();
    await connection.destroy();
  }
}

function officeOn(connection: Connection) {
  const stores = createMongoStores(connection);
  const line = scriptedLine();
  let ids = 0;
  const newId = () => `01KB${String(++ids).padStart(22, '0')}`;
  const deps = { ...outside, stores, line, newId, office: buildOffice() } as unknown as Deps;
  const inbox = createInbox(deps, routeEvent);
  const send = async (chatId: string, said: object) => {
    const id = newId();
    const source = { type: 'user', userId: chatId };
    const body = { mode: 'active', timestamp: someTime.getTime(), replyToken: id, source, ...said };
    const stop = watch(connection);
    await inbox.receive([{ id, chatId, body }]);
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

const outside = {
  now: () => someTime,
  publicUrl: 'https://bot.example.go.th',
  fileUrl: () => 'https://bot.example.go.th/f',
  uploadUrl: () => 'https://bot.example.go.th/u',
  readQuota: async () => ({ limit: null, used: 0 }),
  wakeDelivery: () => {},
  showMenuOf: async () => {},
  kept: { chatDays: 30 },
  localPages: false,
  meters: noMeters,
  log: { debug() {}, info() {}, warn() {}, error() {} },
};

/** @returns what ends it and says what was asked meanwhile */
function watch(connection: Connection): () => Asked {
  const asked: Asked = [];
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
