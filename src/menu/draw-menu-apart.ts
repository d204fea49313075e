/** Draws the picture of a rich menu in a process of its own: the memory that drawing takes goes with it. */
import { fork } from 'node:child_process';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInTurn } from '../in-turn.js';
import type { MenuLayout } from './menu-layout.js';

/** Built, or as it is written while it is developed and tested. */
const extension = extname(fileURLToPath(import.meta.url));
const program = fileURLToPath(new URL(`./draw-menu-process${extension}`, import.meta.url));
const execArgv = extension === '.ts' ? ['--import', 'tsx'] : [];
const DEADLINE_MS = 60_000;

/** One at a time, however many offices start at once: each process takes tens of megabytes. */
const inTurn = createInTurn();

/** @returns the picture as PNG. Rejects when the process ends without one. */
export function drawMenuApart(layout: MenuLayout): Promise<Buffer> {
  return inTurn(() => drawNext(layout));
}

function drawNext(layout: MenuLayout): Promise<Buffer> {
  // It needs none of our settings, so it gets no secrets.
  const child = fork(program, { execArgv, env: {}, serialization: 'advanced', timeout: DEADLINE_MS });
  return new Promise((resolve, reject) => {
    child.once('message', (picture: Uint8Array) => resolve(Buffer.from(picture)));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`the picture of a menu could not be drawn (${signal ?? code})`));
    });
    child.send(layout);
  });
}
