/**
 * Operators of databases wherever anything may be typed, and on MongoDB those that it takes for its own words. The other
 * hostile texts are dealt out: each meets some fields, and each field some of them. every-field.test.ts tries one.
 */
import { expect, test, vi } from 'vitest';
import { type Attacked, attackFields } from './attack-fields.js';
import { hostileTexts, operatorTexts } from './hostile-texts.js';
import type { TypedField } from './typed-field.js';
import { typedFields } from './typed-fields.js';

vi.setConfig({ testTimeout: 300_000 });

const { TEST_MONGODB_URI } = process.env;
const groups = Object.entries(typedFields);
const HANDS = 4;

test.each(groups)('any text in words of %s', async (_, fields) => {
  expect(await attackFields(fields, operatorTexts)).toMatchObject({ wrong: [] });
  expect(await dealtOut(fields, hostileTexts)).toEqual([]);
});

test.skipIf(!TEST_MONGODB_URI).each(groups)('operators of MongoDB in words of %s', async (_, fields) => {
  vi.stubEnv('STORIES_ON_MONGODB', TEST_MONGODB_URI);
  const operators = operatorTexts.filter((one) => one.includes('$'));
  expect(await attackFields(fields, operators)).toMatchObject({ wrong: [] });
  vi.unstubAllEnvs();
});

/** @returns all that went wrong */
async function dealtOut(fields: readonly TypedField[], texts: readonly string[]): Promise<string[]> {
  const handOf = <One>(all: readonly One[], hand: number) => all.filter((_, index) => index % HANDS === hand);
  const attacked: Attacked[] = [];
  for (let hand = 0; hand < HANDS; hand += 1)
    attacked.push(await attackFields(handOf(fields, hand), handOf(texts, hand)));
  return attacked.flatMap(({ wrong }) => wrong);
}
