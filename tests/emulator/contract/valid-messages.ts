/** Messages at LINE's limits, and of every kind: all must pass. */
import * as it from './message-samples.js';

const everyPlace = {
  margin: 'md',
  position: 'absolute',
  offsetTop: '5px',
  offsetBottom: 'xs',
  offsetStart: '10%',
  offsetEnd: '-4px',
};
const place = { ...everyPlace, position: 'relative' };
const letters = {
  size: '3xl',
  color: '#11223344',
  weight: 'bold',
  style: 'italic',
  decoration: 'line-through',
};

const fullText = it.flexText({
  ...{
    ...letters,
    ...place,
    flex: 0,
    gravity: 'center',
    align: 'end',
    adjustMode: 'shrink-to-fit',
    scaling: true,
  },
  ...{ wrap: true, maxLines: 2, lineSpacing: '8px', action: it.action({ label: undefined }) },
  contents: [{ type: 'span', text: 'หนึ่ง', ...letters, size: '13.5px' }],
});
const fullBox = it.box(
  [fullText, { type: 'separator', margin: 'xxl', color: '#000000' }, { type: 'filler', flex: 2 }],
  {
    ...{
      ...everyPlace,
      flex: 1,
      layout: 'horizontal',
      spacing: '3px',
      width: '50%',
      maxWidth: '100px',
      height: '40px',
      maxHeight: '90%',
    },
    ...{ paddingAll: 'md', paddingTop: '1px', paddingBottom: '2%', paddingStart: 'none', paddingEnd: 'xl' },
    ...{
      backgroundColor: '#FFFFFF',
      borderColor: '#000000FF',
      borderWidth: 'semi-bold',
      cornerRadius: '12px',
    },
    ...{ justifyContent: 'space-evenly', alignItems: 'flex-end', action: it.uriAction('tel:021234567') },
    background: {
      type: 'linearGradient',
      angle: '90deg',
      startColor: '#000000',
      endColor: '#FFFFFF',
      centerColor: '#888888',
      centerPosition: '30%',
    },
  },
);
const fullButton = it.flexButton({
  ...{ ...place, flex: 3, gravity: 'top', adjustMode: 'shrink-to-fit', scaling: true },
  ...{
    style: 'primary',
    height: 'sm',
    color: '#0A7D4B',
    action: it.uriAction('https://e.com/', { label: it.thai(40), altUri: { desktop: 'https://e.com/' } }),
  },
});
const fullImage = it.flexImage({
  ...{
    ...place,
    flex: 1,
    gravity: 'bottom',
    align: 'center',
    size: 'full',
    aspectRatio: '1:3',
    aspectMode: 'cover',
  },
  ...{ backgroundColor: '#00000000', action: it.action(), animated: false },
});
const fullIcon = { type: 'icon', url: it.URL, ...place, size: '5xl', aspectRatio: '1:1', scaling: true };
const style = { backgroundColor: '#FFFFFF', separator: true, separatorColor: '#CCCCCC' };

