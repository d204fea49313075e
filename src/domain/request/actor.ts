/** A person as of the time of an act, so that records stay true when people change posts. */
import { z } from 'zod';

export const actor = z.object({
  personId: z.string(),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  /** The position in whose place the actor acted by an order, the title for that, and the order's number; absent on what was stored before it was kept. */
  actingFor: z.object({ title: z.string(), head: z.string(), order: z.string().optional() }).optional(),
});
export type Actor = z.infer<typeof actor>;
