/** Answers to what never became a call of a route: Node's own bear none of our headers. */
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { commonHeaders, setCommonHeaders } from './common-headers.js';
import { respondAndClose } from './respond.js';

/** By the code of Node's error; anything else is 400. */
const statusOf: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

export function answerNoCalls(server: Server): void {
  const answers = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => answers.set(socket, response));
  server.on('clientError', ({ code = '' }: NodeJS.ErrnoException, socket) => {
    if (answers.get(socket)?.headersSent) return socket.destroy(); // more would be taken for a part of that answer
    endWith(socket, statusOf[code] ?? 400);
  });
  server.on('checkExpectation', (_request, response) => {
    setCommonHeaders(response);
    respondAndClose(response, 417);
  });
}

/** The whole answer, on a connection that has none under way. */
export function endWith(socket: Duplex, status: number): void {
  const headers = Object.entries({ ...commonHeaders, connection: 'close', 'content-length': '0' });
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...headers.map((one) => one.join(': '))];
  if (!socket.writable) return void socket.destroy();
  socket.end(`${lines.join('\r\n')}\r\n\r\n`, () => socket.destroy());
}
