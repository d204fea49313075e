/** A paper that was made, by the SHA-256 of its bytes: whoever holds a PDF can be told whether it is one of ours. */
import { z } from 'zod';

export const madePaperSchema = z.object({
  /** The SHA-256 of the PDF, as 64 hexadecimal digits. */
  id: z.string(),
  requestId: z.string(),
  /** The request's version, as it was printed. */
  version: z.number().int(),
  kind: z.enum(['form', 'memo']),
  /** When these bytes were made first: the same record makes the same ones again. */
  at: z.coerce.date(),
});
export type MadePaper = z.infer<typeof madePaperSchema>;
