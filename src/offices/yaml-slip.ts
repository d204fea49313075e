/** Slips of somebody who writes YAML by hand, and how the line should read: YAML's own messages help only those who know it. */

/** Each has its sentence in text/profile-faults.ts. */
export type SlipKind =
  | 'tab'
  | 'noBlank'
  | 'colonInText'
  | 'openQuote'
  | 'afterQuote'
  | 'openBracket'
  | 'signAtStart'
  | 'noColon'
  | 'indent';

export interface YamlSlip {
  slip: SlipKind;
  /** Counted from 1. */
  line: number;
  /** As it stands there. */
  found: string;
  /** Absent where only its writer can know. */
  should?: string;
}

interface Line {
  number: number;
  text: string;
}

type Look = (line: Line) => YamlSlip | undefined;

/** @param at where YAML gave up: counted from 1. The slip is on that line, or on one before it */
export function yamlSlip(text: string, at: number): YamlSlip {
  const lines = text.split(/\r?\n/).map((one, index) => ({ number: index + 1, text: one }));
  const near = [at, at + 1, at - 1].flatMap((number) => lines[number - 1] ?? []);
  const before = lines.slice(0, at);
  const found = [
    firstOf(near, tab),
    firstOf(near, noBlank),
    firstOf(near, signAtStart),
    firstOf(before, openQuote),
    firstOf(near, afterQuote),
    firstOf(near, colonInText),
    firstOf(before, openBracket),
    firstOf(near, noColon),
  ];
  return found.find((one) => one !== undefined) ?? indent(lines, at);
}

function firstOf(lines: Line[], look: Look): YamlSlip | undefined {
  for (const line of lines) {
    const slip = isComment(line) ? undefined : look(line);
    if (slip) return slip;
  }
  return undefined;
}

function isComment({ text }: Line): boolean {
  return /^\s*(#|$)/.test(text);
}

function slipOf(slip: SlipKind, { number, text }: Line, should?: string): YamlSlip {
  return {
    slip,
    line: number,
    found: text.trimEnd(),
    ...(should !== undefined && { should: should.trimEnd() }),
  };
}

function tab(line: Line): YamlSlip | undefined {
  const indentation = indentationOf(line);
  if (!indentation.includes('\t')) return undefined;
  return slipOf('tab', line, indentation.replaceAll('\t', '  ') + line.text.trimStart());
}

/** `name:x`, `-name: x`. An address with its `//` and a time of day are texts. */
function noBlank(line: Line): YamlSlip | undefined {
  const should = line.text
    .replace(/^(\s*)-(?=[^\s-])/, '$1- ')
    .replace(/^(\s*(?:- )?[A-Za-z][\w-]*):(?=[^\s/])/, '$1: ');
  return should === line.text ? undefined : slipOf('noBlank', line, should);
}

const ENTRY = /^(?<start>\s*(?:- )*(?:[\w-]+: +)?)(?<value>.*)$/;

function signAtStart(line: Line): YamlSlip | undefined {
  const { start = '', value = '' } = ENTRY.exec(line.text)?.groups ?? {};
  return /^[@`%*&]/.test(value) ? slipOf('signAtStart', line, start + quoted(value)) : undefined;
}

function colonInText(line: Line): YamlSlip | undefined {
  const { start = '', value = '' } = ENTRY.exec(line.text)?.groups ?? {};
  if (!start.includes(':') || !/:(\s|$)/.test(value) || /^["'{[]/.test(value)) return undefined;
  return slipOf('colonInText', line, start + quoted(value));
}

/** A quotation mark that opens a text and is not closed on its line. */
function openQuote(line: Line): YamlSlip | undefined {
  const { value = '' } = ENTRY.exec(line.text)?.groups ?? {};
  const [mark] = /^["']/.exec(value) ?? [];
  if (mark === undefined || value.indexOf(mark, 1) !== -1) return undefined;
  return slipOf('openQuote', line, line.text.trimEnd() + mark);
}

/** `"a" b`: what stands behind the closing mark belongs to nothing. */
function afterQuote(line: Line): YamlSlip | undefined {
  const { start = '', value = '' } = ENTRY.exec(line.text)?.groups ?? {};
  const rest = /^"(?:[^"\\]|\\.)*"(?<rest>.*)$/.exec(value)?.groups?.rest ?? '';
  if (/^\s*(#|$)/.test(rest)) return undefined;
  return slipOf('afterQuote', line, `${start}'${value.replaceAll("'", "''")}'`);
}

function openBracket(line: Line): YamlSlip | undefined {
  const { value = '' } = ENTRY.exec(line.text)?.groups ?? {};
  if (!/^[[{]/.test(value)) return undefined;
  const missing = missingBrackets(value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, ''));
  return missing === '' ? undefined : slipOf('openBracket', line, line.text.trimEnd() + missing);
}

function missingBrackets(value: string): string {
  const open: string[] = [];
  for (const sign of value) {
    if (sign === '[') open.unshift(']');
    else if (sign === '{') open.unshift('}');
    else if (sign === open[0]) open.shift();
  }
  return open.join('');
}

/** `head หัวหน้า` */
function noColon(line: Line): YamlSlip | undefined {
  const should = line.text.replace(/^(\s*(?:- )?[A-Za-z][\w-]*) +(?=[^\s:])([^:]*)$/, '$1: $2');
  return should === line.text ? undefined : slipOf('noColon', line, should);
}

/** YAML gives up at a line that holds a value already, where the next one is indented as if it belonged to it. */
function indent(lines: Line[], at: number): YamlSlip {
  const line = lines[at - 1] ?? { number: at, text: '' };
  const next = lines[at];
  const wanted = indentationOf(line);
  if (!next || indentationOf(next).length <= wanted.length) return slipOf('indent', line);
  return slipOf('indent', next, wanted + next.text.trimStart());
}

function indentationOf({ text }: Line): string {
  return /^\s*/.exec(text)?.[0] ?? '';
}

function quoted(value: string): string {
  return `"${value.trimEnd().replace(/["\\]/g, '\\$&')}"`;
}
