/** The text of a board's file, upon the board of the year before -> the board, or every fault with its line. */
import { type Board, type BoardFile, type BoardItem, boardFileSchema, wholeItem } from './board.js';
import type { Office } from './office.js';
import type { ProfileFault, ProfilePath } from './profile-fault.js';
import { type Checked, readYaml } from './read-yaml.js';
import { shapeFaults } from './shape-faults.js';
import { twins } from './twin-faults.js';

export interface Upon {
  year: number;
  /** Inherited from another year. */
  before: Board | undefined;
  /** Absent: the file is no office's own, and names categories of many. */
  office?: Pick<Office, 'categories'>;
}

export function readBoard(text: string, upon: Upon): Checked<Board> {
  const read = readYaml(text, (value) => {
    const shaped = boardFileSchema.safeParse(value, { reportInput: true });
    if (!shaped.success) {
      return { kind: 'faulty', faults: shapeFaults(shaped.error.issues, boardFileSchema) };
    }
    return inherit(shaped.data, upon);
  });
  return read.kind === 'sound' ? read : { kind: 'faulty', faults: read.faults.map(ofEmptyFile) };
}

/** No copy of a profile would help. */
function ofEmptyFile(fault: ProfileFault): ProfileFault {
  if (fault.problem.kind !== 'nothingInFile') return fault;
  return { path: ['items'], line: 1, problem: { kind: 'missing' } };
}

/** Items that the year before had keep their places, new ones follow. */
function inherit(file: BoardFile, { year, before, office }: Upon): Checked<Board> {
  const inherited = (before?.items ?? []).map((one) => ofYear(one, before?.year === year));
  const left = inherited.filter(({ id }) => !file.without.includes(id));
  const faults = [
    ...twins(file.items, ['items']),
    ...unknownItems(file.without, inherited),
    ...(office ? unknownCategories(file, office) : []),
  ];
  const given = new Map<string, BoardItem>();
  for (const [index, one] of file.items.entries()) {
    const whole = wholeItem.safeParse(
      { ...left.find(({ id }) => id === one.id), ...one },
      { reportInput: true },
    );
    if (whole.success) given.set(one.id, whole.data);
    else faults.push(...shapeFaults(whole.error.issues, wholeItem, ['items', index]));
  }
  if (faults.length > 0) return { kind: 'faulty', faults };
  const isNew = ({ id }: BoardItem) => !left.some((one) => one.id === id);
  const items = [...left.map((one) => given.get(one.id) ?? one), ...[...given.values()].filter(isNew)];
  return { kind: 'sound', value: { year, title: file.title ?? before?.title ?? '', items } };
}

/** Requests are named for one year: those of the year before are its evidence alone. */
function ofYear(item: BoardItem, isSame: boolean): BoardItem {
  return isSame ? item : { ...item, requests: [] };
}

function unknownItems(without: string[], inherited: readonly BoardItem[]): ProfileFault[] {
  return without.flatMap((id, index) =>
    inherited.some((one) => one.id === id) ? [] : [unknown('unknownItem', id, ['without', index])],
  );
}

function unknownCategories({ items }: BoardFile, { categories }: Pick<Office, 'categories'>): ProfileFault[] {
  const known = new Set(
    categories.flatMap(({ id, items: below }) => [id, ...below.map((one) => `${id}/${one.id}`)]),
  );
  return items.flatMap(({ categories: named = [] }, place) =>
    named.flatMap((id, index) =>
      known.has(id) ? [] : [unknown('unknownCategory', id, ['items', place, 'categories', index])],
    ),
  );
}

function unknown(kind: 'unknownItem' | 'unknownCategory', id: string, path: ProfilePath): ProfileFault {
  return { path, problem: { kind, id } };
}
