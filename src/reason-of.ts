/** Why a command of the program or an office can't go on, in words for its operator, whatever was thrown. */
import { resolve } from 'node:path';
import { portHolder } from './port-holder.js';
import { DataNotWritable } from './storage/data-not-writable.js';
import { DatabaseEmptied } from './storage/database-emptied.js';
import { DatabaseTooNew } from './storage/database-too-new.js';
import { ServerTooOld } from './storage/mongo/server-too-old.js';
import { DataFolderInUse } from './storage/sqlite/lock-data-folder.js';
import { databaseEmptied } from './text/database-emptied.js';
import type { FaultWords } from './text/doctor.js';
import { databaseDamaged, databaseTooNew } from './text/doctor-data.js';
import { reasonInTwoLanguages } from './text/start.js';
import * as words from './text/system-faults.js';
import { currentUser, userName } from './user-names.js';

export function reasonOf(error: unknown): string {
  const known = ofStorage(error) ?? ofSystem(error);
  if (known) return reasonInTwoLanguages(known);
  return error instanceof Error ? error.message : String(error);
}

function ofStorage(error: unknown): FaultWords | undefined {
  if (error instanceof DatabaseEmptied) return databaseEmptied(error.storage, error.place);
  if (error instanceof DatabaseTooNew) return databaseTooNew;
  if (error instanceof ServerTooOld) return words.serverTooOld;
  if (error instanceof DataFolderInUse) return words.folderInUse(error.folder, error.holder);
  if (error instanceof DataNotWritable) return notWritable(error);
  return undefined;
}

function notWritable({ folder, found }: DataNotWritable): FaultWords {
  return words.notWritable({
    path: found.path,
    folder: resolve(folder),
    owner: userName(found.ownerId),
    user: whoami(),
  });
}

interface SystemFault {
  code?: string;
  syscall?: string;
  path?: string;
  port?: number;
  address?: string;
  message: string;
}

/** By the codes of Node (errno) and SQLite. */
function ofSystem(error: unknown): FaultWords | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall, path = '', port = 0, address = '' } = error as SystemFault;
  switch (code) {
    case 'EADDRINUSE':
      return words.portTaken(port, portHolder(port));
    case 'EADDRNOTAVAIL':
      return words.hostUnknown(address);
    case 'EACCES':
    case 'EPERM':
      return syscall === 'listen' ? words.portForbidden(port) : words.accessRefused(path, whoami());
    case 'ENOSPC':
    case 'EDQUOT':
    case 'SQLITE_FULL':
      return words.diskFull;
    case 'EROFS':
    case 'SQLITE_READONLY':
      return words.diskReadOnly;
    case 'EMFILE':
    case 'ENFILE':
      return words.tooManyFiles;
    case 'ENOENT':
    case 'ENOTDIR':
      return syscall?.startsWith('spawn') ? words.commandMissing(path) : words.pathMissing(path);
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return words.optionUnknown(optionIn(error.message));
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return databaseDamaged(error.message);
    default:
      return commandFailed(error.message);
  }
}

/** Node says it as "Unknown option '--x'. ..." and the like. */
function optionIn(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? '';
}

/** As `execFileSync` names it, with what the command printed below. */
function commandFailed(message: string): FaultWords | undefined {
  const [command] = /(?<=^Command failed: ).*/.exec(message) ?? [];
  return command === undefined ? undefined : words.commandFailed(command);
}

function whoami(): string {
  return currentUser()?.name ?? '?';
}
