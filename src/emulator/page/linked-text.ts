/** A text with its web addresses as links. */
import { element } from './dom.js';
import { splitLinks } from './links.js';

export function linkedText(text: string): (Node | string)[] {
  return splitLinks(text).map(({ text: piece, href }) =>
    href
      ? element('a', { text: piece, attributes: { href, target: '_blank', rel: 'noopener noreferrer' } })
      : piece,
  );
}
