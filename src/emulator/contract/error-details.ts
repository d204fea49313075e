/** Words and property paths of a refusal, as LINE writes them. */
import type * as z from 'zod';
import type { ErrorDetail } from '../api/line-error.js';

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];

/** Faults within a template or a Flex container refuse the whole message. */
export function refusedWholly({ path }: Issue, body: unknown): boolean {
  return containerOf(path, body) !== null;
}

export function messageIndexOf({ path }: Issue): number {
  return Number(path[1]);
}

export function detailOf(issue: Issue, body: unknown): ErrorDetail[] {
  const container = containerOf(issue.path, body);
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => ({ message: wordsFor(issue, container), property: write(path, container) }));
}

type Container = 'flex' | 'template' | null;

function containerOf(path: Path, body: unknown): Container {
  const [messages, at, field] = path;
  if (messages !== 'messages' || typeof at !== 'number') return null;
  const type = (body as { messages: { type?: unknown }[] }).messages[at]?.type;
  if (type === 'flex' && field === 'contents') return 'flex';
  return type === 'template' && field === 'template' ? 'template' : null;
}

/** `/body/contents/0/text` in Flex, `template/columns/5/title` in templates, `messages[0].text` elsewhere. */
function write(path: Path, container: Container): string {
  if (container === 'flex') return `/${withoutType(path.slice(3)).join('/')}`;
  if (container === 'template') return path.slice(2).join('/');
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** LINE names an unknown component by its own place, not by its `type`. */
function withoutType(path: Path): Path {
  return path.at(-1) === 'type' ? path.slice(0, -1) : path;
}

function wordsFor(issue: Issue, container: Container): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'invalid property';
    case 'invalid_union':
      return container === 'flex' ? 'invalid property' : wordsForChoice(optionsOf(issue));
    case 'invalid_value':
      return wordsForChoice(issue.values);
    case 'invalid_type':
      return issue.input === undefined ? missing(container) : `must be ${issue.expected}`;
    default:
      return issue.message;
  }
}

/** Zod names the known discriminators of a union only at run time. */
function optionsOf(issue: object): readonly unknown[] | undefined {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options : undefined;
}

function wordsForChoice(values: readonly unknown[] | undefined): string {
  return values?.length ? `Must be one of the following values: [${values.join(', ')}]` : 'invalid property';
}

function missing(container: Container): string {
  return container ? 'must be specified' : 'May not be empty';
}
