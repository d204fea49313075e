/** Who opened which file, and when: kept as long as the records, since it answers whether personal data was seen. */
import { z } from 'zod';

export const fileAccessSchema = z.object({
  id: z.string(),
  at: z.coerce.date(),
  personId: z.string(),
  /** The request, or the draft that may become it. */
  requestId: z.string(),
  /** shown: in a browser; saved: as a file; savedAll: in one zip with the others. */
  act: z.enum(['shown', 'saved', 'savedAll']),
  fileId: z.string(),
  fileName: z.string(),
  sha256: z.string(),
});
export type FileAccess = z.infer<typeof fileAccessSchema>;
