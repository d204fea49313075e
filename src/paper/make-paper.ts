/** Makes one paper from the record as it is now. Who may have it was checked when its link was given out. */
import type { Deps } from '../deps.js';
import { type Paper, requestsOn } from '../domain/paper.js';
import { procedureFor } from '../domain/request/procedure.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Stores } from '../domain/stores.js';
import { UserError } from '../errors.js';
import { faultPlaces, PaperFailed } from './engine/paper-failed.js';
import type { PaperData, Template } from './engine/typeset-job.js';
import { blankFormData, formData } from './form-data.js';
import { memoData } from './memo-data.js';
import { ownFolder } from './own-folder.js';

export interface MadePaper {
  pdf: Uint8Array;
  /** Safe on every machine. */
  fileName: string;
}

type PaperDeps = Pick<Deps, 'office' | 'stores' | 'typeset' | 'now' | 'log'>;

/** Rejects with PaperFailed; with UserError when the request is gone. */
export async function makePaper(deps: PaperDeps, paper: Paper): Promise<MadePaper> {
  const { template, data, fileName } = await contentsOf(deps, paper);
  return { pdf: await print(deps, template, data), fileName };
}

interface Contents {
  template: Template;
  data: PaperData;
  fileName: string;
}

async function contentsOf({ office, stores, now }: PaperDeps, paper: Paper): Promise<Contents> {
  switch (paper.kind) {
    case 'blankForm': {
      const [category] = office.categories;
      const procedure = procedureFor(office, { categoryId: category?.id ?? '', unit: '' });
      return { template: 'form', data: blankFormData(office, procedure, now()), fileName: 'form.pdf' };
    }
    case 'form': {
      const request = await requestNamed(stores, paper.request);
      return { template: 'form', data: formData(office, request), fileName: fileName('form', request) };
    }
    case 'memo': {
      const request = await requestNamed(stores, paper.request);
      const [, ...others] = requestsOn(paper);
      const also = await Promise.all(others.map((id) => requestNamed(stores, id)));
      const data = memoData(office, [request, ...also], paper);
      return { template: 'memo', data, fileName: fileName('memo', request) };
    }
  }
}

async function requestNamed({ requests }: Pick<Stores, 'requests'>, id: string): Promise<PublishRequest> {
  const request = await requests.get(id);
  if (!request) throw new UserError('requestNotFound');
  return request;
}

function fileName(paper: Template, { fiscalYear, sequence }: PublishRequest): string {
  return `${paper}-${fiscalYear}-${sequence}.pdf`;
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
