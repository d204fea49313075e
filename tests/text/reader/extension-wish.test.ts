/** How much longer, and of which request, is wished for in words. */
import { expect, test } from 'vitest';
import { extensionWish } from '../../../src/text/reader/extension-wish.js';

const second = { sequence: 2, fiscalYear: 2570 };

test.each([
  ['ขอขยายเวลาอีก 1 เดือน', 'อีก 1 เดือน', undefined],
  ['ขอต่อถึง 30 ก.ย. 2570', 'ถึง 30 ก.ย. 2570', undefined],
  ['ขอขยายเวลาถึง 30/9/2570 ค่ะ', 'ถึง 30/9/2570', undefined],
  ['ขอขยายเวลาถึง 9/2570', 'ถึง 9/2570', undefined],
  ['ต่ออายุอีก ๓ เดือนครับ', 'อีก 3 เดือน', undefined],
  ['อยากขยายระยะเวลาเผยแพร่ออกไปอีก 45 วัน', 'อีก 45 วัน', undefined],
  ['ขอเลื่อนวันหมดอายุเป็นสิ้นปีงบ', 'เป็นสิ้นปีงบ', undefined],
  ['ขอต่ออายุประกาศนี้ไปจนถึงสิ้นเดือนมีนาคม 2570', 'จนถึงสิ้นเดือนมีนาคม 2570', undefined],
  ['ขอขยายเวลา 3 เดือน', '3 เดือน', undefined],
  ['ขอขยายเวลาเลขที่ 2/2570 อีก 1 เดือน', 'อีก 1 เดือน', second],
  ['เลขที่ 2/2570 ขอต่อถึง 30/9/2570', 'ถึง 30/9/2570', second],
  ['2/2570 ขอขยายเวลาอีกหนึ่งปีค่ะ', 'อีกหนึ่งปี', second],
  ['ขอขยายเวลาอีก 1 เดือน คำขอเลขที่ ๒/๒๕๗๐ ครับ', 'อีก 1 เดือน', second],
])('%s', (typed, time, number) => {
  expect(extensionWish(typed)).toEqual({ time, ...(number && { number }) });
});

test.each([
  ...[
    'ขอขยายเวลา',
    'ขอขยายระยะเวลา 2/2570',
    'ต่อไป',
    'ขอต่ออายุครับ',
    'ติดต่อถึงใคร',
    'ประกาศขยายเวลาถึง 30 ก.ย. 2570',
  ],
  ...['โครงการขยายเวลารับสมัครถึง 30 ก.ย.', 'ถึงไหนแล้ว', 'อีก 1 เดือน', 'ส่งต่อถึงใคร', ''],
])('%s wishes for no time that it names', (typed) => {
  expect(extensionWish(typed)).toBeUndefined();
});
