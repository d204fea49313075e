/** Zod's issues as faults of a profile. */
import type { z } from 'zod';
import { inCommonEra } from './day-setting.js';
import type { Problem, ProfileFault, ProfilePath, RuleProblem, ValueKind } from './profile-fault.js';
import { nearest, rightKey } from './right-key.js';

type Issue = z.core.$ZodIssue;

/**
 * The issues must be made with `reportInput`, or a missing value looks like one of the wrong kind.
 * @param schema that made them
 */
export function shapeFaults(
  issues: Issue[],
  schema: z.core.$ZodType,
  parent: ProfilePath = [],
): ProfileFault[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: unknownKey(key, rightKey(schema, path, key)),
      }));
    }
    if (issue.code === 'invalid_union') {
      const both = exclusive.filter((key) => has(issue.input, key));
      if (both.length > 1) return [{ path, problem: { kind: 'oneOfThem', keys: both } as const }];
      return shapeFaults(closest(issue.errors), schema, path);
    }
    return [{ path, problem: problemOf(issue) }];
  });
}

function unknownKey(key: string, right: string | undefined): Problem {
  return { kind: 'unknownKey', key, ...(right !== undefined && { right }) };
}

/** A time limit is given in one of these. */
const exclusive = ['days', 'minutes'];

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** The shape that a value was most likely meant to have, among those allowed. */
function closest(shapes: Issue[][]): Issue[] {
  const isOfOtherKind = (issues: Issue[]) =>
    issues.some(
      ({ code, path }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value'),
    );
  const rank = (issues: Issue[]) => (isOfOtherKind(issues) ? 1000 : 0) + issues.length;
  return shapes.toSorted((one, other) => rank(one) - rank(other))[0] ?? [];
}

function problemOf(issue: Issue): Problem {
  if ('input' in issue && issue.input === undefined) return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrongKind', wanted: valueKinds[issue.expected] ?? 'text' };
    case 'invalid_value':
      return notOneOf(issue.values.map(String), issue.input);
    case 'too_small':
      return issue.origin === 'number'
        ? { kind: 'tooLittle', least: issue.inclusive ? Number(issue.minimum) : Number(issue.minimum) + 1 }
        : { kind: 'empty' };
    case 'too_big':
      return { kind: excess[issue.origin] ?? 'tooMuch', most: Number(issue.maximum) };
    case 'invalid_format':
      return formatProblem(issue.format, issue.input);
    case 'custom':
      return ruleProblem(issue.message, issue.input);
    case 'invalid_key':
      return issue.issues[0] ? problemOf(issue.issues[0]) : { kind: 'other', why: issue.message };
    default:
      return { kind: 'other', why: issue.message };
  }
}

function notOneOf(allowed: string[], found: unknown): Problem {
  const right = typeof found === 'string' ? nearest(found, allowed) : undefined;
  return { kind: 'notOneOf', allowed, ...(right !== undefined && { right }) };
}

function formatProblem(format: string, found: unknown): Problem {
  const should = format === 'date' ? inCommonEra(found) : undefined;
  return should === undefined
    ? { kind: formatProblems[format] ?? 'badCharacters' }
    : { kind: 'buddhistYear', should };
}

const ruleProblems: readonly RuleProblem[] = ['program', 'noHttps', 'noTime'];

/** Rules of the schema name the problem; that of a day needs to be told as which day it should be written. */
function ruleProblem(message: string, found: unknown): Problem {
  const rule = ruleProblems.find((one) => one === message);
  if (rule) return { kind: rule };
  const should = inCommonEra(found);
  return should === undefined ? { kind: 'other', why: message } : { kind: 'buddhistYear', should };
}

const excess: Record<string, 'tooLong' | 'tooMany'> = { string: 'tooLong', array: 'tooMany' };

const formatProblems: Record<string, 'noDay' | 'noTime'> = { date: 'noDay', time: 'noTime' };

const valueKinds: Record<string, ValueKind> = {
  string: 'text',
  number: 'number',
  int: 'wholeNumber',
  boolean: 'yesOrNo',
  array: 'list',
  object: 'keys',
  record: 'keys',
};
