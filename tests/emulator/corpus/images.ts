/** Images, icons and video: sizes, ratios, cropping, alignment. */
import type { messagingApi } from '@line/bot-sdk';
import {
  bubble,
  type FlexSample,
  horizontal,
  ICON,
  PHOTO,
  postback,
  sample,
  text,
  vertical,
} from './sample.js';

const SIZES = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl', 'full', '50px', '30%'];
const ICON_SIZES = ['xxs', 'xs', 'sm', 'md', 'lg', 'xl', 'xxl', '3xl', '4xl', '5xl'];

function image(more: Partial<messagingApi.FlexImage> = {}): messagingApi.FlexImage {
  return { type: 'image', url: PHOTO, aspectRatio: '3:1', ...more };
}

export const imageSamples: FlexSample[] = [
  sample('image sizes', bubble(...SIZES.map((size) => image({ size })))),
  sample(
    'image ratio and mode',
    bubble(
      image({ aspectRatio: '16:9', aspectMode: 'cover', size: 'full' }),
      image({ aspectRatio: '16:9', aspectMode: 'fit', size: 'full', backgroundColor: '#1F2A37' }),
      horizontal(
        image({ aspectRatio: '1:1', aspectMode: 'cover' }),
        image({ aspectRatio: '1:3', aspectMode: 'cover' }),
      ),
    ),
  ),
  sample(
    'image align and gravity',
    bubble(
      image({ align: 'start', size: 'sm' }),
      image({ align: 'center', size: 'sm' }),
      image({ align: 'end', size: 'sm', action: postback('แตะรูป') }),
      horizontal(
        text('สูง', { size: '5xl', flex: 0 }),
        image({ gravity: 'top', size: 'xxs' }),
        image({ gravity: 'center', size: 'xxs' }),
        image({ gravity: 'bottom', size: 'xxs' }),
      ),
    ),
  ),
  sample(
    'image as badge',
    bubble({
      ...vertical(image({ size: 'full', aspectRatio: '2:1', aspectMode: 'cover' })),
      contents: [
        image({ size: 'full', aspectRatio: '2:1', aspectMode: 'cover' }),
        {
          ...vertical(text('ใหม่', { color: '#FFFFFF', align: 'center', size: 'xs' })),
          position: 'absolute',
          offsetTop: '10px',
          offsetStart: '10px',
          width: '48px',
          height: '26px',
          cornerRadius: '13px',
          backgroundColor: '#C3272B',
          justifyContent: 'center',
        },
      ],
    }),
  ),
  sample(
    'icon sizes',
    bubble(
      ...ICON_SIZES.map(
        (size): messagingApi.FlexBox => ({
          type: 'box',
          layout: 'baseline',
          spacing: 'sm',
          contents: [{ type: 'icon', url: ICON, size, scaling: true }, text(size, { size, scaling: true })],
        }),
      ),
    ),
  ),
  sample('video hero', {
    type: 'bubble',
    size: 'mega',
    hero: {
      type: 'video',
      url: 'https://example.com/film.mp4',
      previewUrl: PHOTO,
      altContent: image({ size: 'full', aspectRatio: '20:13', aspectMode: 'cover' }),
      aspectRatio: '20:13',
    },
    body: vertical(text('วิดีโอแนะนำ')),
  }),
];
