/** Draws the picture of a rich menu in a process of its own. */
import { drawApart } from '../apart/draw-apart.js';
import type { MenuLayout } from './menu-layout.js';

const program = new URL('./draw-menu-process', import.meta.url);

/** By layout: the offices of a province offer the same few menus, and each drawing takes a process. Sent as they are kept, they are not copied for each. */
const drawn = new Map<string, Promise<Blob>>();

/** @returns the picture as PNG. Rejects when the process ends without one; the next call then draws it anew. */
export function drawMenuApart(layout: MenuLayout): Promise<Blob> {
  const key = JSON.stringify(layout);
  const picture = drawn.get(key) ?? drawApart(program, layout).then(asPng);
  drawn.set(key, picture);
  picture.catch(() => drawn.delete(key));
  return picture;
}

function asPng(picture: Buffer): Blob {
  return new Blob([new Uint8Array(picture)], { type: 'image/png' });
}
