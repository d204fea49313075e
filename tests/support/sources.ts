/** The program's own files as text, for tests that hold rules which a compiler doesn't. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

export const files = ['src', 'flex-templates'].flatMap(sourcesBelow);
export const ofBot = files.filter((file) => !file.startsWith('src/emulator/'));

export function sourcesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

export function read(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

export function importsOf(file: string): string[] {
  return [...read(file).matchAll(/from '(\.[^']+)\.js'/g)].map(([, path]) =>
    relative(projectRoot, resolve(projectRoot, dirname(file), path ?? '')),
  );
}

export function commentsOf(source: string): string {
  return [...source.matchAll(/\/\*[\s\S]*?\*\/|(?<!['":])\/\/.*$/gm)].map(([comment]) => comment).join('\n');
}

export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
}
