/** Which kind of document a zip is: Office and LibreOffice say it in one of its entries, wherever that stands. */
import type { FileDanger } from '../../domain/file-findings.js';
import { xmlText } from './xml-text.js';
import type { ZipContents } from './zip-contents.js';

export interface ZipKind {
  extension: string;
  dangers: FileDanger[];
}

const MAX_CONTENT_TYPES_BYTES = 16 * 1024 * 1024;
const MAX_MIME_TYPE_BYTES = 200;

/** The type of a document's main part: ECMA-376 part 1; with macros [MS-OFFMACRO2]. */
const MAIN_TYPES: [RegExp, string][] = [
  [/wordprocessingml\.document\.main\+xml/i, 'docx'],
  [/spreadsheetml\.sheet\.main\+xml/i, 'xlsx'],
  [/presentationml\.presentation\.main\+xml/i, 'pptx'],
  [/presentationml\.slideshow\.main\+xml/i, 'ppsx'],
  [/wordprocessingml\.template\.main\+xml/i, 'dotx'],
  [/spreadsheetml\.template\.main\+xml/i, 'xltx'],
  [/presentationml\.template\.main\+xml/i, 'potx'],
  [/ms-word\.document\.macroEnabled\.main\+xml/i, 'docm'],
  [/ms-excel\.sheet\.macroEnabled\.main\+xml/i, 'xlsm'],
  [/ms-excel\.sheet\.binary\.macroEnabled\.main/i, 'xlsb'],
  [/ms-powerpoint\.presentation\.macroEnabled\.main\+xml/i, 'pptm'],
];

const OPEN_DOCUMENTS = new Map([
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/vnd.oasis.opendocument.graphics', 'odg'],
  ['application/epub+zip', 'epub'],
]);

/** Rejects where the entry that names the kind is damaged. */
export async function zipKind(zip: ZipContents): Promise<ZipKind> {
  const names = zip.files.map(({ name }) => name.toLowerCase());
  return { extension: await extensionOf(zip, names), dangers: hasMacros(names) ? ['macros'] : [] };
}

async function extensionOf(zip: ZipContents, names: string[]): Promise<string> {
  const types = await zip.read('[Content_Types].xml', MAX_CONTENT_TYPES_BYTES);
  const main = types && mainExtension(xmlText(types));
  if (main) return main;
  const mimeType = (await zip.read('mimetype', MAX_MIME_TYPE_BYTES))?.toString('latin1').trim() ?? '';
  return OPEN_DOCUMENTS.get(mimeType) ?? programOf(names) ?? 'zip';
}

function mainExtension(types: string): string | undefined {
  return MAIN_TYPES.find(([type]) => type.test(types))?.[1];
}

function programOf(names: string[]): string | undefined {
  if (names.includes('androidmanifest.xml')) return 'apk';
  const isJar = names.includes('meta-inf/manifest.mf') && names.some((name) => name.endsWith('.class'));
  return isJar ? 'jar' : undefined;
}

function hasMacros(names: string[]): boolean {
  return names.some(
    (name) => /(^|\/)vbaproject\.bin$/.test(name) || /^(xl\/macrosheets|basic|scripts)\/./.test(name),
  );
}
