/** Typed text stands on our papers as words: the typesetter reads no markup and runs nothing of it. */
import { expect, test } from 'vitest';
import { registerKinds } from '../../src/domain/register.js';
import { canReadPdf, comparable, pdfText } from '../paper/pdf-text.js';
import { recordedLog } from '../support/recorded-log.js';
import { typesetter } from '../support/typesetter.js';
import { openPages } from './every-page.js';

/** Code, markup, mathematics, a label, raw text and a comment of Typst: each would end the paper, or not be seen. Short ones: no column parts them. */
const MARKUP = ['#f()', '*b*', '_i_', '$x$', '<l>', '@r', '`c`', '[#k]', '\\n', '//z'];

/** The others print the office's profile, and nothing typed. */
const kinds = registerKinds.filter((one) => one !== 'guideline' && one !== 'assessment');

test.skipIf(!canReadPdf)('each paper prints what was typed, and nothing that it stands for', async () => {
  const log = recordedLog();
  const { addresses } = await openPages(MARKUP.join(' '), { log, typeset: typesetter.typeset });
  const papers: Record<string, string | undefined> = {
    form: addresses['a form'],
    memo: addresses['a memo'],
    report: addresses['a report'],
    ...Object.fromEntries(kinds.map((one) => [one, `${addresses['a register']}&register=${one}`])),
  };
  for (const [name, address] of Object.entries(papers)) {
    const answer = await fetch(String(address).replace('?', '/content?'));
    const text = comparable(pdfText(new Uint8Array(await answer.arrayBuffer()), 'cells'));
    const unseen = MARKUP.filter((one) => !text.includes(one));
    expect([name, answer.status, ...unseen]).toEqual([name, 200]);
  }
  expect(log.lines).toEqual([]);
});
