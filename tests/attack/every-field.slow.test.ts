/** All hostile texts where anything may be typed, and what MongoDB takes for its own words on MongoDB: every-field.test.ts tries one. */
import { expect, test, vi } from 'vitest';
import { attackFields } from './attack-fields.js';
import { hostileTexts, operatorTexts } from './hostile-texts.js';
import { typedFields } from './typed-fields.js';

vi.setConfig({ testTimeout: 300_000 });

const { TEST_MONGODB_URI } = process.env;
const groups = Object.entries(typedFields);

test.each(groups)('any text in words of %s', async (_, fields) => {
  expect(await attackFields(fields, [...operatorTexts, ...hostileTexts])).toMatchObject({ wrong: [] });
});

test.skipIf(!TEST_MONGODB_URI).each(groups)('operators of MongoDB in words of %s', async (_, fields) => {
  vi.stubEnv('STORIES_ON_MONGODB', TEST_MONGODB_URI);
  const operators = operatorTexts.filter((one) => one.includes('$'));
  expect(await attackFields(fields, operators)).toMatchObject({ wrong: [] });
  vi.unstubAllEnvs();
});
