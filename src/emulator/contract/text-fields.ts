/** Strings, each with LINE's way of counting and LINE's words for too much. */
import * as z from 'zod';

const segmenter = new Intl.Segmenter('th', { granularity: 'grapheme' });

/**
 * Is it longer than LINE allows, in what a reader takes for one character? A Thai consonant with its vowel and tone mark
 * counts once. It stops where it knows: each step costs the whole text on Node 20.
 */
export function isLongerThan(max: number, text: string): boolean {
  if (text.length <= max) return false;
  let count = 0;
  for (const _ of segmenter.segment(text)) {
    count += 1;
    if (count > max) return true;
  }
  return false;
}

/** Counted in UTF-16 units (https://developers.line.biz/en/docs/messaging-api/text-character-count/). */
export const units = (max: number) =>
  z.string().min(1, 'May not be empty').max(max, `Length must be between 0 and ${max}`);

/** Counted in grapheme clusters: labels, template texts, rich menu words. */
export const visible = (max: number) =>
  z
    .string()
    .min(1, 'must be non-empty text')
    .refine((text) => !isLongerThan(max, text), `must not be longer than ${max} characters`);

export const altText = units(1_500);
export const quoteToken = z.string().min(1);
