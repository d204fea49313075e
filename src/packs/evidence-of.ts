/** The part of a pack that shows one request beside its papers: its history with all changes, its files, and the looks at its pages. */
import type { Look, PageChecks } from '../domain/page-checks.js';
import type { Attachment } from '../domain/request/content.js';
import { contentOf, type PublishRequest } from '../domain/request/publish-request.js';
import { timeline } from '../lists/timeline.js';
import type { Office } from '../offices/office.js';
import { fileSize } from '../text/file-size.js';
import { changeWords, heads, noLooks, notLooked, occasions, pageCut } from '../text/packs.js';
import { lookWords } from '../text/page-checks.js';
import { stepWords } from '../text/paper.js';
import { actorWords } from '../text/request-words.js';
import { dateTime } from '../text/thai-date.js';
import type { EvidenceTable } from '../web/evidence-page.js';
import { fileNameIn, pageNameIn } from './folder-of.js';

export function historyTable(office: Office, request: PublishRequest): EvidenceTable {
  return {
    heads: [heads.when, heads.who, heads.what],
    rows: timeline(request, office).map(({ entry, changes }) => {
      const lines = [...stepWords(request, entry), ...changes.map(changeWords)];
      return [{ text: dateTime(entry.at) }, { text: actorWords(entry.by) }, { text: lines.join('\n') }];
    }),
  };
}

/** Each look at an act, and the last of each week's. */
export function proofTable(checks: PageChecks | undefined): EvidenceTable {
  const kept = keptPages(checks);
  const rows = (checks?.looks ?? []).map((look) => [
    { text: look.url },
    { text: occasions[look.for] },
    { text: look.found?.status === undefined ? '' : String(look.found.status) },
    { text: look.found?.title ?? '' },
    { text: lookWords(look) ?? notLooked },
    pageCell(look, kept.indexOf(look)),
  ]);
  return {
    heads: [heads.address, heads.occasion, heads.status, heads.pageTitle, heads.found, heads.pageCopy],
    rows: rows.length > 0 ? rows : [[{ text: noLooks }]],
  };
}

/** Those whose page is kept, in the order in which they lie in the pack. */
export function keptPages(checks: PageChecks | undefined): Look[] {
  return checks?.looks.filter(({ found }) => found?.copy) ?? [];
}

function pageCell(look: Look, index: number): { text: string; href?: string } {
  const copy = look.found?.copy;
  if (!copy) return { text: '' };
  const name = pageNameIn(look, index);
  return { text: `${name}${copy.isCut ? ` (${pageCut})` : ''}\nSHA-256 ${copy.sha256}`, href: name };
}

/** @param nameIn its name in the pack */
export function filesTable(files: readonly Attachment[], nameIn = fileNameIn): EvidenceTable {
  return {
    heads: [heads.inPack, heads.fileName, heads.size, heads.sha256],
    rows: files.map((file, index) => [
      { text: nameIn(file, index), href: nameIn(file, index) },
      { text: file.fileName },
      { text: fileSize(file.sizeInBytes) },
      { text: file.sha256 },
    ]),
  };
}

/** The files that stand or stood on the website or are asked for instead, each once. */
export function filesOf(request: PublishRequest): Attachment[] {
  const files = [...(request.standing?.content.attachments ?? []), ...contentOf(request).attachments];
  const isSame = (one: Attachment, other: Attachment) =>
    one.sha256 === other.sha256 && one.fileName === other.fileName;
  return files.filter((one, index) => files.findIndex((other) => isSame(one, other)) === index);
}
