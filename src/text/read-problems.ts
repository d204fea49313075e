/** A unit's problems and obstacles as people type them. */
import { countCharacters } from '../characters.js';
import { readCommand } from './commands.js';
import { tidyText } from './reader/tidy-text.js';
import { problemsEmpty, problemsTooLong } from './report.js';

const MAX_CHARACTERS = 500;

/** @returns `problems`: empty where it was said that there are none */
export function readProblems(given: string): { problems: string } | { fault: string } {
  if (readCommand(given) === 'skip') return { problems: '' };
  const problems = tidyText(given);
  if (problems === '') return { fault: problemsEmpty };
  const length = countCharacters(problems);
  return length > MAX_CHARACTERS ? { fault: problemsTooLong(length, MAX_CHARACTERS) } : { problems };
}
