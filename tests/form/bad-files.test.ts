/** Files that an office must not take, and the sentence that their sender reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { judged } from '../support/judge.js';
import { compoundFile, wholeCompoundFile } from '../support/office-files.js';
import { lockedRar, rarOf } from '../support/rar-files.js';
import { somePhoto, someScreenshot } from '../support/sample-files.js';
import { openDocument, openXml, type ZipPart, zipOf } from '../support/zip-files.js';

const sample = (name: string) => readFileSync(join(import.meta.dirname, '../storage/files/samples', name));
const pdf = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF\n');
const program = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
const docx = openXml('wordprocessingml.document');
const letter = (flags: number) => {
  const content = Buffer.alloc(4096);
  content.writeUInt16LE(0xa5ec, 0);
  content.writeUInt16LE(flags, 10);
  return content;
};
const lockedSheet = Buffer.alloc(4096);
lockedSheet.set(Buffer.from('09081000000600000000000000000000000000002f00360001', 'hex'));
const zipWith = (...parts: ZipPart[]) => zipOf([{ name: 'ประกาศ.pdf', content: pdf }, ...parts]);
const megabytes = (count: number) => count * 1024 * 1024;

const notItsType = 'ไม่ตรงกับนามสกุลไฟล์';
const hasPassword = 'ไฟล์มีรหัสผ่าน กรุณานำรหัสออก';
const isDamaged = 'เสียหายหรือมาไม่ครบ';
const notOnTheList = 'ไม่ตรงตามรูปแบบไฟล์ที่อนุญาต';
const programInside = 'มีไฟล์โปรแกรม';
const archiveInside = 'มีไฟล์บีบอัดซ้อน';
const outside = 'ชี้ออกไปนอกโฟลเดอร์';
const tooLarge = 'ขนาดเมื่อคลายแล้วใหญ่เกินไป';

test.each<[string, string, Buffer, string]>([
  ['nothing in it', 'ประกาศ.pdf', Buffer.alloc(0), 'ว่างเปล่า'],
  ['a program', 'ประกาศ.exe', program, notOnTheList],
  ['a program behind a document', 'ประกาศ.pdf.exe', program, notOnTheList],
  ['a program behind a mark that turns the writing', 'ประกาศ\u202efdp.exe', program, notOnTheList],
  ['no extension', 'ประกาศ', pdf, notOnTheList],
  ['a page', 'ประกาศ.html', Buffer.from('<html></html>'), notOnTheList],
  ['a picture that is a program', 'logo.svg', Buffer.from('<svg/>'), notOnTheList],
  ['a document with macros by its name', 'แบบ.docm', docx, notOnTheList],
  ['a program under the name of a document', 'ประกาศ.pdf', program, notItsType],
  ['a program of Linux', 'ประกาศ.pdf', Buffer.from('7f454c4602010100', 'hex'), notItsType],
  ['a script', 'ประกาศ.pdf', Buffer.from('#!/bin/sh\necho'), notItsType],
  ['a page under the name of a document', 'ประกาศ.pdf', Buffer.from('<html></html>'), notItsType],
  ['a page under the name of a sheet', 'ตาราง.xls', Buffer.from('<table></table>'), notItsType],
  ['a text under the name of a document', 'ประกาศ.docx', Buffer.from('ประกาศ'), notItsType],
  ['a text under the name of a photo', 'ภาพ.jpg', Buffer.from('ภาพ'), notItsType],
  ['a screenshot under the name of a photo', 'ภาพ.jpg', someScreenshot, notItsType],
  ['a photo under the name of a document', 'ประกาศ.pdf', somePhoto, notItsType],
  ['a PDF under the name of a list', 'รายชื่อ.csv', pdf, notItsType],
  ['rich text under the name of a text', 'ประกาศ.txt', Buffer.from('{\\rtf1 a}'), notItsType],
  ['a program under the name of a list', 'รายชื่อ.csv', program, notItsType],
  ['random bytes under the name of a list', 'รายชื่อ.csv', Buffer.from('00ff10', 'hex'), notItsType],
  ['a sheet under the name of a letter', 'หนังสือ.docx', openXml('spreadsheetml.sheet'), notItsType],
  ['a zip under the name of a letter', 'หนังสือ.docx', zipWith(), notItsType],
  ['a letter under the name of a zip', 'หนังสือ.zip', docx, notItsType],
  [
    'an old letter under the name of a new one',
    'ก.docx',
    wholeCompoundFile([{ name: 'WordDocument', content: letter(0) }]),
    notItsType,
  ],
  [
    'an old letter under the name of a sheet',
    'ก.xls',
    wholeCompoundFile([{ name: 'WordDocument', content: letter(0) }]),
    notItsType,
  ],
  [
    'an installer under the name of a letter',
    'ก.doc',
    compoundFile([{ name: 'Root Entry', child: 1 }, { name: 'Property' }]),
    notItsType,
  ],
  [
    'a letter of a type with macros',
    'ก.docx',
    openXml('', { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    notItsType,
  ],
  [
    'a sheet of a type with macros',
    'ก.xlsx',
    openXml('', { mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
    notItsType,
  ],
  ['a template', 'ก.docx', openXml('wordprocessingml.template'), notItsType],
  ['a letter of LibreOffice under the name of a sheet', 'ก.ods', openDocument('text'), notItsType],
  [
    'a Java program under the name of a zip',
    'ก.zip',
    zipOf([{ name: 'META-INF/MANIFEST.MF' }, { name: 'A.class' }]),
    notItsType,
  ],
  ['an app under the name of a zip', 'ก.zip', zipOf([{ name: 'AndroidManifest.xml' }]), notItsType],
  ['a gzip under the name of a zip', 'ก.zip', gzipSync('a'), notItsType],
  ['a zip under the name of a rar', 'ก.rar', zipWith(), notItsType],
  ['a PDF that is a program too', 'ก.pdf', Buffer.concat([program, pdf]), notItsType],
  ['a PDF that is a script too', 'ก.pdf', Buffer.concat([Buffer.from('#!/bin/sh\n'), pdf]), notItsType],
  [
    'a PDF that is a page with a program too',
    'ก.pdf',
    Buffer.concat([Buffer.from('<?php system(1); ?>\n'), pdf]),
    notItsType,
  ],
  ['a PDF that is a picture too', 'ก.pdf', Buffer.concat([someScreenshot, pdf]), notItsType],
  ['a PDF with a zip behind it', 'ก.pdf', Buffer.concat([pdf, zipWith()]), notItsType],
  ['a photo with a zip behind it', 'ก.jpg', Buffer.concat([somePhoto, zipWith()]), notItsType],
  ['a header that comes too late', 'ก.pdf', Buffer.concat([Buffer.alloc(1100, 'a'), pdf]), notItsType],
  ['a new document with a password', 'ก.xlsx', sample('password.xlsx'), hasPassword],
  [
    'an old letter with a password',
    'ก.doc',
    wholeCompoundFile([{ name: 'WordDocument', content: letter(0x0100) }]),
    hasPassword,
  ],
  [
    'an old sheet with a password',
    'ก.xls',
    wholeCompoundFile([{ name: 'Workbook', content: lockedSheet }]),
    hasPassword,
  ],
  [
    'old slides with a password',
    'ก.ppt',
    compoundFile([
      { name: 'Root Entry', child: 1 },
      { name: 'PowerPoint Document', left: 2 },
      { name: 'EncryptedSummary' },
    ]),
    hasPassword,
  ],
  ...['rc4-40', 'rc4', 'aes128', 'r5', 'aes256'].map((kind): [string, string, Buffer, string] => [
    `a PDF with a password (${kind})`,
    'ก.pdf',
    sample(`password-${kind}.pdf`),
    hasPassword,
  ]),
  ['a zip with a password', 'ก.zip', zipWith({ name: 'ลับ.pdf', flags: 0x801 }), hasPassword],
  ['a rar with a password', 'ก.rar', rarOf([{ name: 'a.pdf', encrypted: true }]), hasPassword],
  ['a rar that hides even its names', 'ก.rar', lockedRar(), hasPassword],
  ['a zip cut off', 'ก.zip', zipWith().subarray(0, 90), isDamaged],
  ['a letter cut off', 'ก.docx', docx.subarray(0, -30), isDamaged],
  ['a zip without a table of contents', 'ก.zip', Buffer.from('PK\x03\x04'), isDamaged],
  ...[
    'setup.exe',
    'a/b/run.bat',
    'ประกาศ.pdf.exe',
    'run.ps1',
    'ลิงก์.lnk',
    'x.js',
    'setup.msi',
    'a.scr',
    'X.EXE',
    'run.exe.',
    'run.exe ',
    'run.exe:data',
    'fdp\u202e.exe',
    'แบบ.docm',
  ].map((name): [string, string, Buffer, string] => [
    `${JSON.stringify(name)} inside a zip`,
    'ก.zip',
    zipWith({ name }),
    programInside,
  ]),
  ['a program inside a rar', 'ก.rar', rarOf([{ name: 'a.pdf' }, { name: 'setup.exe' }]), programInside],
  ...['b.zip', 'a/b.rar', 'b.7z', 'b.tar.gz'].map((name): [string, string, Buffer, string] => [
    `${name} inside a zip`,
    'ก.zip',
    zipWith({ name }),
    archiveInside,
  ]),
  ...[
    '../../etc/cron.d/x.pdf',
    '/etc/x.pdf',
    'C:\\x.pdf',
    'a/../../x.pdf',
    '..\\..\\x.pdf',
    '\\\\host\\x.pdf',
  ].map((name): [string, string, Buffer, string] => [
    `${name} inside a zip`,
    'ก.zip',
    zipWith({ name }),
    outside,
  ]),
  [
    'a link inside a zip',
    'ก.zip',
    zipWith({ name: 'x.pdf', content: '/etc/passwd', mode: 0o120777 }),
    outside,
  ],
  [
    '1,001 files inside a zip',
    'ก.zip',
    zipOf(Array.from({ length: 1001 }, (_, n) => ({ name: `${n}.pdf` }))),
    'เกิน 1,000 ไฟล์',
  ],
  ['a bomb', 'ก.zip', zipWith({ name: 'x.pdf', size: megabytes(1000) }), tooLarge],
  [
    'a bomb of many files',
    'ก.zip',
    zipOf(Array.from({ length: 500 }, (_, n) => ({ name: `${n}.pdf`, size: megabytes(9) }))),
    tooLarge,
  ],
  [
    'a letter that is a bomb',
    'ก.docx',
    openXml('wordprocessingml.document', { parts: [{ name: 'word/document.xml', size: megabytes(1000) }] }),
    tooLarge,
  ],
])('%s is refused', async (_what, name, bytes, sentence) => {
  const { outcome } = await judged(name, bytes);
  expect(outcome).toMatchObject({ kind: 'rejected', sentence: expect.stringContaining(sentence) });
});

test('the file inside that is not allowed is named', async () => {
  const { outcome } = await judged('เอกสาร.zip', zipWith({ name: 'โฟลเดอร์/setup.exe' }));
  expect(outcome).toEqual({
    kind: 'rejected',
    sentence:
      'ไม่สามารถรับไฟล์ “เอกสาร.zip” ได้ เนื่องจากมีไฟล์โปรแกรม “โฟลเดอร์/setup.exe” อยู่ข้างใน กรุณานำออกแล้วส่งใหม่',
  });
});
