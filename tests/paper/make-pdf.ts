/** Papers for tests, made by one process for all. */
import type { PaperData, Template } from '../../src/paper/engine/typeset-job.js';
import { typesetter } from '../support/typesetter.js';

export function pdfMaker(): (template: Template, data: PaperData) => Promise<Uint8Array> {
  return (template, data) => typesetter.typeset({ template, data });
}
