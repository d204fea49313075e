/** Asks on the console, and says things in both languages. Answers may also come from a pipe, a line each. */
import { createInterface } from 'node:readline';
import { bothLanguages } from '../text/doctor.js';
import { nobodyAnswers } from '../text/setup.js';
import type { TwoLanguages } from '../text/two-languages.js';
import type { Dialogue } from './ask-settings.js';

export interface ConsoleDialogue extends Dialogue {
  close(): void;
}

export function createConsoleDialogue(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): ConsoleDialogue {
  const lines = createInterface({ input });
  const answers = lines[Symbol.asyncIterator]();
  const say = (sentence: TwoLanguages | string) => {
    output.write(`${typeof sentence === 'string' ? sentence : bothLanguages(sentence)}\n`);
  };
  return {
    say,
    async ask(question) {
      say(question);
      const { value, done } = await answers.next();
      if (done) throw new Error(nobodyAnswers(question.thai));
      return value;
    },
    close: () => lines.close(),
  };
}
