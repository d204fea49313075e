/** What can be wrong in an office profile, and where; text/profile-faults.ts says it in words. */

export type ProfilePath = (string | number)[];

export interface ProfileFault {
  path: ProfilePath;
  /** Absent where there is no file. */
  line?: number;
  problem: Problem;
}

export type ValueKind = 'text' | 'number' | 'wholeNumber' | 'yesOrNo' | 'list' | 'keys';

export type Problem =
  | { kind: 'noFile'; builtIn: string[] }
  | { kind: 'notReadable' | 'notYaml'; why: string }
  | { kind: 'nothingInFile' | 'missing' | 'empty' | 'noDay' | 'noTime' | 'badCharacters' }
  | { kind: 'noOrdinary' | 'noDecision' }
  | { kind: 'unknownKey'; key: string }
  | { kind: 'wrongKind'; wanted: ValueKind }
  | { kind: 'notOneOf'; allowed: string[] }
  | { kind: 'tooMuch' | 'tooLong' | 'tooMany'; most: number }
  | { kind: 'tooLittle'; least: number }
  | {
      kind: 'usedTwice' | 'unknownUnit' | 'unknownProcedure' | 'unknownStep' | 'roleWithoutTitle';
      id: string;
    }
  | { kind: 'other'; why: string };
