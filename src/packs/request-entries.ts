/** The evidence of one request: form, memo, history, proof of its pages, files. */
import type { Readable } from 'node:stream';
import type { NamedFile } from '../domain/named-files.js';
import type { PageChecks } from '../domain/page-checks.js';
import type { Paper } from '../domain/paper.js';
import { type PublishRequest, publicationsOf } from '../domain/request/publish-request.js';
import { screenshotsOf } from '../domain/request/screenshots.js';
import { signedPapersOf } from '../domain/request/signed-papers.js';
import { noteAccess } from '../files/note-access.js';
import { PaperFailed } from '../paper/engine/paper-failed.js';
import { makePaper } from '../paper/make-paper.js';
import { noteMadePaper } from '../paper/note-made-paper.js';
import * as words from '../text/packs.js';
import { numberAndSubject } from '../text/request-words.js';
import { screenshotsLabel } from '../text/screenshots.js';
import { signedOnPaper } from '../text/signed-paper.js';
import { evidencePage } from '../web/evidence-page.js';
import { byPosition } from '../work/by-position.js';
import { filesOf, filesTable, historyTable, keptPages, proofTable } from './evidence-of.js';
import { fileNameIn, folderOf, namesIn, pageNameIn, screenNameIn, signedNameIn } from './folder-of.js';
import type { PackDeps } from './pack-deps.js';
import type { PackEntry } from './stream-zip.js';

/** @param personId for whom it is made, and who is noted as having saved its files */
export async function* requestEntries(
  deps: PackDeps,
  stored: PublishRequest,
  personId: string,
): AsyncGenerator<PackEntry> {
  const request = await byPosition(deps, stored);
  const below = (name: string) => `${folderOf(request)}/${name}`;
  const files = filesOf(request);
  const { id } = request;
  const memo: Paper = { kind: 'memo', request: id, also: [], number: '', day: '' };
  yield await paperEntry(deps, { kind: 'form', request: id }, { name: below(namesIn.form), personId });
  yield await paperEntry(deps, memo, { name: below(namesIn.memo), personId });
  yield { name: below(namesIn.history), content: historyPage(deps, request) };
  const checks = await deps.stores.pageChecks.get(id);
  yield { name: below(namesIn.proof), content: proofPage(deps, request, checks) };
  for (const [index, look] of keptPages(checks).entries()) {
    const { fileName = '', sha256 = '' } = look.found?.copy ?? {};
    yield await fileEntry(deps, below(pageNameIn(look, index)), { fileName, sha256 });
  }
  const signed = signedPapersOf(request);
  const screens = screenshotsOf(request);
  const saved = [...files, ...signed, ...screens];
  if (saved.length > 0) {
    await noteAccess(deps, { requestId: request.id, personId, act: 'savedAll', files: saved });
  }
  for (const [index, file] of files.entries()) {
    yield await fileEntry(deps, below(fileNameIn(file, index)), file);
  }
  for (const [index, file] of signed.entries()) {
    yield await fileEntry(deps, below(signedNameIn(file, index)), file);
  }
  for (const [index, file] of screens.entries()) {
    yield await fileEntry(deps, below(screenNameIn(file, index)), file);
  }
}

async function fileEntry(
  { files }: PackDeps,
  name: string,
  { fileName, sha256 }: NamedFile,
): Promise<PackEntry> {
  const content: Readable | null = await files.open(sha256);
  if (content) return { name, content };
  return { name: `${name}.missing.txt`, content: words.fileMissing(fileName, sha256) };
}

/** One paper that can not be made does not keep the others from the reader. */
export async function paperEntry(
  deps: PackDeps,
  paper: Paper,
  { name, personId }: { name: string; personId: string },
): Promise<PackEntry> {
  try {
    const made = await makePaper(deps, paper, personId);
    await noteMadePaper(deps, made);
    return { name, content: made.pdf };
  } catch (error) {
    if (!(error instanceof PaperFailed)) throw error;
    deps.log.error({ reason: error.reason, kind: paper.kind }, 'A paper of a pack could not be made');
    return { name: `${name}.missing.txt`, content: words.paperNotMade };
  }
}

function historyPage({ office }: PackDeps, request: PublishRequest): string {
  const signed = signedPapersOf(request);
  return evidencePage({
    title: numberAndSubject(request),
    about: [office.name],
    parts: [
      { heading: words.headings.history, table: historyTable(office, request) },
      { heading: words.headings.files, table: filesTable(filesOf(request)) },
      ...(signed.length > 0 ? [{ heading: signedOnPaper, table: filesTable(signed, signedNameIn) }] : []),
    ],
  });
}

function proofPage({ office }: PackDeps, request: PublishRequest, checks: PageChecks | undefined): string {
  const screens = screenshotsOf(request);
  return evidencePage({
    title: numberAndSubject(request),
    about: [office.name, ...publicationsOf(request).map(({ url }) => url)],
    parts: [
      { heading: words.headings.proof, table: proofTable(checks) },
      ...(screens.length > 0
        ? [{ heading: screenshotsLabel, table: filesTable(screens, screenNameIn) }]
        : []),
    ],
  });
}
