/** Reads which command was typed: the words stand in command-words.ts. */
import { commandWords } from './command-words.js';
import { asksWhatWaits } from './reader/asks-what-waits.js';
import { isOneLetterOff } from './reader/one-letter-off.js';
import { compactWords, plainText } from './reader/plain-words.js';
import { withoutGreeting } from './reader/read-courtesy.js';
import { saysNone } from './reader/says-none.js';

export type Command = keyof typeof commandWords;

/** Words that only agree, or say that something is done: they decide nothing, and may be an answer. */
export function isAgreement(command: Command | undefined): boolean {
  return command === 'decide' || command === 'done' || command === 'tookDown';
}

/** The word of a command, as buttons show it. */
export function commandWord(command: Command): string {
  return commandWords[command][0];
}

const commandOfWords = new Map(
  Object.entries(commandWords).flatMap(([command, words]) =>
    words.map((word) => [compactWords(word) || word, command as Command] as const),
  ),
);
/** A thumb, an OK hand, OK, a tick; any of them several times, in any colour. */
const YES =
  /^(?:👍|👌|🆗|✅|🙆|✔|☑|💯)(?:👍|👌|🆗|✅|🙆|✔|☑|💯|🙏|[\u200d\u2640\u2642]|\p{Emoji_Modifier}|\ufe0f|\s)*$/u;
/** A shorter word with one letter wrong could be any: 'สถานี' is not 'สถานะ'. */
const MIN_MISSPELT_LENGTH = 6;
const longWords = [...commandOfWords].filter(([word]) => word.length >= MIN_MISSPELT_LENGTH);

/**
 * Only the whole message counts: a subject that begins with 'ยกเลิก' is a subject. Polite endings, marks, emoji, spaces
 * and a greeting around it count for nothing.
 */
export function readCommand(text: string): Command | undefined {
  const words = compactWords(text);
  if (words === '') return readMarks(text);
  const known = commandOfWords.get(words) ?? commandOfWords.get(withoutGreeting(words));
  if (known !== undefined) return known;
  if (saysNone(words)) return 'skip';
  return asksWhatWaits(words) ? 'myWork' : misspelt(words);
}

/** One letter wrong, and only one command meant. */
function misspelt(words: string): Command | undefined {
  if (words.length < MIN_MISSPELT_LENGTH) return undefined;
  const meant = new Set(
    longWords.filter(([known]) => isOneLetterOff(known, words)).map(([, command]) => command),
  );
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** A dash says 'none', a thumb 'yes'. */
function readMarks(text: string): Command | undefined {
  if (YES.test(text.trim())) return 'decide';
  return /^-+$/.test(plainText(text)) ? 'skip' : undefined;
}
