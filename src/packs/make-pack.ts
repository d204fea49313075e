/** The evidence of one request, or of all that a register chooses, as one zip that is made while it is sent. */
import type { Readable } from 'node:stream';
import type { Paper } from '../domain/paper.js';
import { aboutLines, requestsChosen } from '../paper/registers/read-register.js';
import { numberAndSubject } from '../text/request-words.js';
import { folderOf } from './folder-of.js';
import type { PackDeps } from './pack-deps.js';
import { indexEntries, type Pack } from './pack-index.js';
import { requestEntries } from './request-entries.js';
import { type PackEntry, streamZip } from './stream-zip.js';

export interface MadePack {
  fileName: string;
  zip: Readable;
}

/** @returns undefined of what has no evidence, such as the empty form */
export async function makePack(
  deps: PackDeps,
  paper: Paper,
  personId: string,
): Promise<MadePack | undefined> {
  const pack = await packOf(deps, paper);
  if (!pack) return undefined;
  const [only] = pack.requests;
  const name = paper.kind === 'form' && only ? folderOf(only) : 'requests';
  return { fileName: `evidence-${name}.zip`, zip: streamZip(entriesOf(deps, pack, personId), deps.now()) };
}

async function packOf(deps: PackDeps, paper: Paper): Promise<Pack | undefined> {
  if (paper.kind === 'form') {
    const request = await deps.stores.requests.get(paper.request);
    return request && { about: [deps.office.name, numberAndSubject(request)], requests: [request] };
  }
  if (paper.kind !== 'register' || paper.register !== 'requests') return undefined;
  return { about: aboutLines(deps, paper), requests: await requestsChosen(deps, paper) };
}

async function* entriesOf(deps: PackDeps, pack: Pack, personId: string): AsyncGenerator<PackEntry> {
  yield* indexEntries(deps, pack);
  for (const { id } of pack.requests) {
    const present = await deps.stores.requests.get(id); // as it is when its turn comes
    if (present) yield* requestEntries(deps, present, personId);
  }
}
