/** Makes one paper from the record as it is now. Who may have it was checked when its link was given out. */
import type { Deps } from '../deps.js';
import type { ListedPaper } from '../domain/evidence/office-paper.js';
import type { MadePaper } from '../domain/made-paper.js';
import { type Paper, requestsOn } from '../domain/paper.js';
import { procedureFor } from '../domain/request/procedure.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { acknowledgementsOf } from '../report/acknowledge-report.js';
import { readReport } from '../report/read-report.js';
import { reportFor } from '../report/report-scope.js';
import { formTitle } from '../text/paper.js';
import { faultPlaces, PaperFailed } from './engine/paper-failed.js';
import type { PaperData, Template } from './engine/typeset-job.js';
import { blankFormData, digitsOf, formData } from './form-data.js';
import { memoData } from './memo-data.js';
import { ownFolder } from './own-folder.js';
import { readRegister } from './registers/read-register.js';
import { registerData } from './registers/register-data.js';
import { reportData } from './report-data.js';
import { sealOf, sealOfficePaper } from './seal.js';

export interface PrintedPaper {
  pdf: Uint8Array;
  /** Safe on every machine. */
  fileName: string;
  /** Which request, as of when. Of several, the first. Absent on whatever is of no one request. */
  printed?: Pick<MadePaper, 'requestId' | 'version' | 'kind'> | undefined;
  /** Which of those that are of no one request. */
  listed?: ListedPaper;
}

type PaperDeps = Pick<Deps, 'office' | 'stores' | 'typeset' | 'now' | 'log' | 'publicUrl'>;

/** Rejects with PaperFailed; with UserError when the request is gone, or for whoever reads no reports. */
export async function makePaper(deps: PaperDeps, paper: Paper, to: string): Promise<PrintedPaper> {
  const { template, data, ...about } =
    paper.kind === 'report' ? await reportContents(deps, paper, to) : await contentsOf(deps, paper);
  return { pdf: await print(deps, template, data), ...about };
}

interface Contents extends Omit<PrintedPaper, 'pdf'> {
  template: Template;
  data: PaperData;
}

async function contentsOf(deps: PaperDeps, paper: Exclude<Paper, { kind: 'report' }>): Promise<Contents> {
  const { office, stores, now, publicUrl } = deps;
  switch (paper.kind) {
    case 'blankForm': {
      const [category] = office.categories;
      const procedure = procedureFor(office, { categoryId: category?.id ?? '', unit: '' });
      const listed = { kind: paper.kind, title: formTitle(office) };
      const sealed = sealOfficePaper(publicUrl, blankFormData(office, procedure, now()), listed);
      return { template: 'form', fileName: 'form.pdf', ...sealed };
    }
    case 'form': {
      const request = await requestNamed(stores, paper.request);
      const data = formData(office, request, sealOf(publicUrl, request));
      return { template: 'form', data, ...about('form', request) };
    }
    case 'memo': {
      const request = await requestNamed(stores, paper.request);
      const [, ...others] = requestsOn(paper);
      const also = await Promise.all(others.map((id) => requestNamed(stores, id)));
      const head = { ...paper, seal: sealOf(publicUrl, request) };
      const data = memoData(office, [request, ...also], head);
      return { template: 'memo', data, ...about('memo', request) };
    }
    case 'register': {
      const register = await readRegister(deps, paper, digitsOf(office));
      const data = registerData(office, register, now());
      const { kind, register: listing, period } = paper;
      const sealed = sealOfficePaper(publicUrl, data, { kind, register: listing, period });
      return { template: 'register', fileName: `register-${listing}.pdf`, ...sealed };
    }
  }
}

/** A reader who heads units gets the report of these. */
async function reportContents(
  deps: PaperDeps,
  { period }: Extract<Paper, { kind: 'report' }>,
  to: string,
): Promise<Contents> {
  const by = await deps.stores.persons.get(to);
  if (!by) throw new UserError('personNotFound');
  const report = await readReport(deps, reportFor(deps, by, period));
  const known = await acknowledgementsOf(deps, period);
  const data = reportData(deps.office, report, known);
  const sealed = sealOfficePaper(deps.publicUrl, data, { kind: 'report', period });
  return { template: 'report', fileName: `report-${period}.pdf`, ...sealed };
}

/** As it is on record: form and memo name who signed, also where one of them has left the office since. */
async function requestNamed(
  { requests }: Pick<Deps['stores'], 'requests'>,
  id: string,
): Promise<PublishRequest> {
  const request = await requests.get(id);
  if (!request) throw new UserError('requestNotFound');
  return request;
}

function about(kind: 'form' | 'memo', request: PublishRequest): Pick<PrintedPaper, 'fileName' | 'printed'> {
  const { id, version, fiscalYear, sequence } = request;
  return { fileName: `${kind}-${fiscalYear}-${sequence}.pdf`, printed: { requestId: id, version, kind } };
}

/** By the office's own template where there is one that works. */
async function print(
  { office, typeset, log }: PaperDeps,
  template: Template,
  data: PaperData,
): Promise<Uint8Array> {
  const folder = ownFolder(office.paper.dir, template);
  if (folder === undefined) return typeset({ template, data });
  try {
    return await typeset({ template, data, folder });
  } catch (error) {
    if (!(error instanceof PaperFailed) || error.reason === 'busy') throw error;
    const facts = { reason: error.reason, faults: faultPlaces(error.faults) };
    log.warn(facts, "The office's own template failed, the built-in one is used: npm run office says why");
    return typeset({ template, data });
  }
}
