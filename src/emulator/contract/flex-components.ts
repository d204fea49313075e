/** Flex components that hold no others, each with exactly the properties that LINE knows. */
import * as z from 'zod';
import { flexAction, flexButtonAction } from './actions.js';
import { flexColor } from './colors.js';
import * as size from './flex-sizes.js';
import { mediaUrl } from './urls.js';

const nonEmpty = z.string().min(1, 'must be non-empty text');

export const placeFields = {
  margin: size.spacing.optional(),
  position: z.enum(['relative', 'absolute']).optional(),
  offsetTop: size.offset.optional(),
  offsetBottom: size.offset.optional(),
  offsetStart: size.offset.optional(),
  offsetEnd: size.offset.optional(),
};
export const flex = z.int().min(0).optional();
const gravity = z.enum(['top', 'bottom', 'center']).optional();
const align = z.enum(['start', 'end', 'center']).optional();
const adjustMode = z.literal('shrink-to-fit').optional();
const scaling = z.boolean().optional();
const letterFields = {
  size: size.textSize.optional(),
  color: flexColor.optional(),
  weight: z.enum(['regular', 'bold']).optional(),
  style: z.enum(['normal', 'italic']).optional(),
  decoration: z.enum(['none', 'underline', 'line-through']).optional(),
};

const span = z.strictObject({ type: z.literal('span'), text: nonEmpty, ...letterFields });

export const text = z
  .strictObject({
    type: z.literal('text'),
    text: nonEmpty.optional(),
    contents: z.array(span).optional(),
    ...{ ...letterFields, ...placeFields, flex, gravity, align, adjustMode, scaling },
    wrap: z.boolean().optional(),
    maxLines: z.int().min(0).optional(),
    lineSpacing: size.lineSpacing.optional(),
    action: flexAction.optional(),
  })
  .refine(hasWords, { path: ['text'], message: 'must be non-empty text' });

function hasWords(component: { text?: string | undefined; contents?: unknown[] | undefined }): boolean {
  return component.text !== undefined || (component.contents?.length ?? 0) > 0;
}

export const button = z.strictObject({
  type: z.literal('button'),
  action: flexButtonAction,
  ...{ ...placeFields, flex, gravity, adjustMode, scaling },
  style: z.enum(['primary', 'secondary', 'link']).optional(),
  height: z.enum(['sm', 'md']).optional(),
  color: flexColor.optional(),
});

export const image = z.strictObject({
  type: z.literal('image'),
  url: mediaUrl(),
  ...{ ...placeFields, flex, gravity, align },
  size: size.imageSize.optional(),
  aspectRatio: size.aspectRatio.optional(),
  aspectMode: z.enum(['fit', 'cover']).optional(),
  backgroundColor: flexColor.optional(),
  action: flexAction.optional(),
  animated: z.boolean().optional(),
});

export const icon = z.strictObject({
  type: z.literal('icon'),
  url: mediaUrl(),
  ...placeFields,
  size: size.textSize.optional(),
  aspectRatio: size.aspectRatio.optional(),
  scaling,
});

export const separator = z.strictObject({
  type: z.literal('separator'),
  margin: size.spacing.optional(),
  color: flexColor.optional(),
});

export const filler = z.strictObject({ type: z.literal('filler'), flex });
