/** Stickers, pictures, videos, sound, places and coupons. */
import * as z from 'zod';
import { commonFields } from './common-fields.js';
import { quoteToken, units } from './text-fields.js';
import { mediaUrl } from './urls.js';

const digits = z.string().regex(/^\d+$/, 'must be a number');

/** LINE refuses stickers that are not on its sendable list; of that list only the shape of its ids is known here. */
export const stickerMessage = z.strictObject({
  type: z.literal('sticker'),
  packageId: digits,
  stickerId: digits,
  quoteToken: quoteToken.optional(),
  ...commonFields,
});

export const imageMessage = z.strictObject({
  type: z.literal('image'),
  originalContentUrl: mediaUrl(),
  previewImageUrl: mediaUrl(),
  ...commonFields,
});

export const videoMessage = z.strictObject({
  type: z.literal('video'),
  originalContentUrl: mediaUrl(),
  previewImageUrl: mediaUrl(),
  trackingId: z
    .string()
    .regex(/^[A-Za-z0-9\-.=,+*()%$&;:@{}!?<>[\]]{1,100}$/, 'invalid trackingId')
    .optional(),
  ...commonFields,
});

export const audioMessage = z.strictObject({
  type: z.literal('audio'),
  originalContentUrl: mediaUrl(),
  duration: z.int().min(1, 'must be greater than 0'),
  ...commonFields,
});

export const locationMessage = z.strictObject({
  type: z.literal('location'),
  title: units(100),
  address: units(100),
  latitude: z.number().min(-90, 'invalid latitude').max(90, 'invalid latitude'),
  longitude: z.number().min(-180, 'invalid longitude').max(180, 'invalid longitude'),
  ...commonFields,
});

export const couponMessage = z.strictObject({
  type: z.literal('coupon'),
  couponId: units(100),
  deliveryTag: units(30).optional(),
  ...commonFields,
});
