/** Rows that an office's form asks beside the six fields. */
import { bangkokDate } from '../clock.js';
import type { Content } from '../domain/request/content.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import type { FormRow } from '../offices/paper-settings.js';
import { categoryWords } from '../text/destination-words.js';
import { aboutWhen, fileTypes, nothing, typesAndSizes } from '../text/paper.js';
import { longDate } from '../text/thai-date.js';

export interface LabelledText {
  label: string;
  value: string;
}

export interface PrintedRequest {
  request: PublishRequest;
  content: Content;
  digits: (text: string) => string;
}

export function formRows(office: Office, printed: PrintedRequest): LabelledText[] {
  return office.paper.rows.map(({ field, label }) => ({ label, value: rowValue(office, field, printed) }));
}

/** Empty where it isn't there yet; '-' where there is none. */
function rowValue(office: Office, field: FormRow, { request, content, digits }: PrintedRequest): string {
  const { requester, standing } = request;
  switch (field) {
    case 'requesterName':
      return requester.name;
    case 'requesterPosition':
      return requester.position;
    case 'requesterUnit':
      return requester.unit;
    case 'contact':
      return requester.contact;
    case 'category':
      return digits(categoryWords(office, content));
    case 'source':
      return content.source;
    case 'infoPeriod':
      return digits(aboutWhen(content)) || nothing;
    case 'publishedOn':
      return standing ? digits(longDate(bangkokDate(standing.publishedAt))) : '';
    case 'fileTypes':
      return fileTypes(content.attachments) || nothing;
    case 'fileSizes':
      return digits(typesAndSizes(content.attachments)) || nothing;
  }
}
