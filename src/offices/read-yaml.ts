/** The text of a file in YAML -> what it says, checked, or every fault with its line. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { ProfileFault, ProfilePath } from './profile-fault.js';
import { keysTwice } from './twin-faults.js';
import { typographicQuotes } from './typographic-quotes.js';
import { yamlSlip } from './yaml-slip.js';

export type Checked<T> = { kind: 'sound'; value: T } | { kind: 'faulty'; faults: ProfileFault[] };

/** @param check the value as YAML gives it; the lines of its faults are found here */
export function readYaml<T>(text: string, check: (value: unknown) => Checked<T>): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const lineOf = (offset: number) => lines.linePos(offset).line;
  const [error] = document.errors; // those after it are mostly its consequences
  if (error) return faulty(slipFault(text, lineOf(error.pos[0])));
  if (document.contents === null) return faulty({ path: [], problem: { kind: 'nothingInFile' } });

  const value = plainValue(document);
  if (value instanceof Error) {
    const alias = unresolvedAlias(document);
    if (alias !== undefined) return faulty(slipFault(text, lineOf(alias)));
    return faulty({ path: [], problem: { kind: 'notYaml', why: value.message } });
  }
  const checked = check(value);
  const written = [...keysTwice(document, lineOf), ...typographicQuotes(document, lineOf)];
  if (checked.kind === 'sound' && written.length === 0) return checked;
  const found = checked.kind === 'sound' ? [] : checked.faults;
  const faults = [...found, ...written].map((fault) => ({
    ...fault,
    line: fault.line ?? lineOf(offsetOf(document, fault.path)),
  }));
  return { kind: 'faulty', faults: faults.toSorted((one, other) => one.line - other.line) };
}

function slipFault(text: string, at: number): ProfileFault {
  const { line, ...slip } = yamlSlip(text, at);
  return { path: [], line, problem: { kind: 'slip', ...slip } };
}

/** A text that begins with `*` is taken for the name of another place. @returns where it stands */
function unresolvedAlias(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/**
 * Aliases that would make more of a small file than a machine can hold show here only. The copy lets go of the file's
 * text, of which YAML's values are pieces.
 */
function plainValue(document: Document): unknown {
  try {
    return structuredClone(document.toJS());
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function faulty(fault: ProfileFault): { kind: 'faulty'; faults: ProfileFault[] } {
  return { kind: 'faulty', faults: [fault] };
}

/** Where in the text it stands; of what is missing, where it belongs. */
function offsetOf(document: Document, path: ProfilePath): number {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    const found = childOf(isAlias(node) ? (node.resolve(document) ?? null) : node, key);
    if (!found) break;
    offset = found.offset ?? offset;
    node = found.node;
  }
  return offset;
}

interface Child {
  offset: number | undefined;
  node: Node | null;
}

function childOf(parent: Node | null, key: string | number): Child | undefined {
  if (isSeq<Node>(parent)) {
    const node = parent.items[Number(key)];
    return node && { offset: node.range?.[0], node };
  }
  if (!isMap<Node, Node | null>(parent)) return undefined;
  const pair = parent.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
  return pair && { offset: pair.key.range?.[0], node: pair.value };
}
