/** Flex messages: bubbles, carousels, and the limits of a whole message. */
import * as z from 'zod';
import { flexAction } from './actions.js';
import { flexColor } from './colors.js';
import { commonFields } from './common-fields.js';
import { box, video } from './flex-box.js';
import { image } from './flex-components.js';
import { altText } from './text-fields.js';

/** LINE says 30 KB and 50 KB without saying of what; the stricter reading is taken: thousands of UTF-8 bytes. */
const MAX_BUBBLE_BYTES = 30_000;
const MAX_CAROUSEL_BYTES = 50_000;
const MAX_ANIMATED = 10;

const blockStyle = z
  .strictObject({
    backgroundColor: flexColor.optional(),
    separator: z.boolean().optional(),
    separatorColor: flexColor.optional(),
  })
  .optional();

/** A choice of one: so that another component there is refused by its place, and not property by property. */
const block = z.discriminatedUnion('type', [box]);

const bubble = z
  .strictObject({
    type: z.literal('bubble'),
    size: z.enum(['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga']).optional(),
    direction: z.enum(['ltr', 'rtl']).optional(),
    header: block.optional(),
    hero: z.discriminatedUnion('type', [box, image, video]).optional(),
    body: block.optional(),
    footer: block.optional(),
    styles: z
      .strictObject({ header: blockStyle, hero: blockStyle, body: blockStyle, footer: blockStyle })
      .optional(),
    action: flexAction.optional(),
  })
  .superRefine(checkBubble);

const carousel = z
  .strictObject({
    type: z.literal('carousel'),
    contents: z
      .array(bubble)
      .min(1, 'size must be between 1 and 12')
      .max(12, 'size must be between 1 and 12'),
  })
  .superRefine(checkCarousel);

export const flexMessage = z
  .strictObject({
    type: z.literal('flex'),
    altText,
    contents: z.discriminatedUnion('type', [bubble, carousel]),
    ...commonFields,
  })
  .superRefine(({ contents }, context) => {
    if (countAnimated(contents) <= MAX_ANIMATED) return;
    refuse(context, ['contents'], `there must not be more than ${MAX_ANIMATED} animated images`);
  });

interface Bubble {
  size?: string | undefined;
  header?: object | undefined;
  hero?: { type: string } | undefined;
  body?: object | undefined;
  footer?: object | undefined;
}

function checkBubble(it: Bubble, context: z.RefinementCtx): void {
  if (!it.header && !it.hero && !it.body && !it.footer)
    refuse(context, [], 'At least one block must be specified');
  const isWideEnough = ['kilo', 'mega', 'giga'].includes(it.size ?? 'mega');
  if (it.hero?.type === 'video' && !isWideEnough)
    refuse(context, ['hero'], 'video needs a bubble of size kilo, mega or giga');
  if (bytesOf(it) > MAX_BUBBLE_BYTES) refuse(context, [], 'bubble must not be larger than 30 KB');
}

function checkCarousel(it: { contents: Bubble[] }, context: z.RefinementCtx): void {
  it.contents.forEach((one, at) => {
    const isSameSize = (one.size ?? 'mega') === (it.contents[0]?.size ?? 'mega');
    if (!isSameSize) refuse(context, ['contents', at, 'size'], 'must be the same size in all bubbles');
    if (one.hero?.type === 'video')
      refuse(context, ['contents', at, 'hero'], 'video is not allowed in a carousel');
  });
  if (bytesOf(it) > MAX_CAROUSEL_BYTES) refuse(context, [], 'carousel must not be larger than 50 KB');
}

function bytesOf(json: object): number {
  return Buffer.byteLength(JSON.stringify(json), 'utf8');
}

function countAnimated(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0;
  const own = 'animated' in node && node.animated === true ? 1 : 0;
  return Object.values(node).reduce((sum: number, child) => sum + countAnimated(child), own);
}

function refuse(context: z.RefinementCtx, path: (string | number)[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
