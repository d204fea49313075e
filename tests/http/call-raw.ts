/** A caller that speaks to the port byte by byte, as no client library would. */
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawCall {
  socket: Socket;
  /** All that came until the connection was closed or broke. */
  answer: Promise<string>;
}

export function callRaw(address: string, sent: string): RawCall {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.write(sent); // goes out as soon as it is connected
  onTestFinished(() => {
    socket.destroy();
  });
  let received = '';
  socket.on('data', (bytes) => {
    received += bytes;
  });
  socket.on('error', () => {}); // the end of a connection that is reset
  const answer = new Promise<string>((resolve) => socket.once('close', () => resolve(received)));
  return { socket, answer };
}
