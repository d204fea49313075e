/** The board of a fiscal year: what the yearly integrity assessment asks for, item by item. All of it is data of files (assessment/2569.yaml …), none of it is code. */
import { z } from 'zod';
import { visibleText } from '../visible-text.js';
import type { ProfileFault } from './profile-fault.js';
import { profileLimits as most } from './profile-limits.js';

const words = z.string().overwrite(visibleText).trim().min(1);
/** Ids travel in buttons, beside what the button does. */
const id = z
  .string()
  .regex(/^[a-zA-Z0-9.-]+$/)
  .max(20);

/** memo, form: printed of each request that serves the item. document: its files. blankForm, guideline: the empty form, and what is published how, which need no request. */
export const boardPapers = ['memo', 'document', 'form', 'blankForm', 'guideline'] as const;
export type BoardPaper = (typeof boardPapers)[number];

const quarters = [1, 2, 3, 4] as const;
const quarter = z.literal(quarters);
export type Quarter = (typeof quarters)[number];

/** All but the id may be left out where the year before says it. */
const itemSchema = z.strictObject({
  id,
  moit: words.max(most.number),
  /** As the assessor's table prints it; absent where it is not known. */
  no: words.max(most.number).optional(),
  /** The evidence that is looked for. */
  evidence: words.max(most.longText),
  papers: z.array(z.enum(boardPapers)).min(1),
  /** Categories of the office's profile, as `category` or `category/item`: every request in one of them serves the item. */
  categories: z.array(z.string()).default([]),
  /** Requests that serve it by their numbers, such as "12/2569". */
  requests: z.array(z.string().regex(/^\d{1,6}\/\d{4}$/)).default([]),
  /** Evidence is owed in each of these; none: once in the year. */
  quarters: z.array(quarter).default([]),
  /** published: what was published in the time. online: what stood on the website in it, whenever it was published. */
  counts: z.enum(['published', 'online']).default('published'),
  /** Printed in the assessor's last column. */
  explanation: words.max(most.longText).optional(),
  source: z.string().min(1).optional(),
});
export type BoardItem = z.infer<typeof itemSchema>;
export const wholeItem = itemSchema;

/** Without defaults: what a file leaves out is as it was the year before. */
const givenItem = itemSchema.partial().extend({
  id,
  categories: z.array(z.string()).optional(),
  requests: itemSchema.shape.requests.unwrap().optional(),
  quarters: z.array(quarter).optional(),
  counts: z.enum(['published', 'online']).optional(),
});

export const boardFileSchema = z.strictObject({
  title: words.max(most.name).optional(),
  source: z.string().min(1).optional(),
  /** Items of the year before that are asked for no longer, by their ids. */
  without: z.array(id).default([]),
  items: z.array(givenItem).max(most.boardItems),
});
export type BoardFile = z.infer<typeof boardFileSchema>;

export interface Board {
  /** The fiscal year whose file said it last: that of a later year, too, while none follows. */
  year: number;
  title: string;
  items: readonly BoardItem[];
}

export interface FaultyBoard {
  file: string;
  faults: ProfileFault[];
}

export interface Boards {
  /** One for each year that has a file, the earliest first. */
  boards: readonly Board[];
  /** Files that are left out. */
  faulty: readonly FaultyBoard[];
}

/** The one that holds in this fiscal year: its own, or that of the last year before that has one. */
export function boardOfYear({ boards }: Boards, year: number): Board | undefined {
  return boards.findLast((board) => board.year <= year);
}
