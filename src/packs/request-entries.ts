/** The evidence of one request: form, memo, history, proof of its pages, files. */
import type { Readable } from 'node:stream';
import { type PublishRequest, publicationsOf } from '../domain/request/publish-request.js';
import { noteAccess } from '../files/note-access.js';
import { PaperFailed } from '../paper/engine/paper-failed.js';
import { makePaper } from '../paper/make-paper.js';
import { noteMadePaper } from '../paper/note-made-paper.js';
import * as words from '../text/packs.js';
import { numberAndSubject } from '../text/request-words.js';
import { evidencePage } from '../web/evidence-page.js';
import { filesOf, filesTable, historyTable, proofTable } from './evidence-of.js';
import { fileNameIn, folderOf } from './folder-of.js';
import type { PackDeps } from './pack-deps.js';
import type { PackEntry } from './stream-zip.js';

/** @param personId for whom it is made, and who is noted as having saved its files */
export async function* requestEntries(
  deps: PackDeps,
  request: PublishRequest,
  personId: string,
): AsyncGenerator<PackEntry> {
  const below = (name: string) => `${folderOf(request)}/${name}`;
  const files = filesOf(request);
  yield await paperEntry(deps, request, { kind: 'form', name: below('1-form.pdf'), personId });
  yield await paperEntry(deps, request, { kind: 'memo', name: below('2-memo.pdf'), personId });
  yield { name: below('3-history.html'), content: historyPage(deps, request) };
  yield { name: below('4-proof.html'), content: await proofPage(deps, request) };
  if (files.length > 0) await noteAccess(deps, { requestId: request.id, personId, act: 'savedAll', files });
  for (const [index, file] of files.entries()) {
    const name = below(fileNameIn(file, index));
    const content: Readable | null = await deps.files.open(file.sha256);
    if (content) yield { name, content };
    else yield { name: `${name}.missing.txt`, content: words.fileMissing(file.fileName, file.sha256) };
  }
}

/** One paper that can not be made does not keep the others from the reader. */
async function paperEntry(
  deps: PackDeps,
  { id }: PublishRequest,
  { kind, name, personId }: { kind: 'form' | 'memo'; name: string; personId: string },
): Promise<PackEntry> {
  try {
    const paper =
      kind === 'form' ? { kind, request: id } : { kind, request: id, also: [], number: '', day: '' };
    const made = await makePaper(deps, paper, personId);
    await noteMadePaper(deps, made);
    return { name, content: made.pdf };
  } catch (error) {
    if (!(error instanceof PaperFailed)) throw error;
    deps.log.error({ reason: error.reason, kind }, 'A paper of a pack could not be made');
    return { name: `${name}.missing.txt`, content: words.paperNotMade };
  }
}

function historyPage({ office }: PackDeps, request: PublishRequest): string {
  return evidencePage({
    title: numberAndSubject(request),
    about: [office.name],
    parts: [
      { heading: words.headings.history, table: historyTable(office, request) },
      { heading: words.headings.files, table: filesTable(filesOf(request)) },
    ],
  });
}

async function proofPage({ office, stores }: PackDeps, request: PublishRequest): Promise<string> {
  const checks = await stores.pageChecks.get(request.id);
  return evidencePage({
    title: numberAndSubject(request),
    about: [office.name, ...publicationsOf(request).map(({ url }) => url)],
    parts: [{ heading: words.headings.proof, table: proofTable(checks) }],
  });
}
