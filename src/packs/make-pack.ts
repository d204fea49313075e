/** The evidence of one request, of all that a register chooses, or of the assessment, as one zip that is made while it is sent. */
import type { Readable } from 'node:stream';
import type { Assessment } from '../assessment/read-assessment.js';
import { type Paper, readPaper } from '../domain/paper.js';
import { eachOnce } from '../domain/request/found-requests.js';
import { periodOf } from '../paper/registers/period-of.js';
import { assessmentChosen } from '../paper/registers/read-assessment-register.js';
import { aboutLines, requestsChosen } from '../paper/registers/read-register.js';
import { numberAndSubject } from '../text/request-words.js';
import { assessmentIndex, wants } from './assessment-index.js';
import { BLANK_FORM, folderOf, GUIDELINE } from './folder-of.js';
import type { PackDeps } from './pack-deps.js';
import { indexEntries } from './pack-index.js';
import { paperEntry, requestEntries } from './request-entries.js';
import { type PackedRequests, requestsIndex } from './requests-index.js';
import { type PackEntry, streamZip } from './stream-zip.js';

export interface MadePack {
  fileName: string;
  zip: Readable;
}

interface Pack extends PackedRequests {
  /** The name of its file. */
  name: string;
  /** Its table is the index then, and the list of requests the second one. */
  assessment?: Assessment;
}

/** @returns undefined of what has no evidence, such as the empty form */
export async function makePack(
  deps: PackDeps,
  paper: Paper,
  personId: string,
): Promise<MadePack | undefined> {
  const pack = await packOf(deps, paper);
  if (!pack) return undefined;
  return { fileName: fileNameOf(pack), zip: streamZip(entriesOf(deps, pack, personId), deps.now()) };
}

async function packOf(deps: PackDeps, paper: Paper): Promise<Pack | undefined> {
  if (paper.kind === 'form') {
    const request = await deps.stores.requests.get(paper.request);
    const about = [deps.office.name];
    return (
      request && {
        name: folderOf(request),
        about: [...about, numberAndSubject(request)],
        requests: [request],
      }
    );
  }
  if (paper.kind !== 'register') return undefined;
  const about = aboutLines(deps, paper);
  if (paper.register === 'requests') {
    const { category, state } = paper;
    const name = nameOf('requests', periodOf(paper, deps.now()), category, state);
    return { name, about, requests: await requestsChosen(deps, paper) };
  }
  const assessment = paper.register === 'assessment' ? await assessmentChosen(deps, paper) : undefined;
  if (!assessment) return undefined;
  const requests = eachOnce(assessment.rows.flatMap((row) => row.requests));
  return { name: nameOf('assessment', assessment.period, paper.item), about, requests, assessment };
}

/** `requests-2570-Q2-laws`: what was chosen, in what every machine takes. */
function nameOf(...chosen: string[]): string {
  return chosen.filter((one) => /^[\w.-]+$/.test(one)).join('-');
}

function fileNameOf({ name }: Pack): string {
  return `evidence-${name}.zip`;
}

async function* entriesOf(deps: PackDeps, pack: Pack, personId: string): AsyncGenerator<PackEntry> {
  const { assessment } = pack;
  const fileName = fileNameOf(pack);
  if (assessment) yield* indexEntries(deps, assessmentIndex(deps, assessment, '00-index'), fileName);
  yield* indexEntries(deps, requestsIndex(deps, pack, assessment ? '01-requests' : '00-index'), fileName);
  if (assessment && wants(assessment, 'blankForm')) {
    yield await paperEntry(deps, { kind: 'blankForm' }, { name: BLANK_FORM, personId });
  }
  const guideline = readPaper('register', { register: 'guideline' });
  if (assessment && guideline && wants(assessment, 'guideline')) {
    yield await paperEntry(deps, guideline, { name: GUIDELINE, personId });
  }
  for (const { id } of pack.requests) {
    const present = await deps.stores.requests.get(id); // as it is when its turn comes
    if (present) yield* requestEntries(deps, present, personId);
  }
}
