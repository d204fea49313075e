/** A copy of this program as a release holds it, built. */
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';

const parts = [
  'src',
  'dist/src',
  'dist/flex-templates',
  'paper',
  'docs',
  'package.json',
  '.env.example',
  'tsconfig.json',
];

export function copyProgram(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts) cpSync(join(projectRoot, part), join(to, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(to, 'node_modules'));
}
