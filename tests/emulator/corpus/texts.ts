/** Text and spans: sizes, weights, wrapping, alignment, and Thai marks that must not be cut. */
import { bubble, type FlexSample, horizontal, LONG, MARKS, postback, sample, text } from './sample.js';

const SIZES = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl', '25px'];

export const textSamples: FlexSample[] = [
  sample('text sizes', bubble(...SIZES.map((size) => text(`${size} ที่กุ้งปิ้ง`, { size })))),
  sample('text sizes wrapped', bubble(...SIZES.slice(0, 8).map((size) => text(MARKS, { size, wrap: true })))),
  sample(
    'text wrap and lines',
    bubble(
      text(LONG),
      text(LONG, { wrap: true }),
      text(`${MARKS} ${LONG}`, { wrap: true, maxLines: 2 }),
      text('บรรทัดแรก\nบรรทัดที่สอง', { wrap: true }),
      text('https://example.com/a-very-long-address-without-any-space-in-it/2570/12', { wrap: true }),
      text(MARKS, { wrap: true, lineSpacing: '12px' }),
    ),
  ),
  sample(
    'text weight style decoration',
    bubble(
      text('หนา', { weight: 'bold' }),
      text('ปกติ', { weight: 'regular' }),
      text('เอียง', { style: 'italic' }),
      text('ตรง', { style: 'normal' }),
      text('ขีดเส้นใต้ ญู ฐุ', { decoration: 'underline' }),
      text('ขีดฆ่า', { decoration: 'line-through' }),
      text('ไม่ขีด', { decoration: 'none' }),
      text('สี', { color: '#C3272B' }),
      text('สีโปร่ง', { color: '#C3272B80' }),
    ),
  ),
  sample(
    'text align and gravity',
    bubble(
      text('ซ้าย', { align: 'start' }),
      text('กลาง', { align: 'center' }),
      text('ขวา', { align: 'end' }),
      horizontal(
        text('สูง', { size: '4xl', flex: 0 }),
        text('บน', { gravity: 'top' }),
        text('กลาง', { gravity: 'center' }),
        text('ล่าง', { gravity: 'bottom' }),
      ),
    ),
  ),
  sample(
    'text scaling and shrink',
    bubble(
      text('ตามขนาดตัวอักษรของเครื่อง', { scaling: true, wrap: true }),
      text('ไม่ตามขนาดตัวอักษรของเครื่อง', { scaling: false, wrap: true }),
      text('ย่อให้พอดีบรรทัดเดียวเมื่อข้อความยาวเกินกล่อง', { adjustMode: 'shrink-to-fit' }),
      text('ย่อและตามขนาดเครื่องเมื่อข้อความยาวเกินกล่อง', { adjustMode: 'shrink-to-fit', scaling: true }),
    ),
  ),
  sample(
    'text spans',
    bubble({
      type: 'text',
      wrap: true,
      action: postback('แตะข้อความ'),
      contents: [
        { type: 'span', text: 'เลขที่ ' },
        { type: 'span', text: '12/2570', weight: 'bold', color: '#067A38', size: 'xl' },
        { type: 'span', text: ' รอบที่ ', size: 'sm', color: '#4A5563' },
        { type: 'span', text: '2', style: 'italic', decoration: 'underline' },
        { type: 'span', text: ' (เดิม)', decoration: 'line-through' },
      ],
    }),
  ),
  sample(
    'text share of a row',
    bubble(
      horizontal(text('หนึ่งส่วน', { flex: 1 }), text('สองส่วนของความกว้าง', { flex: 2, wrap: true })),
      horizontal(text('พอดี', { flex: 0, color: '#4A5563' }), text(LONG, { wrap: true, margin: 'xl' })),
      horizontal(text('พอดีตัว', { flex: 0 }), text('ที่เหลือทั้งหมดตัดท้ายเมื่อยาวเกินไป')),
    ),
  ),
];
