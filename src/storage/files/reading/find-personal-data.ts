/** Looks for personal data in the text of a file, piece by piece, so that a long file needs no more memory than a short one. */
import type { TextFindings, TextOptions } from '../../../domain/file-reader.js';
import { type PersonalDataKind, personalDataIn, personalDataKinds } from '../../../domain/personal-data.js';
import { plainTextOf } from '../plain-text.js';
import { letterText } from './letter-text.js';
import { pdfPages } from './pdf-pages.js';
import { sheetTexts } from './sheet-texts.js';

/** Characters that a PDF draws and does not name. */
const UNNAMED = /[^\P{Cc}\s]|\p{Co}|\ufffd/gu;
/** With more than this the rest is no text that could be looked through. */
const MAX_SHARE_UNNAMED = 1 / 3;
/** Beyond this it is told that the file was not read to its end. */
const MAX_CHARACTERS = 20_000_000;

export async function findPersonalData(
  content: Buffer,
  { extension, patientWords }: TextOptions,
): Promise<TextFindings> {
  const found = new Set<PersonalDataKind>();
  let read = 0;
  let unnamed = 0;
  try {
    for await (const text of textsOf(content, extension)) {
      read += text.trim().length;
      unnamed += text.match(UNNAMED)?.length ?? 0;
      for (const kind of personalDataIn(text, patientWords)) found.add(kind);
      if (read > MAX_CHARACTERS) break;
    }
  } catch {
    return { kinds: inOrder(found), isWhole: false };
  }
  return {
    kinds: inOrder(found),
    isWhole: read > 0 && read <= MAX_CHARACTERS && unnamed <= read * MAX_SHARE_UNNAMED,
  };
}

function inOrder(found: ReadonlySet<PersonalDataKind>): PersonalDataKind[] {
  return personalDataKinds.filter((kind) => found.has(kind));
}

async function* textsOf(content: Buffer, extension: string): AsyncGenerator<string> {
  switch (extension) {
    case 'pdf':
      yield* pdfPages(content);
      break;
    case 'docx':
      yield await letterText(content);
      break;
    case 'xlsx':
      yield* sheetTexts(content);
      break;
    default:
      yield plainTextOf(content) ?? '';
  }
}
