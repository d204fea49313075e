/** Rich menus: size, words, and tappable areas within the picture. */
import * as z from 'zod';
import { richMenuAction } from './actions.js';
import { visible } from './text-fields.js';

const size = z
  .strictObject({
    width: z.int().min(800, 'must be between 800 and 2500').max(2500, 'must be between 800 and 2500'),
    height: z.int().min(250, 'must be at least 250'),
  })
  .refine(({ width, height }) => width / height >= 1.45, {
    path: ['height'],
    message: 'aspect ratio must be at least 1.45',
  });

const bounds = z.strictObject({
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
});

/**
 * LINE's own example puts areas of 834 x 843 at 1667, 844 into a menu of 2500 x 1686: one pixel outside on both sides
 * (https://developers.line.biz/en/docs/messaging-api/using-rich-menus/#create-a-rich-menu). Whether LINE takes more is
 * not documented, so it is refused here.
 */
const PIXELS_OUTSIDE = 1;

export const richMenu = z
  .strictObject({
    size,
    selected: z.boolean(),
    name: visible(300),
    chatBarText: visible(14),
    areas: z
      .array(z.strictObject({ bounds, action: richMenuAction }))
      .max(20, 'Size must be between 0 and 20'),
  })
  .superRefine(({ size: { width, height }, areas }, context) => {
    areas.forEach(({ bounds: area }, at) => {
      const fits =
        area.x + area.width <= width + PIXELS_OUTSIDE && area.y + area.height <= height + PIXELS_OUTSIDE;
      if (!fits)
        context.addIssue({
          code: 'custom',
          path: ['areas', at, 'bounds'],
          message: 'must be within the menu',
        });
    });
  });
