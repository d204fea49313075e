/** The rich menus as LINE is told of them: their areas type the words that people could type themselves. */
import { encodePostback } from '../line/postback.js';
import type { RichMenu } from '../line/rich-menus.js';
import { commandWord } from '../text/commands.js';
import { menuTitle } from '../text/menu.js';
import type { Menu } from '../text/menu-choices.js';
import { drawMenuApart } from './draw-menu-apart.js';
import { type Cell, menuLayout } from './menu-layout.js';

/** To be raised with every change to the look of the pictures: LINE keeps the old ones until then. */
export const LOOK_VERSION = '4';

export function richMenuOf({ alias, commands }: Menu, draw = drawMenuApart): RichMenu {
  const layout = menuLayout(commands);
  const { width, height, cells } = layout;
  return {
    alias,
    request: { size: { width, height }, selected: true, chatBarText: menuTitle, areas: cells.map(area) },
    image: {
      version: LOOK_VERSION,
      draw: () => draw(layout),
    },
  };
}

/** As if the word were typed, but the menu closes: open, it hides half of the card that answers. */
function area({ command, ...bounds }: Cell) {
  const word = commandWord(command);
  const data = encodePostback({ do: 'command', command });
  const action = {
    type: 'postback',
    label: word,
    displayText: word,
    data,
    inputOption: 'closeRichMenu',
  } as const;
  return { bounds, action };
}
