/** The words of buttons on cards of requests: typed where a question is open, they are seldom its answer. */
import { buttons as form } from './form.js';
import { buttons as own } from './my-requests.js';
import { compactWords } from './reader/plain-words.js';
import { allDetails, openRequest } from './request-words.js';
import { historyButton } from './timeline.js';

const words = [...Object.values(form), ...Object.values(own), allDetails, openRequest, historyButton];
const known = new Set(words.map(compactWords));

export function isButtonWord(text: string): boolean {
  return known.has(compactWords(text));
}
