/** Files as offices really have them: taken, and kept byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { fileNotes } from '../../src/text/file-notes.js';
import { judged } from '../support/judge.js';
import { compoundFile, wholeCompoundFile } from '../support/office-files.js';
import { rarOf } from '../support/rar-files.js';
import { somePhoto, someScreenshot } from '../support/sample-files.js';
import { openDocument, openXml, zipOf } from '../support/zip-files.js';

const folder = join(import.meta.dirname, '../storage/files/samples');
const samples = readdirSync(folder)
  .filter((name) => !name.startsWith('password'))
  .map((name): [string, Buffer] => [name, readFileSync(join(folder, name))]);

const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n');
const text = (words: string, encoding: BufferEncoding = 'utf8') => Buffer.from(words, encoding);
const before = (words: string) => Buffer.concat([text(words, 'latin1'), pdf]);
const stream = Buffer.alloc(4096);
const old = (...names: string[]) => wholeCompoundFile(names.map((name) => ({ name, content: stream })));
const word = 'wordprocessingml.document';
const sheet = 'spreadsheetml.sheet';
const slides = 'presentationml.presentation';
const photos = (folderName: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    name: `${folderName}/media/image${n}.png`,
    content: someScreenshot,
  }));

const made: [string, Buffer][] = [
  ['ประกาศรับสมัคร.pdf', pdf],
  ['ประกาศ ปี ๒๕๖๙ (ฉบับที่ ๒).pdf', pdf],
  ['คำสั่งสำนักงานสาธารณสุขอำเภอ ที่ 12-2569.PDF', pdf],
  ['จากเมล.pdf', before('\r\n\r\n')],
  ['จากเว็บ.pdf', before('HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n')],
  ['จากเครื่องพิมพ์.pdf', before('\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n')],
  ['มีเครื่องหมายนำหน้า.pdf', before('\xef\xbb\xbf')],
  ['จากเครื่องแมค.pdf', before('\0\x0creport.pdf\0\0'.padEnd(128, '\0'))],
  ['ท้ายพันไบต์.pdf', before(' '.repeat(1019))],
  ['BM นำหน้า.pdf', before('BM report\n')],
  ['หนังสือ.docx', openXml(word)],
  ['หนังสือจาก Google.docx', openXml(word, { typesLast: true, streamed: true, parts: photos('word', 3) })],
  ['หนังสือ UTF-16.docx', openXml(word, { encoding: 'utf16le' })],
  ['หนังสือมีภาพมาก.docx', openXml(word, { parts: photos('word', 1200), typesLast: true })],
  ['หนังสือ.final.docx', openXml(word)],
  ['ตาราง.xlsx', openXml(sheet)],
  ['ตารางจาก Google.xlsx', openXml(sheet, { typesLast: true, streamed: true })],
  ['ตาราง UTF-16.xlsx', openXml(sheet, { encoding: 'utf16le' })],
  ['สไลด์.pptx', openXml(slides)],
  ['สไลด์จาก Google.pptx', openXml(slides, { typesLast: true, streamed: true, parts: photos('ppt', 20) })],
  ['มีไบต์ต่อท้าย.docx', Buffer.concat([openXml(word), text('\r\n')])],
  ['หนังสือ.odt', openDocument('text')],
  ['ตาราง.ods', openDocument('spreadsheet')],
  ['สไลด์.odp', openDocument('presentation')],
  ['หนังสือเก่า.doc', old('WordDocument', '1Table')],
  ['หนังสือเก่ามีตาราง.doc', old('ObjectPool', 'WordDocument')],
  ['ตัวพิมพ์ใหญ่.doc', old('WORDDOCUMENT')],
  ['ตารางเก่า.xls', old('Workbook')],
  ['ตารางเก่ามาก.xls', old('Book')],
  ['ตัวพิมพ์เล็ก.xls', old('workbook')],
  ['สไลด์เก่า.ppt', old('Current User', 'PowerPoint Document')],
  ['ตารางเล็ก.xls', compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'Workbook' }])],
  [
    'สไลด์ใหญ่.ppt',
    wholeCompoundFile([
      { name: 'Pictures', content: Buffer.alloc(8_000_000) },
      { name: 'PowerPoint Document', content: stream },
    ]),
  ],
  ['ภาพกิจกรรม.jpg', somePhoto],
  ['ภาพกิจกรรม.JPEG', somePhoto],
  ['ภาพ.jfif', somePhoto],
  ['จอภาพ.png', someScreenshot],
  ['ภาพ.gif', Buffer.from('R0lGODlhAQABAIAAAP8AAP8AACH5BAQAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')],
  ['รายชื่อ.csv', text('ลำดับ,ชื่อ\n1,ก\n')],
  ['จาก Excel.csv', text('\ufeffลำดับ,ชื่อ\r\n1,ก\r\n')],
  ['Unicode.csv', text('\ufeffลำดับ\tชื่อ\r\n', 'utf16le')],
  ['Unicode กลับ.csv', text('\ufeffลำดับ\n', 'utf16le').swap16()],
  ['Windows.csv', Buffer.from('c5d3b4d1ba2cc0d2c90d0a', 'hex')],
  ...[
    'BMI',
    'MZ',
    'ID3',
    'GIF',
    'OggS',
    'FLV',
    'RIFF',
    'II*',
    'BZh',
    '8BPS',
    'wOFF',
    'FORM',
    'PK',
    'Rar!',
    '%!PS',
  ].map((first): [string, Buffer] => [`ขึ้นต้น ${first.replace(/\W/g, '')}.csv`, text(`${first},อายุ\n1,2\n`)]),
  ['หมายเหตุ.txt', text('MZ เป็นชื่อย่อ')],
  ['xml.txt', text('<?xml version="1.0"?><a/>')],
  ['จาก DOS.txt', text('a\r\n\x1a')],
  [
    'เอกสาร.zip',
    zipOf([
      { name: 'ประกาศ.pdf', content: pdf },
      { name: 'ตาราง/ก.xlsx', content: openXml(sheet) },
    ]),
  ],
  ['ชื่อไทยแบบเก่า.zip', zipOf([{ name: Buffer.from('bbc3d0a1d2c82e706466', 'hex'), flags: 0 }])],
  ['จากเครื่องแมค.zip', zipOf([{ name: 'ก.pdf' }, { name: '__MACOSX/._ก.pdf' }, { name: 'โฟลเดอร์/' }])],
  ['เอกสาร.rar', rarOf([{ name: 'a.pdf' }, { name: 'b.xlsx' }])],
];

test.each([...made, ...samples])('%s is taken and kept byte for byte', async (name, bytes) => {
  const { outcome, files, sha256 } = await judged(name, bytes);
  expect(outcome).toMatchObject({ kind: 'taken', attachment: { fileName: name } });
  const kept = await files.open(sha256);
  expect(kept && bytes.equals(await buffer(kept))).toBe(true);
});

const launching = '%PDF-1.7\n1 0 obj <</S /Launch /F (cmd.exe)>> endobj\n%%EOF\n';
const script = '%PDF-1.7\n1 0 obj <</S /J#61vaScript /J#53 (app.alert(1))>> endobj\n%%EOF\n';

test.each<[string, string, Buffer, string]>([
  ['a PDF with a program', 'ก.pdf', text(script), 'JavaScript'],
  [
    'a PDF with a program in packed objects',
    'ก.pdf',
    readFileSync(join(import.meta.dirname, 'packed-javascript.pdf')),
    'JavaScript',
  ],
  ['a PDF that opens a program', 'ก.pdf', text(launching), 'สั่งเปิดโปรแกรมอื่น'],
  ['a letter with macros', 'ก.docx', openXml(word, { parts: [{ name: 'word/vbaProject.bin' }] }), 'มีมาโคร'],
  [
    'a sheet with old macros',
    'ก.xlsx',
    openXml(sheet, { parts: [{ name: 'xl/macrosheets/sheet1.xml' }] }),
    'มีมาโคร',
  ],
  ['an old letter with macros', 'ก.doc', old('WordDocument', '_VBA_PROJECT'), 'มีมาโคร'],
  [
    'a letter of LibreOffice with macros',
    'ก.odt',
    openDocument('text', [{ name: 'Basic/Standard/Module1.xml' }]),
    'มีมาโคร',
  ],
  [
    'a rar that no reader can list',
    'ก.rar',
    rarOf([{ name: 'a.pdf' }]).subarray(0, 30),
    'เปิดดูรายการไฟล์ข้างในไม่ได้',
  ],
  ['a zip', 'ก.zip', zipOf([{ name: 'ก.pdf' }, { name: 'ข/ค.xlsx' }]), 'ข้างในมี 2 ไฟล์: ก.pdf, ข/ค.xlsx'],
  ['a rar', 'ก.rar', rarOf([{ name: 'a.pdf' }]), 'ข้างในมี 1 ไฟล์: a.pdf'],
  ['a name with two extensions', 'คำสั่ง.exe.pdf', pdf, 'ชื่อเดิม “คำสั่ง.exe.pdf”'],
])('%s is taken, with a line for whoever decides', async (_what, name, bytes, line) => {
  const { outcome } = await judged(name, bytes);
  if (outcome.kind === 'rejected') throw new Error(outcome.sentence);
  expect(fileNotes(outcome.attachment).join('\n')).toContain(line);
});

test('the name as it was sent is kept beside the cleaned one', async () => {
  const { outcome } = await judged('ก\u202efdp.docx.pdf', pdf);
  expect(outcome).toMatchObject({
    attachment: { fileName: 'กfdp.pdf', originalName: 'ก\u202efdp.docx.pdf' },
  });
});

test('usual files need no line', async () => {
  const { outcome } = await judged('ประกาศ.pdf', pdf);
  if (outcome.kind === 'rejected') throw new Error(outcome.sentence);
  expect(fileNotes(outcome.attachment)).toEqual([]);
  expect(outcome.attachment).not.toHaveProperty('dangers');
});
