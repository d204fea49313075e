/** Tries an office's own templates, empty and filled: what is wrong with them, by file and line. */
import { statSync } from 'node:fs';
import { withHashes } from '../domain/request/hash-chain.js';
import type { Office } from '../offices/office.js';
import { PaperFailed } from './engine/paper-failed.js';
import type { PaperData, Template, TemplateFault } from './engine/typeset-job.js';
import { createTypesetter } from './engine/typesetter.js';
import { blankFormData, formData } from './form-data.js';
import { memoData } from './memo-data.js';
import { ownFolder } from './own-folder.js';
import { registerData } from './registers/register-data.js';
import { sampleRegister } from './registers/sample-register.js';
import { reportData } from './report-data.js';
import { sampleReport } from './sample-report.js';
import { sampleRequest } from './sample-request.js';
import { sealOf } from './seal.js';

export type CheckedTemplates =
  | { kind: 'none' }
  | { kind: 'noFolder'; folder: string }
  | { kind: 'checked'; folder: string; templates: Template[]; faults: TemplateFault[] };

export async function checkTemplates(office: Office): Promise<CheckedTemplates> {
  const folder = office.paper.dir;
  if (folder === undefined) return { kind: 'none' };
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { kind: 'noFolder', folder };
  const own = samplesOf(office).filter(({ template }) => ownFolder(folder, template) !== undefined);
  const faults: TemplateFault[] = [];
  const typesetter = createTypesetter();
  for (const { template, data } of own) {
    await typesetter.typeset({ template, data, folder }).catch((error) => {
      faults.push(...faultsOf(error, template));
    });
  }
  typesetter.close();
  return { kind: 'checked', folder, templates: [...new Set(own.map(({ template }) => template))], faults };
}

function samplesOf(office: Office): { template: Template; data: PaperData }[] {
  const request = withHashes(sampleRequest(office));
  const [first] = request.history;
  const at = first?.at ?? new Date(0);
  const seal = sealOf('https://bot.example.go.th', request);
  return [
    { template: 'form', data: formData(office, request, seal) },
    { template: 'form', data: { ...blankFormData(office, request.procedure, at), seal } },
    { template: 'memo', data: memoData(office, [request], { number: '', day: '', seal }) },
    {
      template: 'register',
      data: { ...registerData(office, sampleRegister(office, request, at), at), seal },
    },
    { template: 'report', data: { ...reportData(office, sampleReport(request), []), seal } },
  ];
}

function faultsOf(error: unknown, template: Template): readonly TemplateFault[] {
  if (!(error instanceof PaperFailed)) throw error;
  return error.faults.length > 0 ? error.faults : [{ file: `${template}.typ`, message: error.reason }];
}
