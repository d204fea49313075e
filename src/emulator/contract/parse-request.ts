/** Checks a request body against the contract, and refuses it in LINE's shape. */
import type * as z from 'zod';
import { LineError } from '../api/line-error.js';
import { detailOf, messageIndexOf, refusedWholly } from './error-details.js';

export function parseRequest<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw toLineError(parsed.error.issues, body);
}

/**
 * LINE has two manners: faults of plain fields are listed as `messages[0].text`; a fault within a template or
 * Flex container refuses the first such message, with paths inside of it.
 */
function toLineError(issues: z.core.$ZodIssue[], body: unknown): LineError {
  const plain = issues.filter((issue) => !refusedWholly(issue, body));
  if (plain.length > 0) {
    const details = plain.flatMap((issue) => detailOf(issue, body));
    return new LineError(400, `The request body has ${details.length} error(s)`, details);
  }
  const first = Math.min(...issues.map(messageIndexOf));
  const details = issues
    .filter((issue) => messageIndexOf(issue) === first)
    .flatMap((issue) => detailOf(issue, body));
  return new LineError(400, `A message (messages[${first}]) in the request body is invalid`, details);
}
