/** Boxes: layouts, spacing, padding, sizes, positions, surfaces, and how children are spread. */
import type { messagingApi } from '@line/bot-sdk';
import {
  block,
  bubble,
  type FlexSample,
  horizontal,
  ICON,
  postback,
  sample,
  text,
  vertical,
} from './sample.js';

const KEYWORDS = ['none', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '30px'];
const JUSTIFY = [
  'flex-start',
  'center',
  'flex-end',
  'space-between',
  'space-around',
  'space-evenly',
] as const;
const ALIGN = ['flex-start', 'center', 'flex-end'] as const;
const BORDERS = ['none', 'light', 'normal', 'medium', 'semi-bold', 'bold', '6px'];
const GREY = '#DCE3EC';
const GREEN = '#067A38';

function row(
  more: Partial<messagingApi.FlexBox>,
  ...contents: messagingApi.FlexComponent[]
): messagingApi.FlexBox {
  return { type: 'box', layout: 'horizontal', backgroundColor: GREY, contents, ...more };
}

const square = (): messagingApi.FlexBox => block(GREEN, { width: '30px', flex: 0 });

export const boxSamples: FlexSample[] = [
  sample(
    'box spacing',
    bubble(...KEYWORDS.map((spacing) => row({ spacing }, text(spacing), block(GREEN), block(GREEN)))),
  ),
  sample(
    'box margin',
    bubble({
      ...vertical(...KEYWORDS.map((margin) => block(GREEN, { margin, height: '16px' }))),
      spacing: 'none',
    }),
  ),
  sample(
    'box padding',
    bubble(
      ...KEYWORDS.map((paddingAll) => row({ paddingAll }, block(GREEN, { height: '12px' }))),
      row(
        { paddingTop: 'xl', paddingBottom: 'xs', paddingStart: '40px', paddingEnd: '5%' },
        block(GREEN, { height: '12px' }),
      ),
    ),
  ),
  sample(
    'box sizes',
    bubble(
      block(GREEN, { width: '120px' }),
      block(GREEN, { width: '50%', height: '10px' }),
      block(GREEN, { maxWidth: '80px' }),
      row({ height: '60px' }, block(GREEN, { height: '50%' }), block('#2456C4', { height: '100%' })),
      { ...vertical(text('ข้อความที่สูงเกินกล่องจะถูกตัดตามความสูงมากสุด', { wrap: true })), maxHeight: '30px' },
    ),
  ),
  sample(
    'box share',
    bubble(
      row(
        { spacing: 'sm' },
        block(GREEN, { flex: 1 }),
        block('#2456C4', { flex: 2 }),
        block('#C3272B', { flex: 3 }),
      ),
      row({ spacing: 'sm' }, square(), block('#2456C4')),
      row({ spacing: 'sm' }, block(GREEN, { width: '40%' }), block('#2456C4')),
      { ...vertical(block(GREEN, { flex: 1 }), block('#2456C4', { flex: 3 })), height: '160px' },
    ),
  ),
  sample(
    'box justify and align',
    bubble(
      ...JUSTIFY.map((justifyContent) => row({ justifyContent }, square(), square(), square())),
      ...ALIGN.map((alignItems) =>
        row({ alignItems, height: '60px', spacing: 'sm' }, square(), text(alignItems, { flex: 0 })),
      ),
      { ...vertical(text('ชิดขวา', { flex: 0 })), alignItems: 'flex-end', backgroundColor: GREY },
    ),
  ),
  sample(
    'box baseline',
    bubble({
      type: 'box',
      layout: 'baseline',
      spacing: 'sm',
      contents: [
        { type: 'icon', url: ICON, size: 'sm' },
        { type: 'icon', url: ICON, size: '3xl', aspectRatio: '2:1', margin: 'md' },
        text('ตัวใหญ่', { size: 'xxl', flex: 0 }),
        { type: 'filler' },
        text('ตัวเล็ก', { size: 'xs', flex: 0 }),
      ],
    }),
  ),
  sample(
    'box surface',
    bubble(
      ...BORDERS.map((borderWidth) =>
        row({ borderWidth, borderColor: GREEN, cornerRadius: 'md', paddingAll: 'sm' }, text(borderWidth)),
      ),
      ...KEYWORDS.map((cornerRadius) => row({ cornerRadius, paddingAll: 'md' }, text(cornerRadius))),
    ),
  ),
  sample(
    'box gradient',
    bubble(
      row({ ...gradient({ angle: '0deg' }), height: '50px' }),
      row({ ...gradient({ angle: '90deg' }), height: '50px' }),
      row({
        ...gradient({ angle: '45.5deg', centerColor: '#FFD54F', centerPosition: '20%' }),
        height: '50px',
      }),
    ),
  ),
  sample(
    'box position',
    bubble(
      {
        ...vertical(text('พื้นหลัง', { color: '#4A5563' })),
        backgroundColor: GREY,
        height: '120px',
        contents: [
          text('พื้นหลัง', { color: '#4A5563' }),
          block(GREEN, { position: 'absolute', offsetTop: '10px', offsetEnd: '10px', width: '60px' }),
          block('#2456C4', { position: 'absolute', offsetBottom: 'none', offsetStart: 'xl', width: '50%' }),
          text('มุมล่างขวา', { position: 'absolute', offsetBottom: 'md', offsetEnd: 'md' }),
        ],
      },
      horizontal(text('เลื่อน', { position: 'relative', offsetTop: 'lg', offsetStart: 'xxl' }), block(GREEN)),
    ),
  ),
  sample(
    'box nested with action',
    bubble({
      ...horizontal(
        vertical(text('กล่องแตะได้', { weight: 'bold' }), text('รายละเอียด', { size: 'sm' })),
        { type: 'separator' },
        vertical(text('อีกกล่อง'), { type: 'separator', margin: 'lg', color: '#C3272B' }, text('ใต้เส้น')),
        { type: 'filler' },
      ),
      action: postback('เปิดรายละเอียด'),
      paddingAll: 'md',
      borderWidth: 'normal',
      borderColor: GREEN,
      cornerRadius: 'lg',
    }),
  ),
];

function gradient(more: Partial<messagingApi.FlexBoxLinearGradient>): Partial<messagingApi.FlexBox> {
  return { background: { type: 'linearGradient', startColor: '#067A38', endColor: '#2456C4', ...more } };
}
