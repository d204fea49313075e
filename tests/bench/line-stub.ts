/** Takes every call of LINE's API at once, and counts the replies and the menus. It holds no menu: each is made anew. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LineStub {
  url: string;
  replies(): number;
  /** How many menus have got their picture. */
  menusDrawn(): number;
  close(): void;
}

const PICTURE_OF_MENU = /^\/v2\/bot\/richmenu\/[^/]+\/content$/;
/** To messages sent, to a menu made, and to the question for all of them. */
const ANSWER = JSON.stringify({ sentMessages: [], richMenuId: 'richmenu-of-the-stub', richmenus: [] });

export async function startLineStub(): Promise<LineStub> {
  let [replies, menusDrawn] = [0, 0];
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/v2/bot/message/reply') replies += 1;
    if (PICTURE_OF_MENU.test(url)) menusDrawn += 1;
    request.resume();
    response.statusCode = url.startsWith('/v2/bot/richmenu/alias/') ? 404 : 200;
    response.setHeader('content-type', 'application/json');
    response.end(ANSWER);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    replies: () => replies,
    menusDrawn: () => menusDrawn,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
