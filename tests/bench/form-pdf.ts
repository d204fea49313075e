/** How long the form of a request takes to become a PDF, each of another request, its page of the record included. */
import { createTypesetter } from '../../src/paper/engine/typesetter.js';
import { formData } from '../../src/paper/form-data.js';
import { buildContent, buildOffice, buildRequest } from '../support/builders.js';
import { type Figure, quantile } from './figures.js';

const PAPERS = 200;

/** The first one starts the process. */
export async function formPdf(): Promise<Figure[]> {
  const typesetter = createTypesetter();
  const times: number[] = [];
  for (let number = 1; number <= PAPERS; number += 1) {
    const startedAt = performance.now();
    await typesetter.typeset({ template: 'form', data: formData(buildOffice(), numbered(number)) });
    times.push(performance.now() - startedAt);
  }
  typesetter.close();
  const [first = Number.NaN, ...others] = times;
  return [
    { what: 'form PDF, the first one', value: `${first.toFixed(0)} ms` },
    { what: 'form PDF p50', value: `${quantile(others, 0.5).toFixed(1)} ms` },
    { what: 'form PDF p95', value: `${quantile(others, 0.95).toFixed(1)} ms`, bar: '<= 20 ms' },
  ];
}

function numbered(sequence: number) {
  const { subject, details, source } = buildContent();
  const content = buildContent({
    subject: `${subject} ${sequence}`,
    details: `${sequence} ${details.repeat(3)}`,
    source: `${source} ${sequence}`,
  });
  return buildRequest({ sequence, content });
}
