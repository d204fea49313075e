/** Where each choice of a rich menu stands: three in a row where that leaves no hole, otherwise two. */
import type { MenuCommand } from '../text/menu-choices.js';

export interface Cell {
  command: MenuCommand;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface MenuLayout {
  width: number;
  height: number;
  cells: Cell[];
}

/** The widths and heights that LINE recommends (developers.line.biz/en/reference/messaging-api/#rich-menu-object). */
const WIDTH = 2500;
const ROW_HEIGHT = 843;

export function menuLayout(commands: readonly MenuCommand[]): MenuLayout {
  const columns = commands.length % 3 === 0 ? 3 : 2;
  const cells = commands.map((command, index) => {
    const column = index % columns;
    const x = Math.round((column * WIDTH) / columns);
    const end = Math.round(((column + 1) * WIDTH) / columns);
    const y = Math.floor(index / columns) * ROW_HEIGHT;
    return { command, x, y, width: end - x, height: ROW_HEIGHT };
  });
  return { width: WIDTH, height: Math.ceil(commands.length / columns) * ROW_HEIGHT, cells };
}
