/** Fields that any message may carry: quick replies, and another sender's name and picture. */
import * as z from 'zod';
import { quickReplyAction } from './actions.js';
import { mediaUrl } from './urls.js';

const quickReplyItem = z.strictObject({
  type: z.literal('action'),
  imageUrl: mediaUrl().optional(),
  action: quickReplyAction,
});

const quickReply = z.strictObject({
  items: z
    .array(quickReplyItem)
    .min(1, 'Size must be between 1 and 13')
    .max(13, 'Size must be between 1 and 13'),
});

const sender = z.strictObject({
  name: z
    .string()
    .min(1, 'May not be empty')
    .max(20, 'Length must be between 0 and 20')
    .refine((name) => !/\bLINE\b/i.test(name), 'contains a word that is not allowed')
    .optional(),
  iconUrl: mediaUrl().optional(),
});

export const commonFields = { quickReply: quickReply.optional(), sender: sender.optional() };
