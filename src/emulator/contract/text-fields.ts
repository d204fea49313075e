/** Strings, each with LINE's way of counting and LINE's words for too much. */
import * as z from 'zod';

const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** What a reader takes for one character: a Thai consonant with its vowel and tone mark counts once. */
export function countVisible(text: string): number {
  if (text.length === 0) return 0;
  return [...segmenter.segment(text)].length;
}

/** Counted in UTF-16 units (https://developers.line.biz/en/docs/messaging-api/text-character-count/). */
export const units = (max: number) =>
  z.string().min(1, 'May not be empty').max(max, `Length must be between 0 and ${max}`);

/** Counted in grapheme clusters: labels, template texts, rich menu words. */
export const visible = (max: number) =>
  z
    .string()
    .min(1, 'must be non-empty text')
    .refine((text) => countVisible(text) <= max, `must not be longer than ${max} characters`);

export const altText = units(1_500);
export const quoteToken = z.string().min(1);
