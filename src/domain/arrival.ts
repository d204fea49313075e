/** A file that came, until the person is told of it in the chat: from the web, or one of several that were sent at once. */
import { z } from 'zod';
import type { Attachment } from './request/content.js';

export const arrivalSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('taken'),
    from: z.enum(['chat', 'web']),
    fileId: z.string(),
    fileName: z.string(),
    sizeInBytes: z.number().int(),
  }),
  /** In words, since the reasons for it are many. */
  z.object({ kind: z.literal('rejected'), sentence: z.string() }),
]);
export type Arrival = z.infer<typeof arrivalSchema>;
export type TakenArrival = Extract<Arrival, { kind: 'taken' }>;

/** More than anybody sends at once. */
const MAX_ARRIVALS = 50;

export function arrivalOf(
  { id, fileName, sizeInBytes }: Attachment,
  from: TakenArrival['from'],
): TakenArrival {
  return { kind: 'taken', from, fileId: id, fileName, sizeInBytes };
}

export function withArrival(arrivals: readonly Arrival[] = [], arrival: Arrival): Arrival[] {
  return [...arrivals, arrival].slice(-MAX_ARRIVALS);
}
