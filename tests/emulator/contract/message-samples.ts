/** Small valid messages, from which tests make large and broken ones. */
export type Json = Record<string, unknown>;

export const URL = 'https://example.com/a.png';
export const action = (more: Json = {}): Json => ({ type: 'postback', label: 'Yes', data: 'yes', ...more });
export const uriAction = (uri: string, more: Json = {}): Json => ({
  type: 'uri',
  label: 'Open',
  uri,
  ...more,
});
export const picker = (more: Json = {}): Json => ({
  type: 'datetimepicker',
  label: 'Day',
  data: 'd',
  mode: 'date',
  ...more,
});

export const text = (more: Json = {}): Json => ({ type: 'text', text: 'hello', ...more });
export const textV2 = (words: string, more: Json = {}): Json => ({ type: 'textV2', text: words, ...more });
export const quickReply = (...actions: Json[]): Json =>
  text({ quickReply: { items: actions.map((each) => ({ type: 'action', action: each })) } });

export const template = (inner: Json, more: Json = {}): Json => ({
  type: 'template',
  altText: 'alt',
  template: inner,
  ...more,
});
export const buttons = (more: Json = {}): Json =>
  template({ type: 'buttons', text: 'Which?', actions: [action()], ...more });
export const confirm = (more: Json = {}): Json =>
  template({ type: 'confirm', text: 'Sure?', actions: [action(), action()], ...more });
export const column = (more: Json = {}): Json => ({ text: 'One', actions: [action()], ...more });
export const carousel = (...columns: Json[]): Json => template({ type: 'carousel', columns });
export const imageCarousel = (...columns: Json[]): Json => template({ type: 'image_carousel', columns });

export const flex = (contents: Json, more: Json = {}): Json => ({
  type: 'flex',
  altText: 'alt',
  contents,
  ...more,
});
export const flexText = (more: Json = {}): Json => ({ type: 'text', text: 'hello', ...more });
export const box = (contents: Json[], more: Json = {}): Json => ({
  type: 'box',
  layout: 'vertical',
  contents,
  ...more,
});
export const bubble = (contents: Json[], more: Json = {}): Json => ({
  type: 'bubble',
  body: box(contents),
  ...more,
});
export const flexWith = (...contents: Json[]): Json => flex(bubble(contents));
export const flexImage = (more: Json = {}): Json => ({ type: 'image', url: URL, ...more });
export const flexButton = (more: Json = {}): Json => ({ type: 'button', action: action(), ...more });
export const flexVideo = (more: Json = {}): Json => ({
  type: 'video',
  url: 'https://example.com/a.mp4',
  previewUrl: URL,
  altContent: flexImage(),
  ...more,
});
export const flexCarousel = (...bubbles: Json[]): Json => flex({ type: 'carousel', contents: bubbles });

export const area = { x: 0, y: 0, width: 520, height: 520 };
export const imagemap = (more: Json = {}): Json => ({
  type: 'imagemap',
  baseUrl: 'https://example.com/map',
  altText: 'alt',
  baseSize: { width: 1040, height: 1040 },
  actions: [{ type: 'message', text: 'left', area }],
  ...more,
});
export const image = (more: Json = {}): Json => ({
  type: 'image',
  originalContentUrl: URL,
  previewImageUrl: URL,
  ...more,
});
export const video = (more: Json = {}): Json => ({ ...image(), type: 'video', ...more });
export const audio = (more: Json = {}): Json => ({
  type: 'audio',
  originalContentUrl: URL,
  duration: 1000,
  ...more,
});
export const location = (more: Json = {}): Json => ({
  ...{ type: 'location', title: 'Office', address: 'Road 1', latitude: 13.6, longitude: 100.6 },
  ...more,
});
export const sticker = (more: Json = {}): Json => ({
  type: 'sticker',
  packageId: '446',
  stickerId: '1988',
  ...more,
});
export const coupon = (more: Json = {}): Json => ({ type: 'coupon', couponId: '01J', ...more });

export const x = (length: number): string => 'x'.repeat(length);
/** One reader's character of three UTF-16 units: consonant, vowel, tone mark. */
export const thai = (clusters: number): string => 'ที่'.repeat(clusters);
export const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);
/** A bubble whose JSON is about this many bytes. */
export const heavyBubble = (bytes: number): Json => {
  const empty = JSON.stringify(bubble([flexText({ text: '' })])).length;
  return bubble([flexText({ text: x(bytes - empty) })]);
};
