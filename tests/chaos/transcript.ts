/** The events of a year, in their order: who did what, which faults were ordered, what people saw. */
import type { Act } from './act.js';
import type { OfficeUnderFire } from './office-under-fire.js';

export interface Transcript {
  /** All of it. */
  lines: string[];
  /** The acts and faults alone, without ids and times: the same whenever the seed is run again. */
  story: string[];
  noteAct(act: Act, aim: string, at: Date): void;
  noteFault(name: string): void;
  /** The newest messages of those who acted. */
  noteScreens(office: Pick<OfficeUnderFire, 'emulator'>, acts: readonly Act[]): void;
}

/** Ids of requests and files, and whatever is signed with the time. */
const IDS = /\b[0-9A-HJKMNP-TV-Z]{26}\b|(?<=shown=|expires=)[0-9a-f]+|(?<=signature=)[\w-]+/g;

/** @param tell hears each line at once */
export function createTranscript(tell: (line: string) => void = () => {}): Transcript {
  const lines: string[] = [];
  const story: string[] = [];

  function note(line: string): void {
    lines.push(line);
    tell(line);
  }

  return {
    lines,
    story,
    noteAct({ key, doing }, aim, at) {
      const done = `${key} ${aim}: ${JSON.stringify(doing)}`;
      note(`${at.toISOString()} ${done}`);
      story.push(done.replaceAll(IDS, '…'));
    },
    noteFault(name) {
      note(`  fault: ${name}`);
      story.push(`fault: ${name}`);
    },
    noteScreens({ emulator }, acts) {
      for (const { key } of acts) {
        const { messages, shownTexts } = emulator.phone(key);
        const newest = messages().slice(-2);
        note(`    ${newest.map((one) => shownTexts(one).join(' | ').slice(0, 160)).join('  //  ')}`);
      }
    },
  };
}
