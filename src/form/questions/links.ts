/** Does it point to something elsewhere? One address a line. */
import { readWebAddress } from '../../domain/web-address.js';
import { textWanted } from '../../text/answer-faults.js';
import { tidyText } from '../../text/commands.js';
import { badLink, linksQuestion, questionLabels, tooManyLinks } from '../../text/questions.js';
import type { Question } from './parts/question.js';

/** The printed form has three lines for it (004:L63-67). */
const MAX_LINKS = 3;

export const links = {
  name: 'links',
  parts: { links: questionLabels.links },
  shown: { part: 'links', as: 'links', words: (answers) => answers.links?.join('\n') },
  view: () => ({ ...linksQuestion(MAX_LINKS), words: ['skip'] }),
  read: (input) => {
    if (input.kind !== 'text') return { kind: 'wrong', notice: textWanted };
    const typed = tidyText(input.text).split(/\s+/).filter(Boolean);
    if (typed.length > MAX_LINKS) return { kind: 'wrong', notice: tooManyLinks(MAX_LINKS) };
    const addresses = typed.flatMap((one) => readWebAddress(one) ?? []);
    const allRead = typed.length > 0 && addresses.length === typed.length;
    return allRead ? { kind: 'answered', answers: { links: addresses } } : { kind: 'wrong', notice: badLink };
  },
  skipped: () => ({ links: [] }),
} satisfies Question;
