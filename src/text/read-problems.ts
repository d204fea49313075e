/** A unit's problems and obstacles as people type them. */
import { countCharacters } from '../characters.js';
import { readCommand } from './commands.js';
import { doubts } from './doubts.js';
import { withoutPoliteEnd } from './reader/polite-end.js';
import { doubtOf } from './reader/read-doubt.js';
import { tidyText } from './reader/tidy-text.js';
import { problemsEmpty, problemsTooLong } from './report.js';

const MAX_CHARACTERS = 500;

export type ReadProblems =
  /** Empty where it was said that there are none. */
  | { problems: string }
  /** `asks`: it may be meant all the same. */
  | { fault: string; asks?: true };

/** @param isSure asked whether it is meant, the unit said yes */
export function readProblems(given: string, { isSure = false } = {}): ReadProblems {
  if (readCommand(given) === 'skip') return { problems: '' };
  const typed = tidyText(given);
  if (typed === '') return { fault: problemsEmpty };
  const doubt = isSure ? undefined : doubtOf(typed);
  if (doubt) return { fault: doubts[doubt], asks: true };
  const problems = withoutPoliteEnd(typed);
  const length = countCharacters(problems);
  return length > MAX_CHARACTERS ? { fault: problemsTooLong(length, MAX_CHARACTERS) } : { problems };
}
