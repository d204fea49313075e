/** A LINE event as it was stored before LINE was told 200. */
import { z } from 'zod';

export const incomingEventSchema = z.object({
  /** LINE's webhookEventId: the same event delivered twice has the same. */
  id: z.string(),
  /** The person, group or room it came from: events of one chat are handled one after the other. */
  chatId: z.string(),
  receivedAt: z.coerce.date(),
  /** waiting -> answering (the reply was handed to LINE, perhaps) -> done; failed = set aside after too many tries. */
  status: z.enum(['waiting', 'answering', 'done', 'failed']),
  /** How often its handling was begun: whoever finds it begun and unfinished can't know whether it ended the process. */
  attempts: z.number().int(),
  /** Until then the instance that holds it works on it; afterwards anybody may take it up. */
  leaseUntil: z.coerce.date(),
  body: z.unknown(),
});
export type IncomingEvent = z.infer<typeof incomingEventSchema>;
