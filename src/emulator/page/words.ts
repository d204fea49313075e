/** Every word that the page itself shows, in the language that was chosen. What the bot says stays as it is. */
import { language } from './language.js';
import { englishWords } from './words-en.js';
import { thaiWords, type Words } from './words-th.js';

export const words: Words = language === 'en' ? englishWords : thaiWords;
