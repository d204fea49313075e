/** Asks for the words by which people search for the information. */
import { countCharacters } from '../../characters.js';
import { emptyAnswer, textWanted } from '../../text/answer-faults.js';
import { doubts } from '../../text/doubts.js';
import { keywordsQuestion, keywordTooLong, questionLabels, tooManyKeywords } from '../../text/questions.js';
import { withoutNameOf } from '../../text/reader/answer-lead-in.js';
import { withoutPoliteEnd } from '../../text/reader/polite-end.js';
import { doubtOf } from '../../text/reader/read-doubt.js';
import { SLASH_BETWEEN } from '../../text/reader/slash-between.js';
import { tidyText } from '../../text/reader/tidy-text.js';
import type { Question } from './parts/question.js';

const MAX_KEYWORDS = 5;
const MAX_LENGTH = 40;
const BULLET = /(?<!#)#+(?=\p{L})|(?<!\S)\d{1,2}[.)]\s*(?=\p{L})/gu;
const SEPARATOR = new RegExp(`[,，、;；\\n]|(?<!\\S)[/|+&•·●*-]+(?!\\S)|${SLASH_BETWEEN.source}`, 'u');

export const keywords = {
  name: 'keywords',
  labels: { keywords: questionLabels.keywords },
  shown: { part: 'keywords', as: 'fact', words: (answers) => answers.keywords?.join(', ') },
  view: () => ({ ...keywordsQuestion(MAX_KEYWORDS, MAX_LENGTH), commands: ['skip'] }),
  read: (input) => {
    if (input.kind !== 'text') return { kind: 'wrong', notice: textWanted };
    const typed = keywordsIn(withoutPoliteEnd(withoutBullets(tidyText(input.text))));
    const long = typed.find((word) => countCharacters(word) > MAX_LENGTH);
    if (typed.length === 0) return { kind: 'wrong', notice: emptyAnswer };
    const doubt = input.isSure ? undefined : doubtOf(input.text);
    if (doubt) return { kind: 'wrong', notice: doubts[doubt], asks: true };
    if (long !== undefined) return { kind: 'wrong', notice: keywordTooLong(long, MAX_LENGTH) };
    if (typed.length > MAX_KEYWORDS) return { kind: 'wrong', notice: tooManyKeywords(MAX_KEYWORDS) };
    return { kind: 'answered', answers: { keywords: typed } };
  },
  skipped: () => ({ keywords: undefined }),
} satisfies Question;

/** '#ไข้เลือดออก#ยุงลาย' and '1.ไข้เลือดออก 2.ยุงลาย' are two keywords each. */
function withoutBullets(text: string): string {
  const listed = text.replace(BULLET, ', ');
  return listed === text ? withoutNameOf('keywords', text) : listed;
}

/**
 * Commas, lines, slashes, or marks that stand alone separate the keywords, so that one may have several words;
 * without them, spaces do. Each once. A mark is no keyword, unless nothing else was typed.
 */
function keywordsIn(text: string): string[] {
  const separator = SEPARATOR.test(text) ? SEPARATOR : /\s/;
  const typed = [...new Set(text.split(separator).map((word) => word.trim()))].filter(Boolean);
  const words = typed.filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length > 0 ? words : typed;
}
