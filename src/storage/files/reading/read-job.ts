/** Messages between the bot and the processes that read files. */
import type { FileReader } from '../../../domain/file-reader.js';

type Reading = Omit<FileReader, 'close'>;
type AnswerOf<Name extends keyof Reading> = Exclude<Awaited<ReturnType<Reading[Name]>>, 'unreadable'>;

export type ReadJob =
  | { kind: 'inspect' }
  | { kind: 'findPersonalData'; extension: string; patientWords: readonly string[] }
  | { kind: 'cleanPhoto'; extension: string };

/** 'failed': the bytes are not what the reader takes. */
export type ReadAnswer = AnswerOf<keyof Reading> | 'failed';
export type AnswerTo<Kind extends ReadJob['kind']> = AnswerOf<Kind>;
