/** The text of files is looked through for personal data; what can't be read is said so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createFileReader } from '../../src/storage/files/reading/file-reader.js';
import { findPersonalData } from '../../src/storage/files/reading/find-personal-data.js';
import { fileNotes, unreadNote } from '../../src/text/file-notes.js';
import { judged } from '../support/judge.js';
import { letterOf, pdfInOwnLetters, pdfOf, workbookOf } from '../support/text-files.js';
import { openXml } from '../support/zip-files.js';

vi.setConfig({ testTimeout: 90_000 });

async function taken(name: string, bytes: Buffer) {
  const { outcome } = await judged(name, bytes);
  if (outcome.kind === 'rejected') throw new Error(outcome.sentence);
  return outcome.attachment;
}

const id = '1101700230643';
const shared = (...texts: string[]) => texts.map((text) => `<r><t>${text}</t></r>`).join('');

describe('personal data is seen', () => {
  test.each<[string, string, () => Buffer | Promise<Buffer>, string[]]>([
    ['in a PDF', 'ก.pdf', () => pdfOf('ประกาศ', `เลขที่ ${id} โทร. ๐๘๑-๒๓๔-๕๖๗๘`), ['nationalId', 'telephone']],
    ['in the words of a PDF', 'ก.pdf', () => pdfOf('เวชระเบียน', 'HN 12'), ['patientWord']],
    [
      'in a letter',
      'ก.docx',
      () => letterOf('ประกาศ', `นาย ก เลขประจำตัวผู้ป่วย 12 บัตร ${id}`),
      ['nationalId', 'patientWord'],
    ],
    [
      'in the words of a workbook',
      'ก.xlsx',
      () => workbookOf({ words: [shared('081-2', '34-5678')] }),
      ['telephone'],
    ],
    [
      'in a cell with a number',
      'ก.xlsx',
      () => workbookOf({ cells: [`<c r="A1"><v>${id}</v></c>`] }),
      ['nationalId'],
    ],
    [
      'in a large number',
      'ก.xlsx',
      () => workbookOf({ cells: ['<c r="A1" s="1"/><c r="B1"><v>1.101700230643E12</v></c>'] }),
      ['nationalId'],
    ],
    [
      'in a cell with words',
      'ก.xlsx',
      () => workbookOf({ cells: ['<c t="inlineStr"><is><t>HN 12</t></is></c>'] }),
      ['patientWord'],
    ],
    ['in a comment', 'ก.xlsx', () => workbookOf({ comment: '0812345678' }), ['telephone']],
    ['in a list', 'ก.csv', () => Buffer.from(`1,นาย ก,${id}\n`), ['nationalId']],
    ['in a list of Excel', 'ก.csv', () => Buffer.from(`\ufeff1\tนาย ก\t${id}\n`, 'utf16le'), ['nationalId']],
    [
      'in a list of old Windows',
      'ก.csv',
      () => Buffer.from(`c5d3b4d1ba2c${Buffer.from(id).toString('hex')}0a`, 'hex'),
      ['nationalId'],
    ],
  ])('%s', async (_where, name, make, kinds) => {
    const attachment = await taken(name, await make());
    expect(attachment.personalData).toEqual(kinds);
    expect(attachment).not.toHaveProperty('isTextUnread');
    expect(JSON.stringify(attachment)).not.toContain('11017');
  });

  test.each(['thai-shifted-marks.pdf', 'thai-lost-marks.pdf'])(
    'in %s, whose font draws marks that it does not name',
    async (name) => {
      const bytes = readFileSync(join(import.meta.dirname, name));
      const findings = (word: string) => findPersonalData(bytes, { extension: 'pdf', patientWords: [word] });
      for (const word of ['ชื่อผู้ป่วย', 'เลขประจำตัวผู้ป่วย', 'ญาติผู้ป่วย', 'น้ำหนัก', 'ปู่ย่าตายาย', 'ประวัติการรักษา'])
        expect(await findings(word)).toEqual({ kinds: ['patientWord'], isWhole: true });
      expect(await findings('ผู้ติดเชื้อ')).toEqual({ kinds: [], isWhole: true });
    },
  );

  test('of usual files nothing is said', async () => {
    const files: [string, Buffer][] = [
      ['ก.pdf', await pdfOf('ประกาศรับสมัคร พ.ศ. 2569 จำนวน 1,234,567.00 บาท')],
      ['ก.docx', letterOf('จำนวนผู้ป่วยโรคไข้เลือดออก 12 ราย')],
      [
        'ก.xlsx',
        workbookOf({
          words: ['<t>อำเภอ</t>'],
          cells: ['<c t="s"><v>0</v></c><c><f>1101700230643</f><v>12</v></c>'],
        }),
      ],
    ];
    for (const [name, bytes] of files) {
      const attachment = await taken(name, bytes);
      expect(fileNotes(attachment)).toEqual([]);
      expect(unreadNote([attachment])).toBeUndefined();
      expect(attachment.personalData).toBeUndefined();
    }
  });
});

describe('what can not be read is said so', () => {
  test.each<[string, string, () => Buffer | Promise<Buffer>]>([
    ['a scanned page', 'ก.pdf', () => pdfOf('')],
    ['a PDF without pages', 'ก.pdf', () => Buffer.from('%PDF-1.7\n')],
    ['a PDF whose font names none of its letters', 'ก.pdf', () => pdfInOwnLetters('ABCDEFGH')],
    ['a letter that is not one inside', 'ก.docx', () => openXml('wordprocessingml.document')],
    ['a workbook without a word', 'ก.xlsx', () => workbookOf({})],
  ])('%s', async (_what, name, make) => {
    const attachment = await taken(name, await make());
    expect(attachment.isTextUnread).toBe(true);
    expect(unreadNote([attachment])).toContain(`“${name}”`);
  });

  test('a PDF with an owner password is read all the same', async () => {
    const samples = join(import.meta.dirname, '../storage/files/samples');
    const bytes = readFileSync(join(samples, 'owner-password-aes128.pdf'));
    expect((await taken('ก.pdf', bytes)).extension).toBe('pdf');
  });

  test('a file that takes too long is no matter of the next one', async () => {
    const reader = createFileReader({ milliseconds: 1 });
    const file = { size: 0, open: async () => null };
    expect(await reader.inspect(file)).toBe('unreadable');
    expect(await reader.findPersonalData(file, { extension: 'pdf', patientWords: [] })).toEqual({
      kinds: [],
      isWhole: false,
    });
    reader.close();
  });
});
