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
      const fits = area.x + area.width <= width && area.y + area.height <= height;
      if (!fits)
        context.addIssue({
          code: 'custom',
          path: ['areas', at, 'bounds'],
          message: 'must be within the menu',
        });
    });
  });
