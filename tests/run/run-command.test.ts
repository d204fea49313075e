/** A program of the test run that hangs is ended, with all that it started. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';
import { runCommand } from './run-command.js';

vi.setConfig({ testTimeout: 60_000 });
vi.spyOn(console, 'log').mockReturnValue();
const never = new AbortController().signal;

test('how a program ended is told', async () => {
  expect(await runCommand({ title: 'good', args: ['-e', ''], signal: never })).toBe(true);
  expect(await runCommand({ title: 'bad', args: ['-e', 'process.exit(3)'], signal: never })).toBe(false);
});

test('a program that hangs is ended together with its own child', async () => {
  const file = join(temporaryFolder(), 'child-pid');
  const hang = `
    const child = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    require('fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
    setInterval(() => {}, 1e6);`;
  const patience = new AbortController();
  const ended = runCommand({ title: 'hangs', args: ['-e', hang], signal: patience.signal });
  const childPid = await vi.waitFor(() => writtenNumber(file), { timeout: 30_000 });
  patience.abort();
  expect(await ended).toBe(false);
  await vi.waitFor(() => expect(isRunning(childPid)).toBe(false), { timeout: 30_000 });
});

test('nothing more is started when the time is up', async () => {
  expect(await runCommand({ title: 'late', args: ['-e', ''], signal: AbortSignal.abort() })).toBe(false);
});

function writtenNumber(file: string): number {
  const text = readFileSync(file, 'utf8');
  expect(text).not.toBe('');
  return Number(text);
}

/** A killed process that nobody has waited for yet still has a number, but does nothing. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
