/** Asks for related addresses elsewhere, one a line. */
import { addressFault, insideAddress, textWanted } from '../../text/answer-faults.js';
import {
  linkMissing,
  linkRequired,
  linksQuestion,
  linksWanted,
  questionLabels,
  tooManyLinks,
} from '../../text/questions.js';
import { readAddresses } from '../../text/reader/read-addresses.js';
import { demands } from './parts/demands.js';
import type { Question } from './parts/question.js';

/** The printed form has three lines for it (004:L63-67). */
const MAX_LINKS = 3;

export const links = {
  name: 'links',
  labels: { links: questionLabels.links },
  shown: { part: 'links', as: 'links', words: (answers) => answers.links?.join('\n') },
  view: (draft, context) =>
    demands(draft, context, 'link')
      ? { ...linksQuestion(MAX_LINKS), title: linksWanted(MAX_LINKS), why: linkRequired }
      : { ...linksQuestion(MAX_LINKS), commands: ['skip'] },
  read: (input) => {
    if (input.kind !== 'text') return { kind: 'wrong', notice: textWanted };
    const read = readAddresses(input.text);
    if (read.kind === 'inside' && !input.isSure) return { kind: 'wrong', notice: insideAddress, asks: true };
    if (!('urls' in read)) return { kind: 'wrong', notice: addressFault(read) };
    if (read.urls.length > MAX_LINKS) return { kind: 'wrong', notice: tooManyLinks(MAX_LINKS) };
    return { kind: 'answered', answers: { links: read.urls } };
  },
  skipped: (draft, context) => (demands(draft, context, 'link') ? undefined : { links: [] }),
  fault: (draft, context) =>
    demands(draft, context, 'link') && !draft.answers.links?.length ? linkMissing : undefined,
} satisfies Question;
