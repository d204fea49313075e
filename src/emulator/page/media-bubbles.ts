/** Photos, films, sounds, stickers, places and files, as both sides of a chat show them. */
import { element } from './dom.js';
import { fileSizeText } from './file-size.js';
import { type IconName, icon } from './icons.js';
import { safeUri } from './links.js';
import { picture } from './picture.js';
import { stickerArt } from './sticker-art.js';
import { words } from './words.js';

export function photoBubble(url: string, description: string): HTMLElement {
  return openable(url, 'photo', picture(url, description));
}

export function filmBubble(kind: 'video' | 'audio', url: string, previewUrl?: string): HTMLElement {
  const mark: IconName = kind === 'video' ? 'play' : 'sound';
  const content = previewUrl ? [picture(previewUrl, '')] : [element('span', { text: words.bubble[kind] })];
  return openable(url, `film film-${kind}`, ...content, element('span', { class: 'play-mark' }, icon(mark)));
}

export function stickerBubble(stickerId: string): HTMLElement {
  return element('div', { class: 'sticker' }, stickerArt(stickerId));
}

export function placeBubble(title: string, address: string): HTMLElement {
  return element(
    'div',
    { class: 'place' },
    element('div', { class: 'place-map' }, icon('pin')),
    element('strong', { text: title }),
    element('span', { text: address }),
  );
}

export interface ShownFile {
  fileName: string;
  fileSize: number;
  url: string;
}

export function fileBubble(file: ShownFile): HTMLElement {
  const extension = file.fileName.includes('.') ? (file.fileName.split('.').at(-1) ?? '') : '';
  return openable(
    file.url,
    'file',
    element('span', { class: 'file-mark' }, icon('file'), element('small', { text: extension.slice(0, 4) })),
    element(
      'span',
      { class: 'file-words' },
      element('strong', { text: file.fileName }),
      element('small', { text: fileSizeText(file.fileSize) }),
    ),
  );
}

function openable(url: string, kind: string, ...content: Node[]): HTMLElement {
  const href = safeUri(url, location.href);
  if (!href) return element('div', { class: kind }, ...content);
  return element(
    'a',
    { class: kind, attributes: { href, target: '_blank', rel: 'noopener noreferrer' } },
    ...content,
  );
}
