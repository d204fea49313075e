/** Zod's issues as faults of a profile. */
import type { z } from 'zod';
import type { Problem, ProfileFault, ProfilePath, ValueKind } from './profile-fault.js';

type Issue = z.core.$ZodIssue;

/** The issues must be made with `reportInput`, or a missing value looks like one of the wrong kind. */
export function shapeFaults(issues: Issue[], parent: ProfilePath = []): ProfileFault[] {
  return issues.flatMap((issue) => {
    const path = [...parent, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: { kind: 'unknownKey', key } as const,
      }));
    }
    if (issue.code === 'invalid_union') return shapeFaults(closest(issue.errors), path);
    return [{ path, problem: problemOf(issue) }];
  });
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
      return { kind: 'notOneOf', allowed: issue.values.map(String) };
    case 'too_small':
      return issue.origin === 'number'
        ? { kind: 'tooLittle', least: issue.inclusive ? Number(issue.minimum) : Number(issue.minimum) + 1 }
        : { kind: 'empty' };
    case 'too_big':
      return { kind: excess[issue.origin] ?? 'tooMuch', most: Number(issue.maximum) };
    case 'invalid_format':
      return { kind: formatProblems[issue.format] ?? 'badCharacters' };
    case 'invalid_key':
      return issue.issues[0] ? problemOf(issue.issues[0]) : { kind: 'other', why: issue.message };
    default:
      return { kind: 'other', why: issue.message };
  }
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
