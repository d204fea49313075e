/** Where a program of ours stands that runs as a process of its own, and how Node starts it. */
import { fileURLToPath } from 'node:url';

export interface ProgramFile {
  file: string;
  execArgv: string[];
}

/** @param program its address without the extension: built, or as it is written while it is developed */
export function programFile(program: URL): ProgramFile {
  const isSource = import.meta.url.endsWith('.ts');
  return {
    file: `${fileURLToPath(program)}${isSource ? '.ts' : '.js'}`,
    execArgv: isSource ? ['--import', 'tsx'] : [],
  };
}
