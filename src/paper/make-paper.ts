/** Makes one paper from the record as it is now. Who may have it was checked when its link was given out. */
import type { Deps } from '../deps.js';
import type { Paper } from '../domain/paper.js';
import { procedureFor } from '../domain/request/procedure.js';
import { UserError } from '../errors.js';
import { faultPlaces, PaperFailed } from './engine/paper-failed.js';
import type { PaperData, Template } from './engine/typeset-job.js';
import { blankFormData, formData } from './form-data.js';
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
      const request = await stores.requests.get(paper.request);
      if (!request) throw new UserError('requestNotFound');
      const fileName = `form-${request.fiscalYear}-${request.sequence}.pdf`;
      return { template: 'form', data: formData(office, request), fileName };
    }
  }
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
