/** A sticker of the emulator's own: LINE's pictures belong to LINE and are not on this machine. */
import { words } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const COLOURS = ['#ffd54f', '#a5d6a7', '#90caf9', '#f48fb1', '#ffab91'];

export function stickerArt(stickerId: string): SVGSVGElement {
  const art = shape('svg', { viewBox: '0 0 100 100', role: 'img', 'aria-label': words.bubble.sticker });
  art.append(
    shape('circle', { cx: '28', cy: '24', r: '14', fill: colourOf(stickerId) }),
    shape('circle', { cx: '72', cy: '24', r: '14', fill: colourOf(stickerId) }),
    shape('circle', { cx: '50', cy: '54', r: '38', fill: colourOf(stickerId) }),
    shape('circle', { cx: '37', cy: '48', r: '4', fill: '#333' }),
    shape('circle', { cx: '63', cy: '48', r: '4', fill: '#333' }),
    shape('path', { d: 'M36 62c8 12 20 12 28 0', stroke: '#333', 'stroke-width': '4', fill: 'none' }),
  );
  return art;
}

function shape<Tag extends 'svg' | 'circle' | 'path'>(tag: Tag, attributes: Record<string, string>) {
  const node = document.createElementNS(SVG, tag) as SVGElementTagNameMap[Tag];
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

function colourOf(stickerId: string): string {
  const sum = [...stickerId].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return COLOURS[sum % COLOURS.length] ?? '#ffd54f';
}
