/** The kind of a file and its dangers, by its bytes: no rule of an office stands here. */
import { z } from 'zod';

/** The dangers of opening a document. */
export const fileDangers = ['macros', 'javascript', 'launch'] as const;
export const fileDangerSchema = z.enum(fileDangers);
export type FileDanger = z.infer<typeof fileDangerSchema>;

/** One file in the table of contents of an archive, which is read without unpacking. */
export interface ArchivedFile {
  /** With its folders, as the archive says it: not to be trusted as a path. */
  name: string;
  /** In bytes, unpacked: as the archive says it. */
  size: number;
  isLink: boolean;
}

export interface FileFindings {
  /** The extension that the bytes call for; null: they have no mark. */
  detected: string | null;
  /** All of it can be read as text. */
  isText: boolean;
  /** Nobody sees its content without a password. */
  isLocked: boolean;
  /** It begins as what it claims to be, and can't be read to its end. */
  isDamaged: boolean;
  /** A second file is hidden behind the first. */
  isTwoFiles: boolean;
  dangers: FileDanger[];
  /** The contents of an archive, and of documents that are archives inside; 'unreadable': no reader of ours can list it. */
  archived?: ArchivedFile[] | 'unreadable';
}

export const nothingFound: FileFindings = {
  detected: null,
  isText: false,
  isLocked: false,
  isDamaged: false,
  isTwoFiles: false,
  dangers: [],
};
