/** Template messages: buttons, confirm, carousel, image carousel. */
import * as z from 'zod';
import { imageCarouselAction, templateAction, templateDefaultAction } from './actions.js';
import { hexColor } from './colors.js';
import { commonFields } from './common-fields.js';
import { altText, isLongerThan, visible } from './text-fields.js';
import { mediaUrl } from './urls.js';

const pictureFields = {
  imageAspectRatio: z.enum(['rectangle', 'square']).optional(),
  imageSize: z.enum(['cover', 'contain']).optional(),
};
const cardFields = {
  thumbnailImageUrl: mediaUrl().optional(),
  imageBackgroundColor: hexColor.optional(),
  title: visible(40).optional(),
  defaultAction: templateDefaultAction.optional(),
};
const between = (least: number, most: number) => `size must be between ${least} and ${most}`;

const buttons = z
  .strictObject({
    type: z.literal('buttons'),
    ...pictureFields,
    ...cardFields,
    text: visible(160),
    actions: z.array(templateAction).min(1, between(1, 4)).max(4, between(1, 4)),
  })
  .superRefine(checkShorterText);

const confirm = z.strictObject({
  type: z.literal('confirm'),
  text: visible(240),
  actions: z.array(templateAction).length(2, between(2, 2)),
});

const column = z
  .strictObject({
    ...cardFields,
    text: visible(120),
    actions: z.array(templateAction).min(1, between(1, 3)).max(3, between(1, 3)),
  })
  .superRefine(checkShorterText);

const carousel = z
  .strictObject({
    type: z.literal('carousel'),
    ...pictureFields,
    columns: z.array(column).min(1, between(1, 10)).max(10, between(1, 10)),
  })
  .superRefine(checkSameShape);

const imageCarousel = z.strictObject({
  type: z.literal('image_carousel'),
  columns: z
    .array(z.strictObject({ imageUrl: mediaUrl(), action: imageCarouselAction }))
    .min(1, between(1, 10))
    .max(10, between(1, 10)),
});

export const templateMessage = z.strictObject({
  type: z.literal('template'),
  altText,
  template: z.discriminatedUnion('type', [buttons, confirm, carousel, imageCarousel]),
  ...commonFields,
});

interface Card {
  thumbnailImageUrl?: string | undefined;
  title?: string | undefined;
  text: string;
  actions?: unknown[];
}

/** A picture or a title leaves room for 60 characters. */
function checkShorterText({ thumbnailImageUrl, title, text }: Card, context: z.RefinementCtx): void {
  if (thumbnailImageUrl === undefined && title === undefined) return;
  if (!isLongerThan(60, text)) return;
  context.addIssue({ code: 'custom', path: ['text'], message: 'must not be longer than 60 characters' });
}

function checkSameShape({ columns }: { columns: Card[] }, context: z.RefinementCtx): void {
  const [first] = columns;
  if (!first) return;
  columns.forEach((one, at) => {
    const refuse = (property: string, message: string) =>
      context.addIssue({ code: 'custom', path: ['columns', at, property], message });
    if (one.actions?.length !== first.actions?.length)
      refuse('actions', 'must have the same number of actions as others');
    for (const property of ['title', 'thumbnailImageUrl'] as const) {
      if ((one[property] === undefined) !== (first[property] === undefined)) {
        refuse(property, 'must be in all columns or in none');
      }
    }
  });
}
