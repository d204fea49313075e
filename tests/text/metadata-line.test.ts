/** The line below everything on the website. */
import { expect, test } from 'vitest';
import { metadataLine } from '../../src/text/metadata-line.js';
import { longest, usual } from '../flex-templates/sample-requests.js';
import { buildContent, buildRequest } from '../support/builders.js';

test('names source, period, day of publication, and type and size of each file', () => {
  expect(metadataLine(usual, '2026-11-21')).toBe(
    'แหล่งที่มาของข้อมูล: กลุ่มงานควบคุมโรค | ช่วงวันที่ของข้อมูล: 1 ต.ค. 2569 – 30 ก.ย. 2570 | วันที่เผยแพร่: 21 พ.ย. 2569 | นามสกุลไฟล์และขนาดไฟล์: PDF 471 KB, JPG 2.1 MB',
  );
});

test('names date and time where they stand instead of a period', () => {
  const request = buildRequest({ content: buildContent({ attachments: [], dataAt: '2026-11-20T14:30' }) });
  expect(metadataLine(request, '2026-11-21')).toBe(
    'แหล่งที่มาของข้อมูล: กลุ่มงานควบคุมโรค | วันเวลาของข้อมูล: 20 พ.ย. 2569 14:30 น. | วันที่เผยแพร่: 21 พ.ย. 2569',
  );
});

test('leaves out what there is not', () => {
  const request = buildRequest({ content: buildContent({ attachments: [] }) });
  expect(metadataLine(request, '2026-11-21')).toBe(
    'แหล่งที่มาของข้อมูล: กลุ่มงานควบคุมโรค | วันที่เผยแพร่: 21 พ.ย. 2569',
  );
});

test("fits LINE's clipboard, and still names the day, for a source of 5,000 characters and 20 files", () => {
  const line = metadataLine(longest, '2026-11-21');
  expect(line.length).toBeLessThanOrEqual(1000);
  expect(line).toContain('วันที่เผยแพร่: 21 พ.ย. 2569');
});
