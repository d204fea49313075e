/** Texts that look like personal data, and texts that do not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../src/domain/personal-data.js';
import { coversTraces, personalDataTraces } from '../../src/domain/request/personal-data-traces.js';
import { buildAttachment, buildOffice } from '../support/builders.js';

const { patientWords } = buildOffice().personalData;
const found = (text: string) => personalDataIn(text, patientWords);

describe('a number of an identity card', () => {
  test.each([
    '1101700230643',
    'เลข1101700230643ครับ',
    '1-1017-00230-64-3',
    '1 1017 00230 64 3',
    '1–1017–00230–64–3',
    '1 1 0 1 7 0 0 2 3 0 6 4 3',
    '๑๑๐๑๗๐๐๒๓๐๖๔๓',
    '๑-๑๐๑๗-๐๐๒๓๐-๖๔-๓',
    '1\u00a01017\u00a000230\u00a064\u00a03',
    'รายชื่อ_1101700230643_2569.xlsx',
    '1,นาย ก,1101700230643\n2,นาย ข,3456789012347',
  ])('is seen: %s', (text) => {
    expect(found(text)).toEqual(['nationalId']);
  });

  test.each([
    ['with another last digit', '1101700230644'],
    ['of a company or an office', '0994000165773'],
    ['with a digit more', '11017002306431'],
    ['with a digit more behind a dash', '1101700230643-2'],
    ['in a table of figures', '110 1700 230 643'],
    ['cut by a line', '1101700\n230643'],
  ])('is not a number %s', (_what, text) => {
    expect(found(text)).not.toContain('nationalId');
  });

  test('any 12 digits with the right last one are seen, with any other one not', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), digits, (first, others) => {
        const body = [first, ...others];
        const sum = body.reduce((total, digit, index) => total + digit * (13 - index), 0);
        const last = (11 - (sum % 11)) % 10;
        for (let digit = 0; digit <= 9; digit += 1) {
          expect(found(`เลข ${[...body, digit].join('')}`).includes('nationalId')).toBe(digit === last);
        }
      }),
    );
  });
});

describe('a telephone number', () => {
  test.each([
    '0812345678',
    '081-234-5678',
    '081 234 5678',
    '08 1234 5678',
    '0 8123 45678',
    '๐๘๑-๒๓๔-๕๖๗๘',
    '+66 81 234 5678',
    '+66812345678',
    'โทร.0612345678',
    '02-590-1234',
    '0 2590 1234',
    '0 3865 1234 ต่อ 5',
    '02-590-1000-5',
  ])('is seen: %s', (text) => {
    expect(found(text)).toEqual(['telephone']);
  });

  test.each([
    ['a date', '01/02/2569'],
    ['a date with dashes', '02-12-2569'],
    ['an amount', '812,345,678.00'],
    ['a document number', 'สธ 0234/ว 1234'],
    ['a number too long', '08123456789'],
    ['one digit to a cell', '0 8 1 2 3 4 5 6 7 8'],
    ['a decimal', '3.0812345678'],
  ])('%s is none', (_what, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words of patients', () => {
  test.each([
    'ประวัติการรักษาของนาย ก',
    'ชื่อ ผู้ป่วย',
    'HN 12345',
    'hn: 1',
    'เลขประจํา\u0e15ัวผู้ป่วย',
    'ชื\u0000อผู้ป\u0000วย',
    'ช\uf704\uf70aอผ\uf719\uf70bป\uf705วย',
    'ช\ufffd\ufffdอผ\ufffdป่วย',
    'ª×èÍ¼Ùé»èÇÂ',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['patientWord']);
  });

  test.each(['จำนวนผู้ป่วยโรคไข้เลือดออก 12 ราย', 'technology', 'annual plan'])('%s is of nobody', (text) => {
    expect(found(text)).toEqual([]);
  });

  test("an office's own word counts", () => {
    expect(personalDataIn('รหัสคนไข้ 12', ['รหัสคนไข้'])).toEqual(['patientWord']);
    expect(personalDataIn('a.b', ['a+b'])).toEqual([]);
  });
});

test('letters that lost their foot above a vowel are those letters', () => {
  expect(personalDataIn('\uf70fาติผู้ป่วย ป\uf710\uf700าน', ['ญาติผู้ป่วย'])).toEqual(['patientWord']);
  expect(personalDataIn('\uf700านข้อมูลผู้ป่วย', ['ฐานข้อมูลผู้ป่วย'])).toEqual(['patientWord']);
});

test('numbers in Thai letters of one byte are seen, and words of other languages are none', () => {
  expect(found('ñ-ñðñ÷-ððòóð-öô-ó')).toEqual(['nationalId']);
  expect(found('Élève à Genève, Übergröße')).toEqual([]);
});

test('a long text costs what it is long', () => {
  expect(found(`${'0 1 2 3 4 5 6 7 8 9 - '.repeat(100_000)}`)).toEqual([]);
  expect(found('1-'.repeat(300_000))).toEqual([]);
});

describe('an answer', () => {
  const file = buildAttachment({ id: 'F1', fileName: 'รายชื่อ.xlsx', personalData: ['telephone'] });
  const traces = personalDataTraces({ subject: 'โทร 0812345678', attachments: [file] }, patientWords);

  test('names places and kinds, and no number', () => {
    expect(traces).toEqual([
      { place: 'subject', kinds: ['telephone'] },
      { place: 'file', fileId: 'F1', kinds: ['telephone'] },
    ]);
  });

  test('holds for less than it was given for, and for nothing new', () => {
    expect(coversTraces(traces, traces.slice(1))).toBe(true);
    expect(coversTraces(traces.slice(1), traces)).toBe(false);
    expect(coversTraces(traces, [{ place: 'file', fileId: 'F2', kinds: ['telephone'] }])).toBe(false);
    expect(coversTraces(traces, [{ place: 'subject', kinds: ['nationalId'] }])).toBe(false);
  });

  test('is asked of a name of a file, too', () => {
    const named = buildAttachment({ id: 'F3', fileName: 'ใบรับรองแพทย์ 1101700230643.pdf' });
    expect(personalDataTraces({ attachments: [named] }, patientWords)).toEqual([
      { place: 'file', fileId: 'F3', kinds: ['nationalId', 'patientWord'] },
    ]);
  });
});
