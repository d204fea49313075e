/** Bubbles of every width, with every block, and carousels of them. */
import type { messagingApi } from '@line/bot-sdk';
import { type FlexSample, LONG, PHOTO, postback, sample, text, vertical } from './sample.js';

const SIZES = ['nano', 'micro', 'deca', 'hecto', 'kilo', 'mega', 'giga'] as const;

function full(size: messagingApi.FlexBubble.SizeEnum, words = LONG): messagingApi.FlexBubble {
  return {
    type: 'bubble',
    size,
    header: vertical(text(`หัวเรื่อง ${size}`, { weight: 'bold', color: '#FFFFFF', wrap: true })),
    hero: { type: 'image', url: PHOTO, size: 'full', aspectRatio: '20:13', aspectMode: 'cover' },
    body: vertical(text(words, { wrap: true }), text('เจ้าของข้อมูล', { size: 'sm', color: '#4A5563' })),
    footer: vertical({ type: 'button', style: 'primary', color: '#067A38', action: postback('ดูเรื่อง') }),
    styles: {
      header: { backgroundColor: '#0B5D3B' },
      hero: { separator: true, separatorColor: '#FFD54F' },
      body: { backgroundColor: '#FAFBF7' },
      footer: { separator: true },
    },
  };
}

function carousel(...contents: messagingApi.FlexBubble[]): messagingApi.FlexCarousel {
  return { type: 'carousel', contents };
}

export const bubbleSamples: FlexSample[] = [
  ...SIZES.map((size) => sample(`bubble ${size}`, full(size))),
  sample('bubble body only', { type: 'bubble', body: vertical(text('มีแต่เนื้อความ')) }),
  sample('bubble box hero with action', {
    type: 'bubble',
    hero: {
      ...vertical(text('กล่องเป็นหัว', { align: 'center' })),
      backgroundColor: '#FFD54F',
      paddingAll: 'xxl',
    },
    body: vertical(text('แตะได้ทั้งใบ', { wrap: true })),
    action: postback('เปิดทั้งใบ'),
  }),
  sample('bubble right to left', {
    type: 'bubble',
    direction: 'rtl',
    body: {
      type: 'box',
      layout: 'horizontal',
      spacing: 'md',
      contents: [text('แรก'), text('สอง', { align: 'end' }), text('สาม', { margin: 'xxl' })],
    },
  }),
  sample('carousel micro', carousel(...['สั้น', LONG, 'กลาง ๆ'].map((words) => full('micro', words)))),
  sample('carousel kilo', carousel(...['สั้น', LONG, 'กลาง ๆ'].map((words) => full('kilo', words)))),
  sample('carousel giga', carousel(...['สั้น', LONG].map((words) => full('giga', words)))),
];
