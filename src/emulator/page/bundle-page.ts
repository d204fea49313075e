/** Makes the three files that a browser gets out of this folder. Runs in Node, in the emulator's server. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface PageFiles {
  html: string;
  script: string;
  styles: string;
}

export async function bundlePage(): Promise<PageFiles> {
  const [html, script, styles] = await Promise.all([
    readFile(pathOf('index.html'), 'utf8'),
    bundle('page.ts'),
    bundle('page.css'),
  ]);
  return { html, script, styles };
}

async function bundle(name: string): Promise<string> {
  const built = await build({
    entryPoints: [pathOf(name)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
  });
  return built.outputFiles.map(({ text }) => text).join('\n');
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
