/** Short answers without Express: the words of the status, and nothing that came in. */
import { type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http';

export function respond(response: ServerResponse, status: number): void {
  response.end(begin(response, status));
}

/**
 * The caller gets a moment to read the answer while nothing more is read of what it sends: a connection that is closed
 * with bytes unread is reset, and the answer is lost with it (RFC 9112, 9.6).
 */
const LINGER_MS = 500;

/** For callers to whom nothing more is owed: they are strangers, or send more than LINE ever does. */
export function respondAndClose(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  response.write(begin(response, status));
  closeSoon(response);
}

/** Its whole answer is written, and 'connection: close' said. */
export function closeSoon(response: ServerResponse): void {
  const close = setTimeout(() => response.end(), LINGER_MS);
  response.once('close', () => clearTimeout(close));
}

/** Only the webhook and the upload page take a body. On other routes Node would read to its end a body that nobody wants. */
export function withoutBody(routes: RequestListener): RequestListener {
  return (request, response) => {
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    const hasBody = encoding !== undefined || Number(length) > 0;
    return hasBody ? respondAndClose(response, 404) : routes(request, response);
  };
}

function begin(response: ServerResponse, status: number): string {
  const words = STATUS_CODES[status] ?? '';
  response.writeHead(status, { 'content-type': 'text/plain', 'content-length': words.length });
  return words;
}
