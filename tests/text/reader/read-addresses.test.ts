/** Web addresses as people type, paste and share them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWebAddress } from '../../../src/domain/web-address.js';
import { readAddresses } from '../../../src/text/reader/read-addresses.js';
import { anyTyped } from '../../support/any-typed.js';
import { runs } from '../../support/runs.js';

test.each([
  '2569',
  '30.11.2569',
  '20.11.69',
  '10.1',
  '1.2.3.4',
  'เรียบร้อยแล้ว.',
  'เสร็จแล้ว.ขอบคุณค่ะ',
  'เอกสารแนบ.pdf',
  'รายงาน.docx',
  'แผน.zip',
  'clip.mov',
  'moph,go.th',
  'moph,ddc.moph.go.th',
  'https://a,b.go.th',
  'moph go th',
  'https://',
  'http//a.go.th',
  'https://a.go.thhttps://a.go.th',
  'https://a.go.th https://b,go.th',
  'somying@moph.go.th',
  'https://user:secret@a.go.th',
  'javascript:alert(1)',
  'ftp://a.go.th/x',
  'https://nothing.invalidtld/x',
  'ไม่มี',
  'สวัสดีค่ะ',
  '',
  '...',
])('%j is no address', (text) => {
  expect(readAddresses(text)).toEqual({ kind: 'notAnAddress' });
});

test.each([
  ['https://a.go.th', ['https://a.go.th/']],
  ['a.go.th', ['https://a.go.th/']],
  ['www.moph.go.th/news', ['https://www.moph.go.th/news']],
  ['HTTPS://A.GO.TH/X', ['https://a.go.th/X']],
  ['https://a.go.th.', ['https://a.go.th/']],
  ['https://a.go.th/x,', ['https://a.go.th/x']],
  ['<https://a.go.th/x>', ['https://a.go.th/x']],
  ['‘https://a.go.th/x’', ['https://a.go.th/x']],
  ['(https://a.go.th/x).', ['https://a.go.th/x']],
  ['https://th.wikipedia.org/wiki/ก_(ข)', ['https://th.wikipedia.org/wiki/%E0%B8%81_(%E0%B8%82)']],
  ['https://a.go.th/x?id=1&y=2#z', ['https://a.go.th/x?id=1&y=2#z']],
  ['https://a.go.th:8443/x', ['https://a.go.th:8443/x']],
  ['https://www.ทดสอบ.ไทย/', ['https://www.xn--l3cfk7dp.xn--o3cw4h/']],
  ['ลิงก์ https://a.go.th/x ค่ะ', ['https://a.go.th/x']],
  ['https://a.go.th/x ค่ะ', ['https://a.go.th/x']],
  ['ประกาศรับสมัครงาน | กรมควบคุมโรค\nhttps://ddc.moph.go.th/1', ['https://ddc.moph.go.th/1']],
  ['ประกาศ (ฉบับที่ 2) 20.11.69 https://ddc.moph.go.th/1', ['https://ddc.moph.go.th/1']],
  ['1) https://a.go.th 2) https://b.go.th', ['https://a.go.th/', 'https://b.go.th/']],
  ['- https://a.go.th\n- https://b.go.th', ['https://a.go.th/', 'https://b.go.th/']],
  ['https://a.go.th/news/127ครับผม', ['https://a.go.th/news/127']],
  ['https://a.go.th/news/127นะครับผม', ['https://a.go.th/news/127']],
  ['https://a.go.th/news/127คร้าบ', ['https://a.go.th/news/127']],
  ['https://a.go.th/news/127เจ้าค่ะ', ['https://a.go.th/news/127']],
  ['https://a.go.th/news/127ขอบคุณค่ะ', ['https://a.go.th/news/127']],
  ['https://a.go.th/news/127ค่ะ🙏', ['https://a.go.th/news/127']],
  [
    'https://a.go.th/ขอบังคับ',
    ['https://a.go.th/%E0%B8%82%E0%B8%AD%E0%B8%9A%E0%B8%B1%E0%B8%87%E0%B8%84%E0%B8%B1%E0%B8%9A'],
  ],
  ['a.go.th/dengue?id=1,facebook.com/bค่ะ', ['https://a.go.th/dengue?id=1', 'https://facebook.com/b']],
  ['a.go.th,b.go.th;c.go.th', ['https://a.go.th/', 'https://b.go.th/', 'https://c.go.th/']],
  ['https://a.go.th/page,12.html', ['https://a.go.th/page,12.html']],
  ['https://a.go.th/@6.86,101.25,15z', ['https://a.go.th/@6.86,101.25,15z']],
  ['https://a.go.th/x?list=1,2,3', ['https://a.go.th/x?list=1,2,3']],
  ['https://a.go.th,https://b.go.th', ['https://a.go.th/', 'https://b.go.th/']],
  ['https://a.go.th https://a.go.th', ['https://a.go.th/']],
  ['https://203.157.100.1/news', ['https://203.157.100.1/news']],
  ['\u2068https://a.go.th/x\u2069', ['https://a.go.th/x']],
  [`https://a.go.th/${'ก'.repeat(100)}`, [`https://a.go.th/${'%E0%B8%81'.repeat(100)}`]],
])('%j', (text, urls) => {
  expect(readAddresses(text)).toEqual({ kind: 'addresses', urls });
});

test.each([
  'https://www.example.go.th/news/วัน เอดส์ โลก',
  'https://a.go.th/ข่าว ประกาศ.pdf',
  'https://a.go.th/files/แผน ปี 2570.pdf',
  'https://a.go.th/files/annual report 2569.pdf',
  'https://a.go.th/annual report/2569',
  'https://a.go.th/news?id= 125',
  'www.a.go.th/ข่าว ประชาสัมพันธ์',
])('%j goes on behind a space: nobody knows where it ends', (text) => {
  expect(readAddresses(text)).toEqual({ kind: 'spaced' });
});

test.each([
  ['https://a.go.th/1 ประกาศรับสมัครงาน', 'https://a.go.th/1'],
  ['https://a.go.th/news/ ภาพ/ข่าว', 'https://a.go.th/news/'],
  ['https://a.go.th/1 คำสั่งที่ 5/2569', 'https://a.go.th/1'],
  ['https://th.example.org/wiki/ไข้ ค่ะ', 'https://th.example.org/wiki/%E0%B9%84%E0%B8%82%E0%B9%89'],
  ['https://th.example.org/wiki/ไข้ 🙏', 'https://th.example.org/wiki/%E0%B9%84%E0%B8%82%E0%B9%89'],
  ['https://th.example.org/wiki/ไข้\nเรื่องไข้', 'https://th.example.org/wiki/%E0%B9%84%E0%B8%82%E0%B9%89'],
])('%j is the address with words behind it', (text, url) => {
  expect(readAddresses(text)).toEqual({ kind: 'addresses', urls: [url] });
});

test.each([
  'http://192.168.1.10/news',
  'http://10.1.2.3/',
  'https://172.16.0.1/x',
  'http://127.0.0.1:8080/',
  'http://localhost:3000/x',
  'http://intranet/news',
  'https://web.local/x',
  'https://server.lan',
])('%j can only be opened inside the office', (text) => {
  expect(readAddresses(text)).toMatchObject({ kind: 'inside' });
  expect(readWebAddress(text)).toBeUndefined();
});

test.each([112, 117, 500])(
  'a Thai path of %i letters is told to be too long, not to be no address',
  (letters) => {
    expect(readAddresses(`https://a.go.th/${'ก'.repeat(letters)}`)).toMatchObject({ kind: 'tooLong' });
  },
);

test('whatever is typed, an address that is read has a host that the typed text has, and reads as itself', () => {
  const anyHost = fc.tuple(fc.webUrl(), anyTyped).map(([url, typed]) => `${typed} ${url}`);
  fc.assert(
    fc.property(fc.oneof(anyTyped, anyHost), (text) => {
      const read = readAddresses(text);
      if (read.kind !== 'addresses') return;
      for (const url of read.urls) expect(readWebAddress(url)).toBe(url);
    }),
    { numRuns: runs(2000) },
  );
});
