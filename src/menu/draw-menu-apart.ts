/** Draws the picture of a rich menu in a process of its own. */
import { drawApart } from '../apart/draw-apart.js';
import type { MenuLayout } from './menu-layout.js';

const program = new URL('./draw-menu-process', import.meta.url);

/** @returns the picture as PNG. Rejects when the process ends without one. */
export function drawMenuApart(layout: MenuLayout): Promise<Buffer> {
  return drawApart(program, layout);
}
