/** An entry of a checklist, and what was found on the website for it: by whom, and when. Older answers are kept. */
import { z } from 'zod';
import type { Checklist } from '../offices/office.js';
import { actor } from './request/actor.js';

const markSchema = z.object({
  found: z.enum(['present', 'missing']),
  by: actor,
  at: z.coerce.date(),
  /** The act that caused it: the same act again changes nothing. */
  actKey: z.string(),
});
export type Mark = z.infer<typeof markSchema>;
export type Found = Mark['found'];
export const foundValues = markSchema.shape.found.options;

export const checklistMarksSchema = z.object({
  /** `entryKey` of the checklist and its entry. */
  id: z.string(),
  version: z.number().int(),
  /** In the order in which they were made. */
  marks: z.array(markSchema),
});
export type ChecklistMarks = z.infer<typeof checklistMarksSchema>;

/** Which entry of which checklist, by their ids in the profile. */
export interface EntryName {
  checklistId: string;
  entryId: string;
}

/** An entry as the profile has it, with the mark that counts. */
export interface CheckedEntry {
  entry: Checklist['entries'][number];
  /** Absent: nobody has looked yet. */
  mark?: Mark | undefined;
}

export interface CheckedList {
  checklist: Checklist;
  entries: CheckedEntry[];
}

export function entryKey({ checklistId, entryId }: EntryName): string {
  return `${checklistId}/${entryId}`;
}

export function withMark(marks: ChecklistMarks | undefined, name: EntryName, mark: Mark): ChecklistMarks {
  const present = marks ?? { id: entryKey(name), version: 0, marks: [] };
  return { ...present, version: present.version + 1, marks: [...present.marks, mark] };
}

/** The one that counts. */
export function lastMark(marks: ChecklistMarks | undefined): Mark | undefined {
  return marks?.marks.at(-1);
}
