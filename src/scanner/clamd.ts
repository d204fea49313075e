/** ClamAV's daemon, asked over its socket: https://docs.clamav.net/manual/Usage/Scanning.html (clamd, INSTREAM). */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { FileToRead } from '../domain/file-reader.js';
import type { ScanFile, ScanOutcome } from '../domain/file-scan.js';
import type { Log } from '../log.js';

export interface ClamdAddress {
  /** A name or an address; or the path of its socket on this machine. */
  host: string;
  port: number;
}

/** Between two signs of life: it may have other files to scan first. */
const SILENT_MS = 60_000;

export function createScanFile(address: ClamdAddress, log: Log): ScanFile {
  return async (file) => {
    try {
      return outcomeOf(await ask(address, 'INSTREAM', file));
    } catch (error) {
      log.warn({ err: error }, 'The virus scanner does not answer: files wait until it does');
      return 'away';
    }
  };
}

/** Whether it answers. */
export async function isClamdThere(address: ClamdAddress): Promise<boolean> {
  const reply = await ask(address, 'PING').catch(() => '');
  return reply === 'PONG';
}

function outcomeOf(reply: string): ScanOutcome {
  if (reply === 'stream: OK') return 'clean';
  if (reply.endsWith(' FOUND')) return 'infected';
  if (reply.includes('size limit exceeded')) return 'tooLarge';
  throw new Error(`clamd answers: ${reply.slice(0, 200)}`);
}

async function ask({ host, port }: ClamdAddress, command: string, file?: FileToRead): Promise<string> {
  const socket = host.startsWith('/') ? connect(host) : connect(port, host);
  socket.setTimeout(SILENT_MS, () => socket.destroy(new Error('clamd is silent')));
  const reply = replyOf(socket);
  reply.catch(() => {}); // is waited for below
  try {
    await once(socket, 'connect');
    socket.write(`z${command}\0`);
    if (file) await send(socket, file);
    return await reply;
  } finally {
    socket.destroy();
  }
}

async function replyOf(socket: Socket): Promise<string> {
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  await new Promise<void>((resolve, reject) => {
    socket.once('close', resolve).once('end', resolve);
    socket.once('error', (error) => (pieces.length > 0 ? resolve() : reject(error)));
  });
  if (pieces.length === 0) throw new Error('clamd hangs up');
  return Buffer.concat(pieces).toString().replace(/\0$/, '').trim();
}

/** In pieces, each behind its length of four bytes; an empty one ends it. Where clamd has heard enough, it answers and hangs up. */
async function send(socket: Socket, file: FileToRead): Promise<void> {
  const content = await file.open();
  if (!content) throw new Error('the file is gone');
  for await (const piece of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    if (!socket.write(piece))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
    if (socket.destroyed) return;
  }
  socket.write(Buffer.alloc(4));
}
