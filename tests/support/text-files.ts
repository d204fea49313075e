/** Files with text in them, as offices' programs write them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.js';
import { typesetter } from './typesetter.js';
import { openXml } from './zip-files.js';

const data = {
  documentTitle: '',
  office: '',
  date: [2026, 11, 20, 0, 0, 0],
  footer: '',
  pageWord: '',
  thaiDigits: false,
  seal: null,
};

/** With Thai letters and their font in it; one text to a page. */
export async function pdfOf(...pages: string[]): Promise<Buffer> {
  const folder = join(temporaryFolder(), 'paper');
  mkdirSync(folder);
  const text = pages.map((page) => `#text(${JSON.stringify(page)})`).join('\n#pagebreak()\n');
  writeFileSync(join(folder, 'form.typ'), `#set text(font: "Sarabun", lang: "th")\n${text}\n`);
  return Buffer.from(await typesetter.typeset({ template: 'form', data, folder }));
}

/** Its font calls each letter by a private name, as fonts of old programs do. */
export function pdfInOwnLetters(letters: string): Buffer {
  const stream = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
  const names = [...letters].map((letter) => {
    const byte = letter.charCodeAt(0).toString(16);
    return `<${byte}> <F0${byte}>`;
  });
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    stream(`BT /F 12 Tf 50 200 Td (${letters}) Tj ET`),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>',
    stream(
      `begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${names.length} beginbfchar ${names.join('\n')} endbfchar endcmap`,
    ),
  ];
  const numbered = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.7\n${numbered.join('')}trailer<</Root 1 0 R>>\n%%EOF\n`);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Each text in runs of three characters, as Word cuts what it has checked. */
export function letterOf(...paragraphs: string[]): Buffer {
  const body = paragraphs.map((one) => {
    const runs = one.match(/.{1,3}/gsu) ?? [];
    return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
  });
  const document = `<?xml version="1.0"?><w:document ${W}><w:body>${body.join('')}</w:body></w:document>`;
  return openXml('wordprocessingml.document', {
    parts: [
      { name: 'word/document.xml', content: document },
      {
        name: '_rels/.rels',
        content:
          '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      },
    ],
  });
}

/** @param cells the inner XML of cells, with their attributes */
export function workbookOf({
  words = [],
  cells = [],
  comment = '',
}: {
  words?: string[];
  cells?: string[];
  comment?: string;
}): Buffer {
  return openXml('spreadsheetml.sheet', {
    parts: [
      {
        name: 'xl/sharedStrings.xml',
        content: `<sst>${words.map((word) => `<si>${word}</si>`).join('')}</sst>`,
      },
      {
        name: 'xl/worksheets/sheet1.xml',
        content: `<worksheet><sheetData><row>${cells.join('')}</row></sheetData></worksheet>`,
      },
      {
        name: 'xl/comments1.xml',
        content: `<comments><comment><text><t>${comment}</t></text></comment></comments>`,
      },
    ],
  });
}
