/** Flex boxes, and the video that may stand in a bubble's hero. */
import * as z from 'zod';
import { flexAction, flexVideoAction } from './actions.js';
import { flexColor } from './colors.js';
import { button, filler, flex, icon, image, placeFields, separator, text } from './flex-components.js';
import * as size from './flex-sizes.js';
import { mediaUrl } from './urls.js';

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
