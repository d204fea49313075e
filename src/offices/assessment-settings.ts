/** Settings of an office for the yearly assessment, beside the boards of each year. */
import { z } from 'zod';

export const assessmentSettings = z.strictObject({
  /** A folder with files of the office's own (one a fiscal year), seen from the profile; what they leave out is taken from the built-in ones. */
  dir: z.string().min(1).optional(),
  /** Is whoever asks for a publication asked, too, which item it serves? */
  askRequester: z.boolean().default(true),
  source: z.string().min(1).optional(),
});
