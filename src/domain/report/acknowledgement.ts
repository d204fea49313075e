/** That an executive took note of a report, as it was at that time. */
import { z } from 'zod';
import { actor } from '../request/actor.js';

export const acknowledgementSchema = z.object({ by: actor, at: z.coerce.date() });
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
