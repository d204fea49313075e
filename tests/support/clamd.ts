/** A small clamd: it takes INSTREAM and PING as the real one does, and finds EICAR's string. */
import { createServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** The string that every scanner finds, and that harms nobody: https://www.eicar.org. In two parts, or it would find this file. */
export const eicar = Buffer.from(
  `${'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR'}${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`,
);

export interface TestClamd {
  address: { host: string; port: number };
  /** How many files it was given. */
  readonly scanned: number;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
}

export async function startClamd({ maxBytes = 1e9 } = {}): Promise<TestClamd> {
  let scanned = 0;
  let server: Server | undefined;
  const open = new Set<Socket>();
  const address = { host: '127.0.0.1', port: 0 };

  function serve(socket: Socket): void {
    open.add(socket);
    let received = Buffer.alloc(0);
    const answer = (words: string) => socket.end(`${words}\0`);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      if (received.toString('latin1', 0, 6) === 'zPING\0') return answer('PONG');
      const content = contentIn(received.subarray('zINSTREAM\0'.length));
      if (content.bytes.length > maxBytes) return answer('INSTREAM size limit exceeded. ERROR');
      if (!content.isWhole) return;
      scanned += 1;
      answer(content.bytes.includes(eicar) ? 'stream: Eicar-Signature FOUND' : 'stream: OK');
    });
  }

  async function comeBack(): Promise<void> {
    const listening = createServer(serve);
    server = listening;
    await new Promise<void>((resolve) => listening.listen(address.port, '127.0.0.1', resolve));
    const bound = listening.address();
    if (bound !== null && typeof bound === 'object') address.port = bound.port;
  }

  async function goAway(): Promise<void> {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => (server?.listening ? server.close(resolve) : resolve(undefined)));
  }

  await comeBack();
  onTestFinished(goAway);
  return {
    address,
    get scanned() {
      return scanned;
    },
    goAway,
    comeBack,
  };
}

function contentIn(received: Buffer): { bytes: Buffer; isWhole: boolean } {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return { bytes: Buffer.concat(pieces), isWhole: true };
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return { bytes: Buffer.concat(pieces), isWhole: false };
}
