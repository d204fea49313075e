/** The memo that asks leave to publish: of one request or of several, with its number and date where they are given. */
import { expect, it } from 'vitest';
import { procedureFor } from '../../src/domain/request/procedure.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { memoData } from '../../src/paper/memo-data.js';
import * as samples from '../flex-templates/sample-requests.js';
import { pdfMaker } from './make-pdf.js';
import { canReadPdf, comparable, pdfText } from './pdf-text.js';

const make = pdfMaker();
const office = loadOffice('mueang-samut-prakan');
const typed = { number: 'สป 0433/123', day: '20 พฤศจิกายน 2569' };

it.skipIf(!canReadPdf).each([
  ['one', memoData(office, [samples.usual], { number: '', day: '' })],
  ['several', memoData(office, [samples.usual, samples.shortest, samples.published], typed)],
  ['the longest', memoData(office, [samples.longest], typed)],
])('what is copied out of the memo of %s is what the record says', async (_, data) => {
  const text = comparable(pdfText(await make('memo', data)));
  const { from, number, day, to, opening, requests, signer } = data;
  const fields = [from, number, day, to, opening, signer.name, signer.position];
  const below = requests.flatMap(({ subject, lines }) => [subject, ...lines]);
  const fixed = ['บันทึกข้อความ', 'ส่วนราชการ', 'เรื่อง', 'เรียน', 'อนุญาต', 'ลงนามรับทราบ'];
  const asks = 'จึงเรียนมาเพื่อโปรดทราบและพิจารณาอนุญาตให้เผยแพร่บนเว็บไซต์';
  const missing = [...fixed, asks, ...fields, ...below].filter((one) => !text.includes(comparable(one)));
  expect(missing).toEqual([]);
});

it('counts the requests, and is written by the requester of the first', () => {
  const data = memoData(office, [samples.usual, samples.shortest], typed);
  expect(data.opening).toContain('จำนวน ๒ เรื่อง');
  expect(data.signer).toEqual({ name: 'สมหญิง ตัวอย่าง', position: samples.staff.position });
  expect([data.number, data.day]).toEqual(['สป ๐๔๓๓/๑๒๓', '๒๐ พฤศจิกายน ๒๕๖๙']);
});

it('is ticked in the words of the office, and signed by its head', () => {
  const pattani = loadOffice('mueang-pattani');
  const procedure = procedureFor(pattani, { categoryId: pattani.categories[0]?.id ?? '', unit: '' });
  const data = memoData(pattani, [{ ...samples.usual, procedure }], typed);
  expect([data.permit, data.refuse]).toEqual(['อนุมัติรับรอง', 'ไม่อนุมัติรับรอง']);
  expect(data.decider).toEqual({ name: '', position: pattani.head, acting: '' });
});

it('is signed by whoever permitted it in the head’s place, with the order', async () => {
  const actingFor = { title: 'ผู้ปฏิบัติราชการแทน', head: office.head, order: '45/2569' };
  const inPlace = {
    ...samples.permitted,
    signatures: samples.permitted.signatures.map((one) => ({ ...one, by: { ...one.by, actingFor } })),
  };
  const data = memoData(office, [inPlace], typed);
  expect(data.decider).toMatchObject({
    name: 'สมชาย ตัวอย่าง',
    acting: `ปฏิบัติราชการแทน${office.head} (คำสั่งที่ 45/2569)`,
  });
  const ofTwo = memoData(office, [inPlace, samples.permitted], typed);
  expect(ofTwo.decider).toEqual({ name: '', position: office.head, acting: '' });
  if (!canReadPdf) return;
  expect(comparable(pdfText(await make('memo', data)))).toContain(comparable(data.decider.acting));
});

it('equal records make equal bytes', async () => {
  const data = memoData(office, [samples.usual], typed);
  expect(Buffer.from(await make('memo', data)).equals(await make('memo', data))).toBe(true);
});
