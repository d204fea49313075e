/** The four template messages, older than Flex: buttons, confirm, carousel, image carousel. */
import type { messagingApi } from '@line/bot-sdk';
import { button, element, setStyles } from './dom.js';
import { errorBox } from './flex/component.js';
import type { Tap } from './perform-tap.js';
import { picture } from './picture.js';
import { words } from './words.js';

export function templateBubble(template: messagingApi.Template, tap: Tap): HTMLElement {
  switch (template.type) {
    case 'buttons':
      return card({ ...template, imageUrl: template.thumbnailImageUrl }, tap);
    case 'confirm':
      return card({ ...template, sideBySide: true }, tap);
    case 'carousel':
      return carousel(
        template.columns.map((each) => card({ ...each, imageUrl: each.thumbnailImageUrl }, tap)),
      );
    case 'image_carousel':
      return carousel(template.columns.map((each) => imageColumn(each, tap)));
    default:
      return errorBox(words.bubble.unknownMessage((template as { type: string }).type));
  }
}

interface Card {
  imageUrl?: string | undefined;
  imageBackgroundColor?: string;
  title?: string;
  text: string;
  actions: messagingApi.Action[];
  sideBySide?: boolean;
}

function card({ imageUrl, title, text, actions, ...look }: Card, tap: Tap): HTMLElement {
  const node = element('div', { class: 'template-card' });
  if (imageUrl) {
    const opening = element('div', { class: 'template-image' }, picture(imageUrl, ''));
    setStyles(opening, { 'background-color': look.imageBackgroundColor });
    node.append(opening);
  }
  if (title) node.append(element('strong', { class: 'template-title', text: title }));
  node.append(element('p', { class: 'template-text', text }));
  const choices = actions.map((action) =>
    button({ class: 'template-action', text: action.label ?? '', onClick: () => tap(action) }),
  );
  const arrangement = look.sideBySide ? 'template-actions side-by-side' : 'template-actions';
  node.append(element('div', { class: arrangement }, ...choices));
  return node;
}

function imageColumn({ imageUrl, action }: messagingApi.ImageCarouselColumn, tap: Tap): HTMLElement {
  const node = button({ class: 'template-picture', onClick: () => tap(action) }, picture(imageUrl, ''));
  if (action.label) node.append(element('span', { text: action.label }));
  return node;
}

function carousel(cards: HTMLElement[]): HTMLElement {
  return element('div', { class: 'carousel', attributes: { tabindex: '0', role: 'group' } }, ...cards);
}
