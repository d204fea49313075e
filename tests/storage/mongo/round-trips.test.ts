/** How often MongoDB is asked for one step in a chat, and for one permit: each is a round trip to another machine. */
import mongoose from 'mongoose';
import { expect, onTestFinished, test } from 'vitest';
import { routeEvent } from '../../../src/chat/route-event.js';
import { createInbox } from '../../../src/inbox/inbox.js';
import { buildDeps } from '../../support/build-deps.js';
import { buildRequest, someTime } from '../../support/builders.js';
import { chief, staff } from '../../support/cast.js';
import { findMongoServer } from '../../support/mongo-server.js';
import { scriptedLine } from '../../support/scripted-line.js';
import { openStorageOnMongo } from '../../support/test-storage.js';

const server = await findMongoServer();

/** May be made less, and no more without a reason. docs/capacity.md names them. */
const MAX_TRIPS = { step: 11, permit: 25 };

test.skipIf(!server)(
  'a step of a form asks no oftener than was measured, from the webhook to the reply',
  async () => {
    const { says } = await office();
    await says(staff.id, 'ขอเผยแพร่');
    const asked = await says(staff.id, '1');
    expect(asked).toContain('conversations.updateOne');
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
    expect(asked).toContain('messages.insertMany');
    expect(asked.length).toBeLessThanOrEqual(MAX_TRIPS.permit);
  },
);

async function office() {
  if (!server) throw new Error('without a server the test is skipped');
  const { stores, close } = await openStorageOnMongo(server, () => someTime);
  onTestFinished(close);
  for (const person of [staff, chief]) await stores.persons.replace({ ...person, version: 1 }, 0);
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
    const stop = watch();
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

/** @returns what ends it and says what was asked meanwhile */
function watch(): () => string[] {
  const asked: string[] = [];
  mongoose.set('debug', (collection: string, method: string) => asked.push(`${collection}.${method}`));
  return () => {
    mongoose.set('debug', false);
    return asked;
  };
}
