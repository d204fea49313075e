/** A picture that says so when it can't be loaded, instead of leaving a hole. */
import { element } from './dom.js';
import { safeUri } from './links.js';
import { words } from './words.js';

export function picture(url: string, description: string): HTMLElement {
  const src = safeUri(url, location.href);
  if (!src) return brokenPicture(url);
  const image = element('img', { class: 'picture', attributes: { src, alt: description } });
  image.addEventListener('error', () => image.replaceWith(brokenPicture(url)));
  return image;
}

function brokenPicture(url: string): HTMLElement {
  return element('span', {
    class: 'picture-broken',
    text: words.bubble.imageBroken,
    attributes: { title: url },
  });
}
