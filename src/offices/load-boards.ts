/** The boards of an office: the built-in files, and upon each year's the office's own. A faulty file is left out and named. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readTextFile } from '../config/read-text-file.js';
import { projectRoot } from '../project-root.js';
import type { Board, Boards, FaultyBoard } from './board.js';
import type { Office } from './office.js';
import { readBoard } from './read-board.js';
import type { Checked } from './read-yaml.js';

const builtInFolder = join(projectRoot, 'src', 'offices', 'assessment');
/** By its fiscal year, of the Buddhist era. */
const BOARD_FILE = /^(?<year>2[5-9]\d\d)\.yaml$/;

interface YearFile {
  file: string;
  year: number | undefined;
}

/** Read once: the same for every office that has no file of its own. */
let builtInBoards: Boards | undefined;

/** @param folder the office's own, which may not be there */
export function loadBoards(office: Pick<Office, 'categories'>, folder: string | undefined): Boards {
  const own = folder === undefined || folder === builtInFolder ? [] : filesIn(folder);
  if (own.length > 0) return readBoards(office, own);
  builtInBoards ??= readBoards(office, []);
  return builtInBoards;
}

function readBoards(office: Pick<Office, 'categories'>, own: readonly YearFile[]): Boards {
  const builtIn = filesIn(builtInFolder);
  const years = [...new Set([...builtIn, ...own].flatMap(({ year }) => year ?? []))].sort();
  const boards: Board[] = [];
  const faulty: FaultyBoard[] = own
    .filter(({ year }) => year === undefined)
    .map(({ file }) => ({ file, faults: [{ path: [], problem: { kind: 'noBoardYear' } }] }));
  for (const year of years) {
    const begun = boards.at(-1);
    let board: Board | undefined;
    for (const one of [...builtIn, ...own].filter((file) => file.year === year)) {
      const isOwn = own.includes(one);
      const read = readFile(one.file, { year, before: board ?? begun, ...(isOwn && { office }) });
      if (read.kind === 'sound') board = read.value;
      else faulty.push({ file: one.file, faults: read.faults });
    }
    if (board) boards.push(board);
  }
  return { boards, faulty };
}

function readFile(file: string, upon: Parameters<typeof readBoard>[1]): Checked<Board> {
  const read = readTextFile(file);
  if (read.kind === 'text') return readBoard(read.text, upon);
  const kind = read.kind === 'notUtf8' ? 'notUtf8' : 'notReadable';
  return { kind: 'faulty', faults: [{ path: [], problem: { kind } }] };
}

function filesIn(folder: string): YearFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => {
      const { year } = BOARD_FILE.exec(basename(name))?.groups ?? {};
      return { file: join(folder, name), year: year === undefined ? undefined : Number(year) };
    });
}
