/** Which process listens on a port, as far as Linux shows it to this user. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const LISTENS = '0A';
const MAX_COMMAND_LENGTH = 60;

/** @returns such as 'process 123 (nginx)'; undefined where it can't be seen. */
export function portHolder(port: number): string | undefined {
  try {
    const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeners(table, port)));
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsOne(name, sockets));
    return pid && `process ${pid} (${commandOf(pid)})`;
  } catch {
    return undefined;
  }
}

/** Columns of the table: 1 the own address, 3 the state, 9 the number of the socket. */
function listeners(table: string, port: number): string[] {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  return readFileSync(table, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === LISTENS && local?.endsWith(`:${wanted}`))
    .map((columns) => `socket:[${columns[9]}]`);
}

function holdsOne(pid: string, sockets: ReadonlySet<string>): boolean {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).some((name) => sockets.has(readlinkSync(`${folder}/${name}`)));
  } catch {
    return false; // it has ended, or belongs to somebody else
  }
}

function commandOf(pid: string): string {
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  return words.slice(0, MAX_COMMAND_LENGTH);
}
