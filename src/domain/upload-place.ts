/**
 * A place that takes files from the upload page. The page fetches and judges a file; the place keeps it. A new place is a
 * name here, a file like form/draft-place.ts and a line in http/upload-places.ts.
 */
import type { Person } from './person/person.js';
import type { AddedFile } from './request/add-file.js';
import type { Attachment } from './request/content.js';

export const uploadPlaceNames = ['draft', 'forwarding', 'signedPaper'] as const;
export type UploadPlaceName = (typeof uploadPlaceNames)[number];

/** As long as it takes to find the files on a PC; the word in the chat gives another. */
export const UPLOAD_LINK_LASTS_MS = 30 * 60_000;

/** Where the files of one link go. */
export interface UploadTarget {
  place: UploadPlaceName;
  /** The id of the draft, or of the request. */
  id: string;
}

export interface OpenPlace {
  /** The draft or request to which the files belong, as people call it. */
  title: string;
  files: readonly Attachment[];
  /** The next act when all is attached, in words. */
  goOn: string;
}

/** Closed: it is not there (any more), or not this person's to change. */
export type AddedToPlace = AddedFile | { kind: 'closed' };

/** One file of the place, and the act that changes it: the same act again changes nothing. */
export interface FileAct {
  id: string;
  fileId: string;
  actKey: string;
}

/** Each act looks again whether this person may do it. */
export interface UploadPlace {
  /** @returns undefined where it is closed */
  look(by: Person, id: string): Promise<OpenPlace | undefined>;
  add(by: Person, added: { id: string; attachment: Attachment; actKey: string }): Promise<AddedToPlace>;
  remove(by: Person, act: FileAct): Promise<void>;
  /** One place up: its neighbour comes after it. */
  moveUp(by: Person, act: FileAct): Promise<void>;
}
