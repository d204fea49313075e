/** Colours: `#RRGGBB`, in Flex Messages with two more digits for opacity. */
import * as z from 'zod';

export const hexColor = z.string().regex(/^#[0-9a-f]{6}$/i, 'invalid color');
export const flexColor = z.string().regex(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i, 'invalid color');
