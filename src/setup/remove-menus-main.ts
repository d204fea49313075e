/** Where the bot runs in a container, `npm run setup -- remove` can't be called: this undoes its part at LINE. */
import { menusRemain, switchWebhookOff } from '../text/setup.js';
import { inBoth } from '../text/two-languages.js';
import { removeMenus } from './remove-menus.js';

const removed = await removeMenus(process.env);
for (const sentence of [removed, switchWebhookOff]) console.log(inBoth(sentence));
process.exitCode = removed === menusRemain ? 1 : 0;
