/** Does an office have its own template of this paper? */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from './engine/typeset-job.js';

/** @returns undefined where the built-in one is meant */
export function ownFolder(folder: string | undefined, template: Template): string | undefined {
  if (folder === undefined) return undefined;
  const file = statSync(join(folder, `${template}.typ`), { throwIfNoEntry: false });
  return file?.isFile() ? folder : undefined;
}
