/** Bodies of the calls that send messages. */
import type { messagingApi } from '@line/bot-sdk';
import * as z from 'zod';
import { flexMessage } from './flex-message.js';
import { imagemapMessage } from './imagemap-message.js';
import {
  audioMessage,
  couponMessage,
  imageMessage,
  locationMessage,
  stickerMessage,
  videoMessage,
} from './media-messages.js';
import { templateMessage } from './template-message.js';
import { textMessage, textV2Message } from './text-messages.js';

const message = z.discriminatedUnion('type', [
  textMessage,
  textV2Message,
  stickerMessage,
  imageMessage,
  videoMessage,
  audioMessage,
  locationMessage,
  imagemapMessage,
  templateMessage,
  flexMessage,
  couponMessage,
]);

const FROM_ONE_TO_FIVE = 'Size must be between 1 and 5';

/** Messages that pass the contract are as the SDK's types say. */
const messages = z
  .array(message)
  .min(1, FROM_ONE_TO_FIVE)
  .max(5, FROM_ONE_TO_FIVE)
  .transform((checked) => checked as unknown as messagingApi.Message[]);

const INVALID = 'invalid property';
export const userId = z.string().regex(/^U[0-9a-f]{32}$/, INVALID);

const common = { messages, notificationDisabled: z.boolean().optional() };
const unit = z.string().regex(/^[A-Za-z0-9_]{1,30}$/, INVALID);
const customAggregationUnits = z.array(unit).max(1, 'Size must be between 0 and 1').optional();

export const replyRequest = z.strictObject({ replyToken: z.string().min(1, 'May not be empty'), ...common });
export const pushRequest = z.strictObject({
  to: z.string().min(1, 'May not be empty'),
  ...common,
  customAggregationUnits,
});
export const multicastRequest = z.strictObject({
  to: z.array(userId).min(1, 'Size must be between 1 and 500').max(500, 'Size must be between 1 and 500'),
  ...{ ...common, customAggregationUnits },
});
export const broadcastRequest = z.strictObject(common);
export const narrowcastRequest = z.strictObject({
  ...common,
  recipient: z.unknown().optional(),
  filter: z.unknown().optional(),
  limit: z.unknown().optional(),
});
export const validateRequest = z.strictObject({ messages });
