/** Text is printed as the font can: an emoji becomes one mark, whatever it is put together of, and nothing else is lost. */
import { expect, it } from 'vitest';
import { printable } from '../../src/paper/engine/printable.js';
import { formData } from '../../src/paper/form-data.js';
import * as samples from '../flex-templates/sample-requests.js';
import { buildOffice } from '../support/builders.js';
import { withContent } from '../support/flat-request.js';
import { pdfMaker } from './make-pdf.js';

const make = pdfMaker();

it.each([
  ['📢 ขอเชิญ', '◊ ขอเชิญ'],
  ['👨‍👩‍👧‍👦🇹🇭👍🏽❤️', '◊◊◊◊'],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '◊'],
  ['1️⃣ ข้อหนึ่ง', '1 ข้อหนึ่ง'],
  ['© ® ™ ½ ★', '© ® ™ ½ ★'],
  ['น้ำ ที่ป้ำๆ ฐานฎีกา ๑๒๓ abc', 'น้ำ ที่ป้ำๆ ฐานฎีกา ๑๒๓ abc'],
  ['ก\ud83dข', 'กข'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});

it('a subject with emoji makes an archival paper, and half of one makes a paper', async () => {
  for (const subject of ['📢 ขอเชิญ 👨‍👩‍👧‍👦', 'ก\ud83dข']) {
    const data = formData(buildOffice(), withContent(samples.usual, { subject }));
    expect(Buffer.from(await make('form', data)).toString('latin1')).toContain(
      '<pdfaid:part>2</pdfaid:part>',
    );
  }
});
