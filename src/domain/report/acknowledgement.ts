/** That an executive took note of a report, as it was at that time, or took that back. */
import { z } from 'zod';
import { actor } from '../request/actor.js';

export const acknowledgementSchema = z.object({
  by: actor,
  at: z.coerce.date(),
  isTakenBack: z.literal(true).optional(),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
