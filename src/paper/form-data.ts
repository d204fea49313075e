/** Data for the template of the form: of a request, or of nobody's where it is to be filled in by hand. */
import { bangkokDate } from '../clock.js';
import type { Content } from '../domain/request/content.js';
import type { RequestProcedure } from '../domain/request/procedure.js';
import type { PublishRequest, Signature } from '../domain/request/publish-request.js';
import type { Office } from '../offices/office.js';
import * as words from '../text/paper.js';
import { actingLine } from '../text/request-words.js';
import { shownAddress } from '../text/shown-address.js';
import { fromThaiDigits, longDate, toThaiDigits } from '../text/thai-date.js';
import { dateForDocument } from './document-date.js';
import type { PaperData, Seal } from './engine/typeset-job.js';
import { formRows, type LabelledText } from './form-rows.js';
import { type PrintedSide, printedSide } from './printed-side.js';
import { type RecordPage, recordPage } from './record-page.js';

export interface FormData extends PaperData {
  title: string;
  announcement: string[];
  /** Whether the title stands once more, above the fields. */
  titleAgain: boolean;
  model: boolean;
  unit: string;
  day: string;
  subject: string;
  /** Line by line. Empty: dots. */
  details: string[];
  links: string[];
  remarks: string[];
  rows: LabelledText[];
  blocks: SignatureBlock[];
  record: RecordPage | null;
}

export interface SignatureBlock {
  capacity: string;
  name: string;
  position: string;
  /** In whose place, by which order. */
  acting: string;
  day: string;
  month: string;
  year: string;
}

export function formData(office: Office, request: PublishRequest, seal: Seal | null = null): FormData {
  const side = printedSide(request);
  const digits = digitsOf(office);
  const { content } = side;
  return {
    ...fixedLines(office),
    documentTitle: words.formDocumentTitle(office, request),
    date: dateForDocument(request.history.at(-1)?.at ?? side.submittedAt),
    footer: digits(words.formFooter(request, side.round)),
    unit: request.requester.unit,
    day: digits(longDate(bangkokDate(side.submittedAt))),
    subject: content.subject,
    details: detailLines(content, digits),
    links: content.links.length > 0 ? content.links.map(shownAddress) : [words.nothing],
    remarks: lines(content.remarks || words.nothing),
    rows: formRows(office, { request, content, digits }),
    blocks: blocksOf(request.procedure, side.signatures, digits),
    record: recordPage(office, request, { side, digits }),
    seal,
  };
}

/** @param procedure whose blocks it gets */
export function blankFormData(office: Office, procedure: RequestProcedure, now: Date): FormData {
  return {
    ...fixedLines(office),
    documentTitle: words.formDocumentTitle(office, undefined),
    date: dateForDocument(new Date(`${bangkokDate(now)}T00:00:00Z`)),
    footer: '',
    unit: '',
    day: '',
    subject: '',
    details: [],
    links: [],
    remarks: [],
    rows: office.paper.rows.map(({ label }) => ({ label, value: '' })),
    blocks: blocksOf(procedure, [], digitsOf(office)),
    record: null,
    seal: null,
  };
}

function fixedLines(office: Office) {
  const { announcement, titleAgain, model, thaiDigits } = office.paper;
  const title = words.formTitleLines(office).join('\n');
  return {
    office: office.name,
    pageWord: words.pageWord,
    thaiDigits,
    title,
    announcement,
    titleAgain,
    model,
  };
}

/** The digits for what the system writes and the profile says, never for what people typed. */
export function digitsOf({ paper }: Office): (text: string) => string {
  return paper.thaiDigits ? toThaiDigits : fromThaiDigits;
}

function detailLines({ details, attachments }: Content, digits: (text: string) => string): string[] {
  const files = attachments.length > 0 ? [words.attachedFiles(attachments, digits)] : [];
  return [...(details === '' ? [] : lines(details)), ...files];
}

function lines(text: string): string[] {
  return text.split('\n');
}

/** One for each capacity in which the procedure demands a sign-off. Who signs twice in one has one block. */
function blocksOf(
  { submit, steps, publish }: RequestProcedure,
  signatures: PrintedSide['signatures'],
  digits: (text: string) => string,
): SignatureBlock[] {
  const capacities = [submit, ...steps, publish].map(({ capacity }) => capacity);
  return [...new Set(capacities)].map((capacity) =>
    blockOf(
      capacity,
      signatures.find((one) => one.capacity === capacity),
      digits,
    ),
  );
}

function blockOf(
  capacity: string,
  signature: Signature | undefined,
  digits: (text: string) => string,
): SignatureBlock {
  if (!signature) return { capacity, name: '', position: '', acting: '', day: '', month: '', year: '' };
  const { name, position, actingFor } = signature.by;
  const { day, month, year } = words.dateParts(bangkokDate(signature.at));
  return {
    capacity,
    name,
    position,
    acting: actingFor ? actingLine(actingFor) : '',
    day: digits(day),
    month,
    year: digits(year),
  };
}
