/** Typed text as it is read and stored: one spelling for whatever looks the same, without characters that can't be seen. */
import { visibleText } from '../../visible-text.js';

/** Marks above and below a Thai letter, others among them, and the vowel that NIKHAHIT turns into SARA AM. */
const MARKS = /(?:(?![\ufe00-\ufe0f])\p{Mn})+\u0e32?/gu;
const THAI_MARK = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
const NIKHAHIT = '\u0e4d';
const SARA_AA = '\u0e32';
const SARA_AM = '\u0e33';

/** Below, above, tone, others: the order in which a keyboard that corrects itself stores them. */
const MARK_ORDER = [
  '\u0e3a',
  '\u0e38\u0e39',
  '\u0e31\u0e34\u0e35\u0e36\u0e37\u0e47',
  '\u0e48\u0e49\u0e4a\u0e4b',
];

/** Several lines stay several lines. */
export function tidyText(text: string): string {
  return thaiSpelling(visibleText(text).normalize('NFC')).normalize('NFC').trim();
}

/** For what stands on one line: a name, a subject, a number. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/** Letters that look the same are written the same: แ not เเ, ำ not ํา, า not ๅ, each mark once and in the usual order. */
function thaiSpelling(text: string): string {
  return text
    .replaceAll('\u0e40\u0e40', '\u0e41')
    .replace(/(?<![\u0e24\u0e26])\u0e45/g, SARA_AA)
    .replace(MARKS, marksInOrder);
}

function marksInOrder(run: string): string {
  if (!THAI_MARK.test(run)) return run;
  const marks = [...new Set(run.replace(SARA_AA, ''))].sort((one, other) => rank(one) - rank(other));
  if (!run.endsWith(SARA_AA)) return marks.join('');
  const others = marks.filter((mark) => mark !== NIKHAHIT).join('');
  return others + (marks.includes(NIKHAHIT) ? SARA_AM : SARA_AA);
}

function rank(mark: string): number {
  const index = MARK_ORDER.findIndex((marks) => marks.includes(mark));
  return index === -1 ? MARK_ORDER.length : index;
}
