/** One message for each of LINE's limits that it breaks, and the property that LINE would name. */
import * as it from './message-samples.js';

export interface Invalid {
  name: string;
  message: it.Json;
  property: string;
}

const rows: [name: string, message: it.Json, property: string][] = [
  // text
  ['an empty text', it.text({ text: '' }), 'messages[0].text'],
  ['no text at all', { type: 'text' }, 'messages[0].text'],
  ['a text over 5,000 units', it.text({ text: it.x(5001) }), 'messages[0].text'],
  ['5,001 units in Thai, though fewer characters', it.text({ text: `${it.thai(1667)}` }), 'messages[0].text'],
  ['an unknown property', it.text({ colour: 'red' }), 'messages[0].colour'],
  ['a text that is a number', it.text({ text: 7 }), 'messages[0].text'],
  ['an unknown message type', { type: 'file' }, 'messages[0].type'],
  [
    '21 emojis',
    it.text({
      text: it.x(0) + '$'.repeat(21),
      emojis: Array.from({ length: 21 }, (_, index) => ({ index, productId: 'p', emojiId: '1' })),
    }),
    'messages[0].emojis',
  ],
  [
    'an emoji without its placeholder',
    it.text({ text: 'a$', emojis: [{ index: 0, productId: 'p', emojiId: '1' }] }),
    'messages[0].emojis[0].index',
  ],
  // textV2
  ['an unbalanced brace', it.textV2('a { b'), 'messages[0].text'],
  ['a placeholder that nothing fills', it.textV2('hello {name}'), 'messages[0].text'],
  [
    'a key over 20 characters',
    it.textV2('x', { substitution: { [it.x(21)]: { type: 'emoji', productId: 'p', emojiId: '1' } } }),
    `messages[0].substitution.${it.x(21)}`,
  ],
  [
    '21 mentions',
    it.textV2('x', {
      substitution: Object.fromEntries(
        Array.from({ length: 21 }, (_, n) => [`k${n}`, { type: 'mention', mentionee: { type: 'all' } }]),
      ),
    }),
    'messages[0].substitution',
  ],
  // sticker, media, place
  ['a sticker id that is no number', it.sticker({ stickerId: 'brown' }), 'messages[0].stickerId'],
  [
    'a picture by http',
    it.image({ originalContentUrl: 'http://example.com/a.png' }),
    'messages[0].originalContentUrl',
  ],
  [
    'a picture address over 2,000',
    it.image({ previewImageUrl: `https://example.com/${it.x(1981)}` }),
    'messages[0].previewImageUrl',
  ],
  [
    'a picture address that is not percent-encoded',
    it.image({ originalContentUrl: 'https://example.com/แผน.png' }),
    'messages[0].originalContentUrl',
  ],
  ['a video without preview', it.video({ previewImageUrl: undefined }), 'messages[0].previewImageUrl'],
  ['a tracking id over 100', it.video({ trackingId: it.x(101) }), 'messages[0].trackingId'],
  ['sound without duration', it.audio({ duration: undefined }), 'messages[0].duration'],
  ['a place title over 100', it.location({ title: it.x(101) }), 'messages[0].title'],
  ['a place address over 100', it.location({ address: it.x(101) }), 'messages[0].address'],
  ['a latitude beyond the pole', it.location({ latitude: 91 }), 'messages[0].latitude'],
  ['a coupon tag over 30', it.coupon({ deliveryTag: it.x(31) }), 'messages[0].deliveryTag'],
  // imagemap
  [
    'an imagemap that is not 1040 wide',
    it.imagemap({ baseSize: { width: 1000, height: 1040 } }),
    'messages[0].baseSize.width',
  ],
  [
    'an imagemap with 51 areas',
    it.imagemap({ actions: it.times(51, { type: 'message', text: 'x', area: it.area }) }),
    'messages[0].actions',
  ],
  [
    'an imagemap text over 400',
    it.imagemap({ actions: [{ type: 'message', text: it.x(401), area: it.area }] }),
    'messages[0].actions[0].text',
  ],
  [
    'an imagemap link over 1,000',
    it.imagemap({ actions: [{ type: 'uri', linkUri: `https://e.com/${it.x(987)}`, area: it.area }] }),
    'messages[0].actions[0].linkUri',
  ],
  // sender and quick replies
  ['a sender name over 20', it.text({ sender: { name: it.x(21) } }), 'messages[0].sender.name'],
  ['a sender called LINE', it.text({ sender: { name: 'LINE help' } }), 'messages[0].sender.name'],
  ['14 quick replies', it.quickReply(...it.times(14, it.action())), 'messages[0].quickReply.items'],
  ['no quick reply in the list', it.quickReply(), 'messages[0].quickReply.items'],
  [
    'a quick reply label over 20',
    it.quickReply(it.action({ label: it.thai(21) })),
    'messages[0].quickReply.items[0].action.label',
  ],
  [
    'a quick reply without label',
    it.quickReply(it.action({ label: undefined })),
    'messages[0].quickReply.items[0].action.label',
  ],
  [
    'a rich menu switch as quick reply',
    it.quickReply({ type: 'richmenuswitch', richMenuAliasId: 'a', data: 'd' }),
    'messages[0].quickReply.items[0].action.type',
  ],
  [
    'a desktop address in a quick reply',
    it.quickReply(it.uriAction(it.URL, { altUri: { desktop: it.URL } })),
    'messages[0].quickReply.items[0].action.altUri',
  ],
  // templates
  [
    'an altText over 1,500',
    it.template({ type: 'confirm', text: 'x', actions: [it.action(), it.action()] }, { altText: it.x(1501) }),
    'messages[0].altText',
  ],
  ['an unknown template', it.template({ type: 'wheel' }), 'template/type'],
  ['a buttons text over 160', it.buttons({ text: it.thai(161) }), 'template/text'],
  ['a buttons text over 60 beside a title', it.buttons({ title: 'T', text: it.x(61) }), 'template/text'],
  [
    'a buttons text over 60 beside a picture',
    it.buttons({ thumbnailImageUrl: it.URL, text: it.x(61) }),
    'template/text',
  ],
  ['a buttons title over 40', it.buttons({ title: it.x(41) }), 'template/title'],
  ['five buttons', it.buttons({ actions: it.times(5, it.action()) }), 'template/actions'],
  [
    'a button label over 20',
    it.buttons({ actions: [it.action({ label: it.x(21) })] }),
    'template/actions/0/label',
  ],
  [
    'a button without label',
    it.buttons({ actions: [it.action({ label: undefined })] }),
    'template/actions/0/label',
  ],
  [
    'a camera outside of quick replies',
    it.buttons({ actions: [{ type: 'camera', label: 'x' }] }),
    'template/actions/0/type',
  ],
  ['a confirm text over 240', it.confirm({ text: it.x(241) }), 'template/text'],
  ['a confirm with one action', it.confirm({ actions: [it.action()] }), 'template/actions'],
  ['11 columns', it.carousel(...it.times(11, it.column())), 'template/columns'],
  ['a column text over 120', it.carousel(it.column({ text: it.x(121) })), 'template/columns/0/text'],
  ['a column title over 40', it.carousel(it.column({ title: it.x(41) })), 'template/columns/0/title'],
  [
    'four actions in a column',
    it.carousel(it.column({ actions: it.times(4, it.action()) })),
    'template/columns/0/actions',
  ],
  [
    'columns with unequal numbers of actions',
    it.carousel(it.column(), it.column({ actions: it.times(2, it.action()) })),
    'template/columns/1/actions',
  ],
  [
    'a title in one column only',
    it.carousel(it.column({ title: 'T' }), it.column()),
    'template/columns/1/title',
  ],
  [
    'a label over 12 in an image carousel',
    it.imageCarousel({ imageUrl: it.URL, action: it.action({ label: it.x(13) }) }),
    'template/columns/0/action/label',
  ],
  // actions
  [
    'postback data over 300',
    it.buttons({ actions: [it.action({ data: it.x(301) })] }),
    'template/actions/0/data',
  ],
  [
    'displayText over 300',
    it.buttons({ actions: [it.action({ displayText: it.x(301) })] }),
    'template/actions/0/displayText',
  ],
  [
    'displayText together with text',
    it.buttons({ actions: [it.action({ displayText: 'a', text: 'b' })] }),
    'template/actions/0/text',
  ],
  [
    'fillInText without the keyboard',
    it.buttons({ actions: [it.action({ fillInText: 'a' })] }),
    'template/actions/0/fillInText',
  ],
  [
    'an unknown inputOption',
    it.buttons({ actions: [it.action({ inputOption: 'openCamera' })] }),
    'template/actions/0/inputOption',
  ],
  [
    'a message action text over 300',
    it.buttons({ actions: [{ type: 'message', label: 'x', text: it.thai(301) }] }),
    'template/actions/0/text',
  ],
  [
    'a link over 1,000',
    it.buttons({ actions: [it.uriAction(`https://e.com/${it.x(987)}`)] }),
    'template/actions/0/uri',
  ],
  [
    'a link of another scheme',
    it.buttons({ actions: [it.uriAction('javascript:alert(1)')] }),
    'template/actions/0/uri',
  ],
  [
    'a picker whose max is its min',
    it.buttons({ actions: [it.picker({ min: '2026-01-01', max: '2026-01-01' })] }),
    'template/actions/0/max',
  ],
  [
    'a picker day that does not exist',
    it.buttons({ actions: [it.picker({ initial: '2026-02-30' })] }),
    'template/actions/0/initial',
  ],
  [
    'a picker day after 2100',
    it.buttons({ actions: [it.picker({ max: '2101-01-01' })] }),
    'template/actions/0/max',
  ],
  [
    'a picker time in a day picker',
    it.buttons({ actions: [it.picker({ initial: '10:00' })] }),
    'template/actions/0/initial',
  ],
  [
    'a clipboard text over 1,000',
    it.buttons({ actions: [{ type: 'clipboard', label: 'x', clipboardText: it.x(1001) }] }),
    'template/actions/0/clipboardText',
  ],
  // Flex
  [
    'a Flex altText over 1,500',
    it.flex(it.bubble([it.flexText()]), { altText: it.x(1501) }),
    'messages[0].altText',
  ],
  ['an empty Flex altText', it.flex(it.bubble([it.flexText()]), { altText: '' }), 'messages[0].altText'],
  ['a bubble without any block', it.flex({ type: 'bubble' }), '/'],
  ['a bubble over 30 KB', it.flex(it.heavyBubble(30_001)), '/'],
  ['a carousel over 50 KB', it.flexCarousel(...it.times(2, it.heavyBubble(25_001))), '/'],
  ['13 bubbles', it.flexCarousel(...it.times(13, it.bubble([it.flexText()]))), '/contents'],
  ['an empty carousel', it.flexCarousel(), '/contents'],
  [
    'bubbles of different sizes',
    it.flexCarousel(it.bubble([it.flexText()]), it.bubble([it.flexText()], { size: 'kilo' })),
    '/contents/1/size',
  ],
  ['an unknown bubble size', it.flex(it.bubble([it.flexText()], { size: 'tera' })), '/size'],
  ['an empty Flex text', it.flexWith(it.flexText(), it.flexText({ text: '' })), '/body/contents/1/text'],
  ['a Flex text with neither text nor spans', it.flexWith({ type: 'text' }), '/body/contents/0/text'],
  [
    'an empty span',
    it.flexWith({ type: 'text', contents: [{ type: 'span', text: '' }] }),
    '/body/contents/0/contents/0/text',
  ],
  ['an unknown Flex property', it.flexWith(it.flexText({ colour: '#000000' })), '/body/contents/0/colour'],
  [
    'an unknown component, deep inside',
    it.flexWith(it.box([it.box([{ type: 'spacer', size: 'md' }])])),
    '/body/contents/0/contents/0/contents/0',
  ],
  ['an icon outside of a baseline box', it.flexWith({ type: 'icon', url: it.URL }), '/body/contents/0'],
  [
    'a button in a baseline box',
    it.flexWith(it.box([it.flexButton()], { layout: 'baseline' })),
    '/body/contents/0/contents/0',
  ],
  ['a box without layout', it.flex({ type: 'bubble', body: { type: 'box', contents: [] } }), '/body/layout'],
  ['a text as the body', it.flex({ type: 'bubble', body: it.flexText() }), '/body'],
  ['a colour by its name', it.flexWith(it.flexText({ color: 'red' })), '/body/contents/0/color'],
  [
    'a colour of three digits',
    it.flexWith(it.box([], { backgroundColor: '#FFF' })),
    '/body/contents/0/backgroundColor',
  ],
  ['an unknown text size', it.flexWith(it.flexText({ size: 'smm' })), '/body/contents/0/size'],
  ['an unknown weight', it.flexWith(it.flexText({ weight: 'heavy' })), '/body/contents/0/weight'],
  ['a margin in em', it.flexWith(it.flexText({ margin: '1em' })), '/body/contents/0/margin'],
  [
    'a Flex button label over 40',
    it.flexWith(it.flexButton({ action: it.action({ label: it.thai(41) }) })),
    '/body/contents/0/action/label',
  ],
  [
    'a Flex button without label',
    it.flexWith(it.flexButton({ action: it.action({ label: undefined }) })),
    '/body/contents/0/action/label',
  ],
  ['a Flex button without action', it.flexWith({ type: 'button' }), '/body/contents/0/action'],
  [
    'a Flex picture by http',
    it.flex(it.bubble([it.flexText()], { hero: it.flexImage({ url: 'http://example.com/a.png' }) })),
    '/hero/url',
  ],
  [
    'a picture more than three times as high as wide',
    it.flexWith(it.flexImage({ aspectRatio: '1:4' })),
    '/body/contents/0/aspectRatio',
  ],
  ['11 animated pictures', it.flexWith(...it.times(11, it.flexImage({ animated: true }))), '/'],
  ['a video in the body', it.flexWith(it.flexVideo()), '/body/contents/0'],
  [
    'a video in a small bubble',
    it.flex(it.bubble([it.flexText()], { size: 'micro', hero: it.flexVideo() })),
    '/hero',
  ],
  [
    'a video in a carousel',
    it.flexCarousel(it.bubble([it.flexText()], { hero: it.flexVideo() })),
    '/contents/0/hero',
  ],
  [
    'a video without altContent',
    it.flex(it.bubble([it.flexText()], { hero: it.flexVideo({ altContent: undefined }) })),
    '/hero/altContent',
  ],
  [
    'a video with a postback',
    it.flex(it.bubble([it.flexText()], { hero: it.flexVideo({ action: it.action() }) })),
    '/hero/action',
  ],
  [
    'a gradient without colours',
    it.flexWith(it.box([], { background: { type: 'linearGradient', angle: '0deg', startColor: '#000000' } })),
    '/body/contents/0/background/endColor',
  ],
];

export const invalidMessages: Invalid[] = rows.map(([name, message, property]) => ({
  name,
  message,
  property,
}));
