/** One thing that an installation needs: whether it is right already, and how it is made so. */
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runCommand } from '../run-command.js';
import type { TwoLanguages } from '../text/two-languages.js';

export interface Step {
  does: TwoLanguages;
  isDone(): boolean;
  take(): void;
}

export interface Owner {
  userId: number;
  groupId: number;
}

interface Thing {
  path: string;
  mode: number;
  /** Asked when the step is taken: the user may be made by a step before. Undefined: whoever runs this. */
  owner(): Owner | undefined;
}

export function folderStep(does: TwoLanguages, { path, mode, owner }: Thing): Step {
  return {
    does,
    isDone: () => isAsWanted({ path, mode, owner }),
    take() {
      mkdirSync(path, { recursive: true });
      giveTo({ path, mode, owner });
    },
  };
}

export function fileStep(does: TwoLanguages, { path, mode, owner, text }: Thing & { text: string }): Step {
  return {
    does,
    isDone: () => isAsWanted({ path, mode, owner }) && readFileSync(path, 'utf8') === text,
    take() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { mode });
      giveTo({ path, mode, owner });
    },
  };
}

export function commandStep(does: TwoLanguages, isDone: () => boolean, command: readonly string[]): Step {
  return { does, isDone, take: () => runCommand(command) };
}

function isAsWanted({ path, mode, owner }: Thing): boolean {
  if (!existsSync(path)) return false;
  const found = statSync(path);
  const wanted = owner();
  const isOwned = !wanted || (found.uid === wanted.userId && found.gid === wanted.groupId);
  return isOwned && (found.mode & 0o777) === mode;
}

function giveTo({ path, mode, owner }: Thing): void {
  chmodSync(path, mode);
  const wanted = owner();
  if (wanted) chownSync(path, wanted.userId, wanted.groupId);
}
