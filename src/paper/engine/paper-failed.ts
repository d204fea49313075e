/** No paper was made: why, without a word of what should have stood on it. */
import type { TemplateFault } from './typeset-job.js';

/** 'template': of `faults`. 'tooSlow', 'tooLarge': stopped at a limit. 'broken': the process ended. 'busy': too many wait. */
export type PaperFailure = 'template' | 'tooSlow' | 'tooLarge' | 'broken' | 'busy';

export class PaperFailed extends Error {
  constructor(
    readonly reason: PaperFailure,
    readonly faults: readonly TemplateFault[] = [],
  ) {
    super(`no paper: ${reason} ${faultPlaces(faults)}`.trim());
    this.name = 'PaperFailed';
  }
}

/** form.typ:5, parts.typ:12 */
export function faultPlaces(faults: readonly TemplateFault[]): string {
  return faults.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`)).join(', ');
}
