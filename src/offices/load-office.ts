/** Reads an office profile, by built-in id or file path, and explains every fault by its path in the file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../project-root.js';
import { type Office, officeSchema } from './office.js';

const builtInFolder = join(projectRoot, 'src', 'offices');

export class OfficeProfileError extends Error {
  constructor(
    readonly file: string,
    readonly faults: string[],
  ) {
    super(`${basename(file)}: ${faults.join('; ')}`);
    this.name = 'OfficeProfileError';
  }
}

/** @throws OfficeProfileError with one line per fault: `steps.0.role: ...` */
export function loadOffice(idOrPath: string): Office {
  const file = profileFile(idOrPath);
  const checked = officeSchema.safeParse(readProfile(file));
  if (checked.success) return checked.data;
  throw new OfficeProfileError(
    file,
    checked.error.issues.map((issue) => `${issue.path.join('.') || 'profile'}: ${issue.message}`),
  );
}

export function builtInOffices(): string[] {
  return readdirSync(builtInFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => basename(name, '.yaml'));
}

function profileFile(idOrPath: string): string {
  if (builtInOffices().includes(idOrPath)) return join(builtInFolder, `${idOrPath}.yaml`);
  if (existsSync(idOrPath)) return idOrPath;
  throw new OfficeProfileError(idOrPath, [
    `no such file, and not a built-in office (${builtInOffices().join(', ')})`,
  ]);
}

function readProfile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new OfficeProfileError(file, [error instanceof Error ? error.message : String(error)]);
  }
}
