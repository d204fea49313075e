/** `report.pdf.exe` pretends to be what it is not, and `report.docx.pdf` says what it once was: one extension is enough. */
import { isProgram } from '../offices/program-extensions.js';

const DOCUMENTS = new Set(
  'pdf doc docx xls xlsx ppt pptx odt ods odp rtf csv txt jpg jpeg png gif bmp tif tiff heic zip rar 7z'.split(
    ' ',
  ),
);

/** The name without the extensions before its last one. */
export function withOneExtension(fileName: string): string {
  const { stem, inner, last } =
    /^(?<stem>.+)\.(?<inner>[a-z0-9]{1,5})[. ]*(?<last>\.[a-z0-9]+)$/i.exec(fileName)?.groups ?? {};
  if (stem === undefined || inner === undefined || last === undefined) return fileName;
  const small = inner.toLowerCase();
  return DOCUMENTS.has(small) || isProgram(small) ? withOneExtension(stem + last) : fileName;
}
