/** Compiles the mortal bot with all that it imports into one file, which starts in a fifth of the time: it is started over a hundred times. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { projectRoot } from '../../src/project-root.js';

export async function bundleBot(): Promise<URL> {
  const outfile = join(projectRoot, 'dist', 'crash-test', 'bot-process.js');
  await build({
    entryPoints: [join(projectRoot, 'tests', 'crash', 'bot-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', '@napi-rs/canvas', 'mongoose'],
    // Packages that are CommonJS inside ask for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return pathToFileURL(outfile);
}
