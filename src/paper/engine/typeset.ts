/** Typst, in the process that makes papers: template and data -> PDF, the same bytes for the same data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { z } from 'zod';
import { projectRoot } from '../../project-root.js';
import { printable } from './printable.js';
import type { TemplateFault, TypesetAnswer, TypesetJob } from './typeset-job.js';

const builtIn = join(projectRoot, 'paper');
/** A bare machine has no font with Thai letters. */
const FONTS = ['400Regular/Sarabun_400Regular.ttf', '700Bold/Sarabun_700Bold.ttf'];
/** For archives: tagged, with all its fonts. It has no place for a character that the font lacks, such as a Chinese one. */
const ARCHIVAL = 'a-2a';
/** So many papers later, what was kept to make them faster is thrown away. */
const CACHE_LASTS = 10;

/** By folder. A compiler whose template failed is not used again: it would not say where the next fault stands. */
const compilers = new Map<string, NodeCompiler>();

export function typeset({ template, data, folder = builtIn }: TypesetJob): TypesetAnswer {
  const compiler = compilers.get(folder) ?? createCompiler(folder);
  const compiled = compiler.compile({
    mainFilePath: join(folder, `${template}.typ`),
    inputs: {
      data: JSON.stringify(data, (_, value) => (typeof value === 'string' ? printable(value) : value)),
    },
  });
  const error = compiled.takeError();
  const document = compiled.result;
  if (error || !document) {
    compilers.delete(folder);
    return { faults: error ? faultsFrom(compiler.fetchDiagnostics(error)) : [] };
  }
  const pdf = pdfOf(compiler, document);
  compiler.evictCache(CACHE_LASTS);
  return { pdf };
}

function createCompiler(folder: string): NodeCompiler {
  const { resolve } = createRequire(import.meta.url);
  const fontBlobs = FONTS.map((file) => readFileSync(resolve(`@expo-google-fonts/sarabun/${file}`)));
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs }] });
  for (const name of readdirSync(builtIn)) {
    if (!existsSync(join(folder, name))) {
      compiler.mapShadow(join(folder, name), readFileSync(join(builtIn, name)));
    }
  }
  compilers.set(folder, compiler);
  return compiler;
}

function pdfOf(compiler: NodeCompiler, document: NodeTypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: ARCHIVAL });
  } catch {
    return compiler.pdf(document);
  }
}

/** As the compiler gives them; lines count from 0. */
const diagnostics = z.array(
  z.object({
    message: z.string(),
    path: z.string(),
    range: z.object({ start: z.object({ line: z.number() }) }).nullable(),
    severity: z.number(),
  }),
);
const ERROR = 1;

function faultsFrom(given: unknown): TemplateFault[] {
  return diagnostics
    .parse(given)
    .filter(({ severity }) => severity === ERROR)
    .map(({ message, path, range }) => ({
      file: basename(path),
      message,
      ...(range && { line: range.start.line + 1 }),
    }));
}
