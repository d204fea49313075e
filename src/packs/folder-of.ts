/** The names in a pack: in order, ASCII, and such as Windows takes. */
import type { Look } from '../domain/page-checks.js';
import type { Attachment } from '../domain/request/content.js';
import type { PublishRequest } from '../domain/request/publish-request.js';

const DIGITS_OF_SEQUENCE = 5;
const DIGITS_OF_FILE = 2;

/** `2570-00012`: sorted by name they stand in the order of their numbers. */
export function folderOf({ fiscalYear, sequence }: Pick<PublishRequest, 'fiscalYear' | 'sequence'>): string {
  return `${fiscalYear}-${String(sequence).padStart(DIGITS_OF_SEQUENCE, '0')}`;
}

/** The papers and pages of a request, in its folder. */
export const namesIn = {
  form: '1-form.pdf',
  memo: '2-memo.pdf',
  history: '3-history.html',
  proof: '4-proof.html',
} as const;

export const BLANK_FORM = '02-blank-form.pdf';
export const GUIDELINE = '03-guideline.pdf';

/** `5-file-01.pdf`; the name under which it was sent stands in the record. */
export function fileNameIn({ extension }: Pick<Attachment, 'extension'>, index: number): string {
  const ending = /^[a-z0-9]{1,8}$/i.test(extension) ? extension.toLowerCase() : 'bin';
  return `5-file-${String(index + 1).padStart(DIGITS_OF_FILE, '0')}.${ending}`;
}

/** `6-signed-01.jpg` */
export function signedNameIn({ extension }: Pick<Attachment, 'extension'>, index: number): string {
  return fileNameIn({ extension }, index).replace('5-file', '6-signed');
}

/** `4-screen-01.png` */
export function screenNameIn({ extension }: Pick<Attachment, 'extension'>, index: number): string {
  return fileNameIn({ extension }, index).replace('5-file', '4-screen');
}

/** `4-page-01-published.html.txt`, by the occasion at which it was fetched. */
export function pageNameIn(look: Look, index: number): string {
  const ending = look.found?.copy?.fileName.replace(/^page\./, '') ?? 'bin';
  return `4-page-${String(index + 1).padStart(DIGITS_OF_FILE, '0')}-${look.for}.${ending}`;
}
