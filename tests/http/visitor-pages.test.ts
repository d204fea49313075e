/** Pages for somebody who opens an address of the bot in a browser. */
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

test.each(programs)(
  '%s: a link to a paper or a pack from before a move says what it was',
  async (_, open) => {
    const address = await open();
    const query = 'to=U1&expires=1&signature=x';
    const pack = await fetch(
      `${address}/bang-bo/papers/register/pack?${query}&register=assessment&period=2568-Q2`,
    );
    expect(pack.status).toBe(410);
    const said = await pack.text();
    expect(said).toContain('ชุดหลักฐาน (ZIP) ของ');
    expect(said).toContain('ไตรมาส 2 ปีงบประมาณ 2568');
    expect(said).toContain('“หลักฐาน”');
    const memo = await fetch(`${address}/bang-bo/papers/memo?request=01KA0000000000000000000001&${query}`);
    expect(await memo.text()).toContain('บันทึกข้อความ');
    expect((await fetch(`${address}/bang-bo/reports/sheet?${query}`)).status).toBe(410);
  },
);
