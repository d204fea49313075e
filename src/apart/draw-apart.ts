/** Draws one picture in a process of its own: the memory that drawing takes goes with it. */
import { fork } from 'node:child_process';
import { createInTurn } from '../in-turn.js';
import { type ProgramFile, programFile } from './program-file.js';

const DEADLINE_MS = 60_000;

/** One at a time, however many offices ask at once: each process takes tens of megabytes. */
const inTurn = createInTurn();

/**
 * @param program its address without the extension: it is sent the job, sends the picture back, and ends
 * @returns the picture as PNG. Rejects when the process ends without one.
 */
export function drawApart(program: URL, job: object): Promise<Buffer> {
  return inTurn(() => drawNext(programFile(program), job));
}

function drawNext({ file, execArgv }: ProgramFile, job: object): Promise<Buffer> {
  // It needs none of our settings, so it gets no secrets.
  const child = fork(file, { execArgv, env: {}, serialization: 'advanced', timeout: DEADLINE_MS });
  return new Promise((resolve, reject) => {
    child.once('message', (picture: Uint8Array) => resolve(Buffer.from(picture)));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`the picture could not be drawn (${signal ?? code})`));
    });
    child.send(job);
  });
}
