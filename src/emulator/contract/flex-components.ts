/** Flex components, each with exactly the properties that LINE knows. */
import * as z from 'zod';
import { flexAction, flexButtonAction, flexVideoAction } from './actions.js';
import { flexColor } from './colors.js';
import * as size from './flex-sizes.js';
import { mediaUrl } from './urls.js';

export const nonEmpty = z.string().min(1, 'must be non-empty text');

const placeFields = {
  margin: size.spacing.optional(),
  position: z.enum(['relative', 'absolute']).optional(),
  offsetTop: size.offset.optional(),
  offsetBottom: size.offset.optional(),
  offsetStart: size.offset.optional(),
  offsetEnd: size.offset.optional(),
};
const flex = z.int().min(0).optional();
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

const text = z
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

const button = z.strictObject({
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

const icon = z.strictObject({
  type: z.literal('icon'),
  url: mediaUrl(),
  ...placeFields,
  size: size.textSize.optional(),
  aspectRatio: size.aspectRatio.optional(),
  scaling,
});

const separator = z.strictObject({
  type: z.literal('separator'),
  margin: size.spacing.optional(),
  color: flexColor.optional(),
});

const filler = z.strictObject({ type: z.literal('filler'), flex });

const background = z.strictObject({
  type: z.literal('linearGradient'),
  angle: size.angle,
  startColor: flexColor,
  endColor: flexColor,
  centerColor: flexColor.optional(),
  centerPosition: size.percentage.optional(),
});

const boxFields = {
  type: z.literal('box'),
  layout: z.enum(['horizontal', 'vertical', 'baseline']),
  ...{ ...placeFields, flex },
  spacing: size.spacing.optional(),
  paddingAll: size.padding.optional(),
  paddingTop: size.padding.optional(),
  paddingBottom: size.padding.optional(),
  paddingStart: size.padding.optional(),
  paddingEnd: size.padding.optional(),
  width: size.boxSize.optional(),
  maxWidth: size.boxSize.optional(),
  height: size.boxSize.optional(),
  maxHeight: size.boxSize.optional(),
  backgroundColor: flexColor.optional(),
  borderColor: flexColor.optional(),
  borderWidth: size.borderWidth.optional(),
  cornerRadius: size.cornerRadius.optional(),
  justifyContent: z
    .enum(['center', 'flex-start', 'flex-end', 'space-between', 'space-around', 'space-evenly'])
    .optional(),
  alignItems: z.enum(['center', 'flex-start', 'flex-end']).optional(),
  background: background.optional(),
  action: flexAction.optional(),
};

interface Box {
  layout: 'horizontal' | 'vertical' | 'baseline';
  contents: { type: string }[];
}

const component: z.ZodType<{ type: string }> = z.lazy(() =>
  z.discriminatedUnion('type', [box, text, button, image, icon, separator, filler]),
);

export const box = z.strictObject({ ...boxFields, contents: z.array(component) }).superRefine(checkContents);

const IN_BASELINE = new Set(['icon', 'text', 'filler']);

/** An icon stands only in a baseline box, which takes nothing but icons, texts and fillers. */
function checkContents({ layout, contents }: Box, context: z.RefinementCtx): void {
  contents.forEach(({ type }, at) => {
    const fits = layout === 'baseline' ? IN_BASELINE.has(type) : type !== 'icon';
    if (!fits) context.addIssue({ code: 'custom', path: ['contents', at], message: 'invalid property' });
  });
}

export const video = z.strictObject({
  type: z.literal('video'),
  url: mediaUrl(),
  previewUrl: mediaUrl(),
  altContent: z.discriminatedUnion('type', [box, image]),
  aspectRatio: size.aspectRatio.optional(),
  action: flexVideoAction.optional(),
});
