/** The sample office is where people look up what a profile may say: no key may be missing or unexplained. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { loadOffice } from '../../src/offices/load-office.js';
import { officeSchema } from '../../src/offices/office.js';
import { projectRoot } from '../../src/project-root.js';

const text = readFileSync(join(projectRoot, 'src', 'offices', 'sample.yaml'), 'utf8');

type Schema = z.core.JSONSchema.BaseSchema;

/** `procedures.*.steps[].kind`, for every key that a profile may have; `*` stands for a name that the office gives. */
function keysOfSchema(schema: Schema, path = ''): string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    pathTo(path, key),
    ...keysOfSchema(value as Schema, pathTo(path, key)),
  ]);
  const named = schema.propertyNames as Schema | undefined;
  const namedKeys = named?.enum?.map((key) => pathTo(path, String(key))) ?? [];
  const ofNames =
    named && !named.enum ? keysOfSchema(schema.additionalProperties as Schema, pathTo(path, '*')) : [];
  const ofItems = schema.items ? keysOfSchema(schema.items as Schema, `${path}[]`) : [];
  const ofShapes = (schema.anyOf ?? []).flatMap((one) => keysOfSchema(one as Schema, path));
  return [...below, ...namedKeys, ...ofNames, ...ofItems, ...ofShapes];
}

function keysOfValue(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysOfValue(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const here = path === 'procedures' ? pathTo(path, '*') : pathTo(path, key);
    return [here, ...keysOfValue(below, here)];
  });
}

function pathTo(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** A limit is written alike wherever there may be one. */
function ofLimit(path: string): string {
  return path.replace(/^.*\.(timeLimit|freedAfter|limits\.\w+)\./, 'timeLimit.');
}

it('is sound', () => {
  expect(loadOffice('sample').id).toBe('sample');
});

it('shows every key that a profile may have', () => {
  const possible = new Set(
    keysOfSchema(z.toJSONSchema(officeSchema, { io: 'input' }) as Schema).map(ofLimit),
  );
  expect(possible.size).toBeGreaterThan(75);
  const shown = new Set(keysOfValue(parse(text)).map(ofLimit));
  expect([...possible].filter((key) => !shown.has(key))).toEqual([]);
});

it('explains every key where it stands first, in Thai and in English', () => {
  const lines = text.split('\n');
  const keys = new Set(
    [...text.replaceAll(/#.*$/gm, '').matchAll(/([A-Za-z]+):/g)].map(([, key]) => key ?? ''),
  );
  const givenNames = ['ordinary', 'external', 'https'];
  const unexplained = [...keys].filter((key) => !givenNames.includes(key) && !isExplained(lines, key));
  expect(unexplained).toEqual([]);
});

/** By the comment above its first line, or by one that names it in a list of keys. */
function isExplained(lines: string[], key: string): boolean {
  const first = lines.findIndex((line) => new RegExp(`^[^#]*\\b${key}:`).test(line));
  const above: string[] = [];
  for (let index = first - 1; lines[index]?.trimStart().startsWith('#'); index -= 1)
    above.push(lines[index] ?? '');
  const isOwnLine = new RegExp(`^\\s*(- )?${key}:`).test(lines[first] ?? '');
  const comment = isOwnLine && above.length > 0 ? above.join('\n') : listed(lines, key);
  return /[ก-๙]/.test(comment) && /[a-z]{3}/i.test(comment);
}

function listed(lines: string[], key: string): string {
  return lines.filter((line) => new RegExp(`^# +${key} {2,}`).test(line.trim())).join('\n');
}