export const validMessages: [name: string, message: it.Json][] = [
  ['a text of 5,000 units', it.text({ text: it.x(5000), quoteToken: 'q' })],
  [
    '20 emojis',
    it.text({
      text: '$'.repeat(20),
      emojis: Array.from({ length: 20 }, (_, index) => ({ index, productId: 'p', emojiId: '1' })),
    }),
  ],
  [
    'escaped braces and a substitution',
    it.textV2('{{ {who} }}', { substitution: { who: { type: 'mention', mentionee: { type: 'all' } } } }),
  ],
  ['a sticker', it.sticker()],
  [
    'a picture with an address of 2,000',
    it.image({ originalContentUrl: `https://example.com/${it.x(1980)}` }),
  ],
  [
    'a picture of the demo on this machine',
    it.image({
      originalContentUrl: 'http://127.0.0.1:3000/a.png',
      previewImageUrl: 'http://localhost:3000/a.png',
    }),
  ],
  ['a video', it.video({ trackingId: it.x(100) })],
  ['sound', it.audio()],
  ['a place', it.location({ title: it.x(100), address: it.thai(33) })],
  ['a coupon', it.coupon({ deliveryTag: it.x(30) })],
  [
    'an imagemap with 50 areas',
    it.imagemap({ actions: it.times(50, { type: 'clipboard', clipboardText: it.x(1000), area: it.area }) }),
  ],
  ['another sender', it.text({ sender: { name: it.x(20), iconUrl: it.URL } })],
  [
    '13 quick replies of every kind',
    it.quickReply(
      ...it.times(8, it.action({ label: it.thai(20) })),
      it.picker(),
      it.uriAction('https://line.me/'),
      { type: 'camera', label: 'x' },
      { type: 'cameraRoll', label: 'x' },
      { type: 'location', label: 'x' },
    ),
  ],
  [
    'buttons with 160 Thai characters and four actions',
    it.buttons({ text: it.thai(160), actions: it.times(4, it.action({ label: it.thai(20) })) }),
  ],
  [
    'buttons with title and picture',
    it.buttons({
      ...{
        title: it.thai(40),
        text: it.thai(60),
        thumbnailImageUrl: it.URL,
        imageAspectRatio: 'square',
        imageSize: 'contain',
      },
      ...{
        imageBackgroundColor: '#FFFFFF',
        defaultAction: it.uriAction('line://ti/p/@x', { label: undefined }),
      },
    }),
  ],
  ['a confirm', it.confirm({ text: it.thai(240) })],
  [
    'ten columns of three actions',
    it.carousel(...it.times(10, it.column({ text: it.thai(120), actions: it.times(3, it.action()) }))),
  ],
  [
    'ten pictures',
    it.imageCarousel(...it.times(10, { imageUrl: it.URL, action: it.action({ label: it.x(12) }) })),
  ],
  [
    'pickers of each mode',
    it.buttons({
      actions: [
        it.picker({ initial: '2026-11-20', min: '1900-01-01', max: '2100-12-31' }),
        it.picker({ mode: 'time', initial: '00:00', max: '23:59' }),
        it.picker({ mode: 'datetime', min: '2026-02-28T00:00', max: '2028-02-29t23:59' }),
      ],
    }),
  ],
  [
    'a postback with everything',
    it.buttons({
      actions: [
        it.action({
          data: it.x(300),
          displayText: it.thai(300),
          inputOption: 'openKeyboard',
          fillInText: it.x(300),
        }),
      ],
    }),
  ],
  ['a link of 1,000', it.buttons({ actions: [it.uriAction(`https://e.com/${it.x(986)}`)] })],
  [
    'every Flex component with every property',
    it.flex(
      {
        ...{
          type: 'bubble',
          size: 'giga',
          direction: 'rtl',
          header: fullBox,
          hero: fullImage,
          action: it.uriAction('https://e.com/'),
        },
        body: it.box([
          fullBox,
          fullText,
          fullButton,
          fullImage,
          it.box([fullIcon, it.flexText()], { layout: 'baseline' }),
        ]),
        footer: it.box([]),
        styles: { header: style, hero: style, body: style, footer: style },
      },
      { altText: it.x(1500) },
    ),
  ],
  [
    'a hero video',
    it.flex(
      it.bubble([it.flexText()], {
        hero: it.flexVideo({ aspectRatio: '20:13', action: it.uriAction('https://e.com/') }),
      }),
    ),
  ],
  ['a bubble of 30 KB', it.flex(it.heavyBubble(30_000))],
  [
    'twelve bubbles, the standard size named or not',
    it.flexCarousel(
      ...it.times(11, it.bubble([it.flexText()])),
      it.bubble([it.flexText()], { size: 'mega' }),
    ),
  ],
  ['ten animated pictures', it.flexWith(...it.times(10, it.flexImage({ animated: true })))],
];
