/** Reads what is in a file, apart from the chat: in a process with a bound of time and memory. */
import type { Readable } from 'node:stream';
import type { FileFindings } from './file-findings.js';
import type { PersonalDataKind } from './personal-data.js';

/** Reading came to no end within the bounds, or failed. */
export type Unreadable = 'unreadable';

export interface FileReader {
  /** Finds its kind and its contents by its bytes. */
  inspect(file: FileToRead): Promise<FileFindings | Unreadable>;
  findPersonalData(file: FileToRead, options: TextOptions): Promise<TextFindings>;
  /** A photo without what it tells of its place, its time and its camera, and its preview. */
  cleanPhoto(file: FileToRead, extension: string): Promise<CleanPhoto | Unreadable>;
  /** Ends its processes; the next file starts others. */
  close(): void;
}

export interface FileToRead {
  /** In bytes. */
  size: number;
  /** Null: it is gone. */
  open(): Promise<Readable | null>;
  /** Where it lies on the disk of this machine; absent: it is streamed. */
  path?: string | undefined;
}

export interface TextOptions {
  extension: string;
  patientWords: readonly string[];
}

/** Personal data in the text of a file. */
export interface TextFindings {
  kinds: PersonalDataKind[];
  /** false: it can't be read, not to its end, or holds no text, such as a scanned page. */
  isWhole: boolean;
}

export interface CleanPhoto {
  /** Absent: there was nothing to take out, and it stays byte for byte. */
  cleaned?: Uint8Array;
  /** A small JPEG, the right way up. */
  preview: Uint8Array;
}

/** Whose text is read. */
export const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['pdf', 'docx', 'xlsx', 'csv', 'txt']);
/** In which people may be seen; a HEIC is kept as a JPEG. */
export const PHOTO_EXTENSIONS: ReadonlySet<string> = new Set(['jpg', 'png', 'gif', 'webp', 'tif']);
