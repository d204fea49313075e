/** What somebody sees who opens an address of the bot in a browser. */
import { expect, onTestFinished, test } from 'vitest';
import { createOfficesRoutes } from '../../src/http/offices-routes.js';
import { openServer } from '../../src/http/open-server.js';
import { linkExpired, thisIsTheBot, webhookIsForLine } from '../../src/text/pages.js';
import { openRoutes } from './open-routes.js';

async function ofProvince(): Promise<string> {
  const server = await openServer(createOfficesRoutes([]), { port: 0 });
  onTestFinished(() => server.close());
  return `http://127.0.0.1:${server.port}`;
}

const programs: [string, () => Promise<string>][] = [
  ['one office', openRoutes],
  ['a province', ofProvince],
];

test.each(programs)('%s: / and a GET of /webhook are answered by a sentence in Thai', async (_, open) => {
  const address = await open();
  const root = await fetch(address);
  expect(root.status).toBe(200);
  expect(await root.text()).toContain(thisIsTheBot);
  expect(await (await fetch(`${address}/webhook`)).text()).toContain(webhookIsForLine);
});

test.each(programs)('%s: a link to a file from before a move says how to get a new one', async (_, open) => {
  const address = await open();
  const old = await fetch(`${address}/bang-bo/files/${'a'.repeat(64)}?name=eA&type=.pdf`);
  expect(old.status).toBe(410);
  expect(await old.text()).toContain(linkExpired);
});
