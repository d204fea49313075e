/** Measures of Flex components: keywords, pixels, percentages. */
import * as z from 'zod';

const PIXELS = String.raw`\d+(\.\d+)?px`;
const PERCENT = String.raw`\d+(\.\d+)?%`;

const measure = (...forms: string[]) =>
  z.string().regex(new RegExp(`^(${forms.join('|')})$`), 'invalid size');

export const spacing = measure('none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', PIXELS);
export const padding = measure('none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', PIXELS, PERCENT);
export const offset = measure('none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', `-?${PIXELS}`, `-?${PERCENT}`);
export const boxSize = measure(PIXELS, PERCENT);
export const borderWidth = measure('none', 'light', 'normal', 'medium', 'semi-bold', 'bold', PIXELS);
export const cornerRadius = measure('none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', PIXELS);
export const textSize = measure('xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl', PIXELS);
export const imageSize = measure(
  ...['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl', 'full', PIXELS, PERCENT],
);
export const lineSpacing = measure(PIXELS);
export const percentage = measure(PERCENT);
export const angle = z
  .string()
  .regex(/^\d+(\.\d+)?deg$/, 'invalid angle')
  .refine((text) => Number.parseFloat(text) < 360, 'invalid angle');

/** `w:h`, each from 1 to 100000, and not more than three times as high as wide. */
export const aspectRatio = z.string().refine((text) => {
  const match = /^(\d{1,6}(?:\.\d+)?):(\d{1,6}(?:\.\d+)?)$/.exec(text);
  if (!match) return false;
  const [width, height] = [Number(match[1]), Number(match[2])];
  return width >= 1 && height >= 1 && width <= 100_000 && height <= 100_000 && height <= 3 * width;
}, 'invalid aspectRatio');
