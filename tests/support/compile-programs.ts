/** Before the tests: compiles all that a test may start as a process of its own. In few files they start in a third of the time. */
import { readFileSync, rmSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { z } from 'zod';
import { projectRoot } from '../../src/project-root.js';

/** Programs of tests, beside those that are shipped. */
const OF_TESTS = [
  'tests/apart/program.ts',
  'tests/crash/bot-process.ts',
  'tests/instances/bot-process.ts',
  'tests/storage/sqlite/hold-data-folder.ts',
  'tests/storage/sqlite/reserve-numbers.ts',
];

/** They bring files of their own (native code, WebAssembly, fonts), or tell their names only when they run. */
const NOT_BUNDLED = [
  'node-unrar-js',
  'undici',
  'libsql',
  'mongoose',
  'sharp',
  '@napi-rs/*',
  '@myriaddreamin/*',
  'pdfjs-dist',
  'libheif-js',
];

/** Each project of vitest asks for it; the first one is heard. */
export async function setup(): Promise<(() => void) | undefined> {
  if (process.env.TEST_PROGRAMS) return undefined;
  // Within the project, where Node finds the packages, and apart from other runs.
  const folder = join(projectRoot, 'dist', 'test-programs', `${process.pid}`);
  process.env.TEST_PROGRAMS = folder;
  await build({
    absWorkingDir: projectRoot,
    entryPoints: [...shippedPrograms(), ...OF_TESTS],
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true,
    external: NOT_BUNDLED,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [keepAddresses(folder)],
    // Packages that are CommonJS inside ask for Node's modules by `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return () => rmSync(folder, { recursive: true });
}

function shippedPrograms(): string[] {
  const built = JSON.parse(readFileSync(join(projectRoot, 'tsconfig.build.json'), 'utf8'));
  return z.object({ include: z.array(z.string()) }).parse(built).include;
}

/** Programs find each other by the address of their source, which a bundle would not keep. */
function keepAddresses(folder: string): Plugin {
  return {
    name: 'keep addresses',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const compiled = join(folder, relative(projectRoot, path)).replace(/\.tsx?$/, '.js');
        const source = readFileSync(path, 'utf8');
        return {
          contents: source.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(compiled).href)),
          loader: extname(path) === '.tsx' ? 'tsx' : 'ts',
        };
      }),
  };
}
