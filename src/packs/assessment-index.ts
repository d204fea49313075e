/** The assessor's table as the index of a pack: each file that an item wants stands in its row, by its place in the pack. */
import type { Assessment } from '../assessment/read-assessment.js';
import type { Deps } from '../deps.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { signedPapersOf } from '../domain/request/signed-papers.js';
import type { BoardPaper } from '../offices/board.js';
import { type EvidenceFiles, linkLines } from '../paper/registers/assessment-register.js';
import { assessmentRegister } from '../paper/registers/read-assessment-register.js';
import { columns } from '../text/assessment.js';
import { filesOf } from './evidence-of.js';
import { BLANK_FORM, fileNameIn, folderOf, GUIDELINE, namesIn, signedNameIn } from './folder-of.js';
import type { Index } from './pack-index.js';

/** The column of the link, one of six. */
const LINK_COLUMN = Object.keys(columns).indexOf('link');

export function assessmentIndex(
  deps: Pick<Deps, 'office' | 'now'>,
  assessment: Assessment,
  name: string,
): Index {
  return {
    name,
    register: (digits) => assessmentRegister(deps, assessment, { digits, files }),
    cell: (at, column) => {
      const row = assessment.rows[at];
      return row && column === LINK_COLUMN
        ? { lines: linkLines(row, { digits: (text) => text, files }) }
        : undefined;
    },
  };
}

const files: EvidenceFiles = {
  blankForm: { text: BLANK_FORM, href: BLANK_FORM },
  guideline: { text: GUIDELINE, href: GUIDELINE },
  of: (request, { item: { papers } }) =>
    [...papers.flatMap((paper) => namesOf(request, paper)), ...signedNames(request, papers)]
      .map((name) => `${folderOf(request)}/${name}`)
      .map((path) => ({ text: path, href: path })),
};

function namesOf(request: PublishRequest, paper: BoardPaper): string[] {
  switch (paper) {
    case 'form':
      return [namesIn.form];
    case 'memo':
      return [namesIn.memo];
    case 'document':
      return filesOf(request).map(fileNameIn);
    case 'blankForm':
    case 'guideline':
      return [];
  }
}

/** The papers signed by hand, where the item wants a paper that is signed. */
function signedNames(request: PublishRequest, papers: readonly BoardPaper[]): string[] {
  const isSigned = papers.includes('memo') || papers.includes('form');
  return isSigned ? signedPapersOf(request).map(signedNameIn) : [];
}

export function wants({ rows }: Assessment, paper: BoardPaper): boolean {
  return rows.some(({ item }) => item.papers.includes(paper));
}
