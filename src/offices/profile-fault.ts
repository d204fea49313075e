/** Faults of an office profile, and where they stand; text/profile-faults.ts says them in words. */
import type { SlipKind } from './yaml-slip.js';

export type ProfilePath = (string | number)[];

export interface ProfileFault {
  path: ProfilePath;
  /** Absent where there is no file. */
  line?: number;
  problem: Problem;
}

export type ValueKind = 'text' | 'number' | 'wholeNumber' | 'yesOrNo' | 'list' | 'keys';

/** Said by a rule of the schema, by this word. */
export type RuleProblem = 'program' | 'noHttps' | 'noTime';

export type Problem =
  | { kind: 'noFile'; builtIn: string[] }
  | { kind: 'notYaml'; why: string }
  /** `found`: the line as it stands; `should`: as it should read, where that is clear. */
  | { kind: 'slip'; slip: SlipKind; found: string; should?: string }
  | { kind: 'typographicQuotes'; found: string; should: string }
  | { kind: 'nothingInFile' | 'missing' | 'empty' | 'noDay' | 'badCharacters' }
  | { kind: 'noOrdinary' | 'noDecision' | 'notReadable' | 'notUtf8' | 'noBoardYear' | RuleProblem }
  /** `right`: the key that was probably meant. */
  | { kind: 'unknownKey'; key: string; right?: string }
  | { kind: 'keyTwice'; key: string }
  /** `should`: the same day in the common era. */
  | { kind: 'buddhistYear'; should: string }
  | { kind: 'oneOfThem'; keys: string[] }
  | { kind: 'wrongKind'; wanted: ValueKind }
  | { kind: 'notOneOf'; allowed: string[]; right?: string }
  | { kind: 'tooMuch' | 'tooLong' | 'tooMany'; most: number }
  | { kind: 'tooLittle'; least: number }
  | {
      kind:
        | 'usedTwice'
        | 'numberTwice'
        | 'unknownUnit'
        | 'unknownProcedure'
        | 'unknownStep'
        | 'roleWithoutTitle'
        | 'unknownCategory'
        | 'unknownItem';
      id: string;
    }
  | { kind: 'other'; why: string };
