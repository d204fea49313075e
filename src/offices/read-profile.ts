/** The text of a profile -> the office, or every fault with its line. */
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Office, officeSchema } from './office.js';
import { officeFaults } from './office-faults.js';
import type { ProfileFault, ProfilePath } from './profile-fault.js';
import { shapeFaults } from './shape-faults.js';

export type ReadProfile = { kind: 'sound'; office: Office } | { kind: 'faulty'; faults: ProfileFault[] };

export function readProfile(text: string): ReadProfile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntaxFaults = document.errors.map(({ message, pos: [offset] }) => ({
    path: [],
    line: lines.linePos(offset).line,
    problem: { kind: 'notYaml', why: message } as const,
  }));
  if (syntaxFaults.length > 0) return { kind: 'faulty', faults: syntaxFaults };
  if (document.contents === null) return faulty({ path: [], problem: { kind: 'nothingInFile' } });

  const checked = check(document);
  if (checked.kind === 'sound') return checked;
  const withLine = (fault: ProfileFault) => ({
    ...fault,
    line: lines.linePos(offsetOf(document, fault.path)).line,
  });
  return {
    kind: 'faulty',
    faults: checked.faults.map(withLine).toSorted((one, other) => one.line - other.line),
  };
}

function check(document: Document): ReadProfile {
  const value = plainValue(document);
  if (value instanceof Error) return faulty({ path: [], problem: { kind: 'notYaml', why: value.message } });
  const shaped = officeSchema.safeParse(value, { reportInput: true });
  if (!shaped.success) return { kind: 'faulty', faults: shapeFaults(shaped.error.issues) };
  const faults = officeFaults(shaped.data);
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'sound', office: shaped.data };
}

/** Aliases that point nowhere, or that would make more of a small file than a machine can hold, show here only. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function faulty(fault: ProfileFault): ReadProfile {
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
