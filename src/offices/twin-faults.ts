/** Entries that stand twice in a profile and may stand once: looked for in the text itself, so that they show beside all other faults. */
import { type Document, isMap, isScalar, visit } from 'yaml';
import type { ProfileFault, ProfilePath } from './profile-fault.js';

/** @param profile as YAML gives it, of whatever shape */
export function twinFaults(profile: unknown): ProfileFault[] {
  const procedures = Object.entries(asObject(asObject(profile).procedures));
  const categories = listIn(profile, 'categories');
  return [
    ...['units', 'sites', 'categories', 'dataTypes', 'checklists'].flatMap((key) =>
      twins(listIn(profile, key), [key]),
    ),
    ...numbersTwice(categories),
    ...categories.flatMap((category, index) =>
      twins(listIn(category, 'items'), ['categories', index, 'items']),
    ),
    ...listIn(profile, 'checklists').flatMap((checklist, index) =>
      twins(listIn(checklist, 'entries'), ['checklists', index, 'entries']),
    ),
    ...procedures.flatMap(([name, procedure]) =>
      twins(listIn(procedure, 'steps'), ['procedures', name, 'steps']),
    ),
  ];
}

/** The later one of two keys would count, without a word. */
export function keysTwice(document: Document, lineOf: (offset: number) => number): ProfileFault[] {
  const faults: ProfileFault[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const problem = { kind: 'keyTwice', key: String(key.value) } as const;
          faults.push({ path: [], line: lineOf(key.range?.[0] ?? 0), problem });
        }
        seen.add(key.value);
      }
    },
  });
  return isMap(document.contents) ? faults : [];
}

/** Entries with the id of an earlier one. @param path of their list */
export function twins(list: unknown[], path: ProfilePath): ProfileFault[] {
  return repeated(list.map((one) => asObject(one).id)).map(({ index, value: id }) => ({
    path: [...path, index, 'id'],
    problem: { kind: 'usedTwice', id },
  }));
}

/** People choose by the number. A document may count its procedures apart, and begin anew in each. */
function numbersTwice(categories: unknown[]): ProfileFault[] {
  const numbers = categories.map((one) => {
    const { number, procedure = '' } = asObject(one);
    return typeof number === 'string' ? `${number} ${procedure}` : undefined;
  });
  return repeated(numbers).map(({ index }) => ({
    path: ['categories', index, 'number'],
    problem: { kind: 'numberTwice', id: String(asObject(categories[index]).number) },
  }));
}

function repeated(values: unknown[]): { index: number; value: string }[] {
  return values.flatMap((value, index) =>
    typeof value === 'string' && values.indexOf(value) < index ? [{ index, value }] : [],
  );
}

function listIn(value: unknown, key: string): unknown[] {
  const list = asObject(value)[key];
  return Array.isArray(list) ? list : [];
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
