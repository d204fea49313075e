/** Papers for tests, made by one process for all. */
import { afterAll } from 'vitest';
import type { PaperData, Template } from '../../src/paper/engine/typeset-job.js';
import { createTypesetter, type Typesetter } from '../../src/paper/engine/typesetter.js';

/** To be called at the top of a test file. */
export function pdfMaker(): (template: Template, data: PaperData) => Promise<Uint8Array> {
  const typesetter: Typesetter = createTypesetter({ milliseconds: 60_000 });
  afterAll(() => typesetter.close());
  return (template, data) => typesetter.typeset({ template, data });
}
