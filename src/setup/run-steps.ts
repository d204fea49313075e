/** Takes the steps that are not done yet, and says of each what became of it. */
import { bothLanguages } from '../text/doctor.js';
import { stepWords } from '../text/setup.js';
import type { Step } from './step.js';

export interface RunSteps {
  say(sentence: string): void;
  isDryRun: boolean;
}

export function runSteps(steps: readonly Step[], { say, isDryRun }: RunSteps): void {
  for (const step of steps) {
    if (step.isDone()) say(line(stepWords.done, step));
    else if (isDryRun) say(line(stepWords.would, step));
    else {
      step.take();
      say(line(stepWords.took, step));
    }
  }
}

function line(state: string, { does }: Step): string {
  return `${state.padEnd(5)}  ${bothLanguages(does)}`;
}
