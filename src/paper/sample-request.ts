/** An invented request with something in every part, to try templates with. */
import { newPerson } from '../domain/person/person.js';
import { submittedRequest } from '../domain/request/apply-move.js';
import { procedureFor } from '../domain/request/procedure.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import { sampleWords } from '../text/paper.js';

const at = new Date('2026-11-20T07:30:00Z');
const ID = '01KA0000000000000000000000';

export function sampleRequest(office: Office): PublishRequest {
  const [category] = office.categories;
  const unit = office.units[0] ?? { name: sampleWords };
  const by = { ...newPerson(ID, at), name: sampleWords, position: sampleWords, unit, contact: sampleWords };
  const file = {
    id: ID,
    fileName: `${sampleWords}.pdf`,
    extension: 'pdf',
    sizeInBytes: 482_113,
    messageId: '1',
  };
  const content = {
    siteIds: office.sites.map(({ id }) => id),
    categoryId: category?.id ?? '',
    subject: sampleWords,
    details: sampleWords,
    attachments: [{ ...file, sha256: 'a'.repeat(64) }],
    source: sampleWords,
    infoPeriod: { from: '2026-10-01', to: '2027-09-30' },
    online: { kind: 'until', lastDay: '2027-09-30' } as const,
    links: ['https://www.example.go.th/'],
    remarks: sampleWords,
  };
  const procedure = procedureFor(office, { ...content, unit: unit.name });
  const given = { id: ID, fiscalYear: 2570, sequence: 1, procedure, content };
  return submittedRequest(given, { by, now: at, actKey: ID });
}
