/** The process that draws one picture: it is sent the layout, sends the picture back, and ends. */
import { drawMenu } from './draw-menu.js';
import type { MenuLayout } from './menu-layout.js';

process.once('message', async (layout: MenuLayout) => {
  const picture = await drawMenu(layout);
  process.send?.(picture, () => process.disconnect());
});
