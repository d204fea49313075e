/** Settings of an office for its papers: what is printed on them, and whether it has templates of its own. */
import { z } from 'zod';
import { visibleText } from '../visible-text.js';
import { profileLimits as most } from './profile-limits.js';

const line = z.string().overwrite(visibleText).trim().min(1).max(most.longText);

/** Rows that a form may have beside the six fields, in the office's own words. */
export const formRow = z.enum([
  'requesterName',
  'requesterPosition',
  'requesterUnit',
  'contact',
  'category',
  'source',
  'infoPeriod',
  'publishedOn',
  'fileTypes',
  'fileSizes',
]);
export type FormRow = z.infer<typeof formRow>;

export const paperSettings = z.strictObject({
  /** Absent: 'แบบฟอร์มการขอเผยแพร่ข้อมูลผ่านเว็บไซต์ของ' and the name of the office. */
  title: line.optional(),
  /** By which announcement the form is used: lines below its title. */
  announcement: z.array(line).max(4).default([]),
  /** The title stands again above the fields, as in an announcement that prints it so. */
  titleAgain: z.boolean().default(false),
  /** Whether the system writes Thai digits; what people typed, addresses and names of files stay as they are. */
  thaiDigits: z.boolean().default(true),
  /** Marked 'แบบจำลองจากระบบ', until the office has confirmed that it is its own form. */
  model: z.boolean().default(true),
  rows: z
    .array(z.strictObject({ field: formRow, label: line }))
    .max(formRow.options.length)
    .default([]),
  /** A folder with templates of the office's own, seen from the profile; what it lacks is taken from the built-in ones. */
  dir: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
});
