/** The verdict of the virus scanner on a file. */
import type { FileToRead } from './file-reader.js';

/** away: it does not answer, and the file waits. tooLarge: it takes no file of this size. */
export type ScanOutcome = 'clean' | 'infected' | 'tooLarge' | 'away';

export type ScanFile = (file: FileToRead) => Promise<ScanOutcome>;
