/** A message that nobody asked for: stored with the move that calls for it, pushed until LINE has accepted it. */
import { z } from 'zod';

export const outMessageSchema = z.object({
  /** Unique: request, history entry, person and kind. Storing it twice is storing it once. */
  id: z.string(),
  personId: z.string(),
  requestId: z.string().optional(),
  /** The kind of notice, for the log and the metrics. */
  kind: z.string().optional(),
  /** The number of the request that it is about, for the log. */
  requestNumber: z.string().optional(),
  /** LINE message objects, stored as they will be sent: a retry must carry the same body. Empty: delivered long ago. */
  body: z.array(z.unknown()).max(5),
  /** Later messages to the same person that its push carries, fixed before the first try: LINE bills a push once. */
  carries: z.array(z.string()).optional(),
  /** LINE's X-Line-Retry-Key, valid 24 h from the first try (developers.line.biz/en/docs/messaging-api/retrying-api-request). */
  retryKey: z.string(),
  /** riding: it goes with the next reply or push to its person, which is billed or free anyway, and never by itself. */
  status: z.enum(['waiting', 'riding', 'accepted', 'undeliverable']),
  attempts: z.number().int(),
  createdAt: z.coerce.date(),
  nextAttemptAt: z.coerce.date(),
  /** The first try of which LINE did not say how it ended: the retry key guards against a second copy for 24 h from then. */
  uncertainSince: z.coerce.date().optional(),
  /** Why the last try failed, for the operator. */
  fault: z.string().optional(),
});
export type OutMessage = z.infer<typeof outMessageSchema>;

/** A message that nobody else tries meanwhile. */
export interface ClaimedMessage extends OutMessage {
  /** An earlier claim ended without an outcome: its push may have arrived. */
  wasInHand?: true;
}

/** The parts of a push beside the message itself. */
export type Load = Required<Pick<OutMessage, 'carries' | 'retryKey'>>;

/** The fields that a try changes. */
export interface Settlement
  extends Pick<OutMessage, 'attempts' | 'nextAttemptAt' | 'uncertainSince' | 'fault'> {
  status: Exclude<OutMessage['status'], 'riding'>;
}
