/** The result of a check, in words, and how bad it is. */
import type { Words } from '../text/doctor.js';

/** note: worth knowing; todo: the next step of an installation; fault: the bot does not work, or soon will not. */
export type Level = 'ok' | 'note' | 'todo' | 'fault';

export interface Finding extends Words {
  level: Level;
  /** Absent: there is one alone. */
  office?: string;
}

export function ok(words: Words): Finding {
  return { level: 'ok', ...words };
}

export function note(words: Words): Finding {
  return { level: 'note', ...words };
}

export function todo(words: Words): Finding {
  return { level: 'todo', ...words };
}

export function fault(words: Words): Finding {
  return { level: 'fault', ...words };
}

export function isFault({ level }: Finding): boolean {
  return level === 'fault';
}
