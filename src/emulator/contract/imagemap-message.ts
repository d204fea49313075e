/** Imagemap messages: one picture with tappable areas. */
import * as z from 'zod';
import { commonFields } from './common-fields.js';
import { altText, units, visible } from './text-fields.js';
import { linkUri, mediaUrl } from './urls.js';

const area = z.strictObject({
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
});
const label = visible(100).optional();

const imagemapAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('message'), label, text: units(400), area }),
  z.strictObject({ type: z.literal('uri'), label, linkUri: linkUri(), area }),
  z.strictObject({ type: z.literal('clipboard'), label, clipboardText: units(1_000), area }),
]);

const video = z.strictObject({
  originalContentUrl: mediaUrl(),
  previewImageUrl: mediaUrl(),
  area,
  externalLink: z.strictObject({ linkUri: linkUri(), label: visible(30) }).optional(),
});

export const imagemapMessage = z.strictObject({
  type: z.literal('imagemap'),
  baseUrl: mediaUrl(),
  altText,
  baseSize: z.strictObject({ width: z.literal(1040, 'must be 1040'), height: z.int().min(1) }),
  video: video.optional(),
  actions: z.array(imagemapAction).max(50, 'Size must be between 0 and 50'),
  ...commonFields,
});
