/** The rich menus at LINE: made once, and each person is shown the one that goes with the person's roles. */
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { reasonOf } from '../line/line-error.js';
import { ensureRichMenus, linkRichMenuToAll } from '../line/rich-menus.js';
import { menuOf, menusOf } from '../text/menu-choices.js';
import { drawMenuApart } from './draw-menu-apart.js';
import { richMenuOf } from './rich-menu-of.js';

export interface Menus {
  /**
   * Makes the menus that LINE lacks and shows everybody the right one; nothing to do once that is done. LINE being down must not
   * keep the bot from starting, so a failure is logged, and this is to be called again later.
   * @returns whether all of it is done
   */
  ensure(): Promise<boolean>;
  /** A failure is logged, never thrown: the menu is a picture of the record, and `ensure` mends it at the next start. */
  showMenuOf(personId: string): Promise<void>;
}

/** Which menu has which id at LINE. */
type MenuIds = Record<string, string>;

type MenuDeps = Pick<Deps, 'stores' | 'line' | 'office' | 'log'>;

export function createMenus({ stores, line, office, log }: MenuDeps, draw = drawMenuApart): Menus {
  let ids: MenuIds | undefined;
  let isDone = false;
  let underWay: Promise<boolean> | undefined;

  async function makeAndShow(): Promise<void> {
    ids = await ensureRichMenus(
      line,
      menusOf(office).map((menu) => richMenuOf(menu, draw)),
    );
    await line.richMenus.setDefault(idOf(ids, 'stranger'));
    await showToAll(ids, await stores.persons.list());
  }

  async function showToAll(made: MenuIds, people: Person[]): Promise<void> {
    for (const { alias } of menusOf(office)) {
      const theirs = people.filter((person) => menuOf(person, office).alias === alias).map(({ id }) => id);
      await linkRichMenuToAll(line, theirs, idOf(made, alias));
    }
  }

  async function tryToMake(): Promise<boolean> {
    try {
      await makeAndShow();
      isDone = true;
    } catch (error) {
      log.warn({ reason: reasonOf(error) }, 'The menus could not be set up at LINE; to be tried again');
    }
    return isDone;
  }

  return {
    async ensure() {
      if (isDone) return true;
      // Two at once would make each menu twice.
      underWay ??= tryToMake().finally(() => {
        underWay = undefined;
      });
      return underWay;
    },

    async showMenuOf(personId) {
      if (!ids) return; // everybody is shown the right one as soon as the menus are there
      try {
        const person = await stores.persons.get(personId);
        if (person) await line.richMenus.link(personId, idOf(ids, menuOf(person, office).alias));
      } catch (error) {
        log.warn({ personId, reason: reasonOf(error) }, 'A menu could not be shown');
      }
    },
  };
}

function idOf(ids: MenuIds, alias: string): string {
  const id = ids[alias];
  if (id === undefined) throw new Error(`no menu "${alias}" was made`);
  return id;
}
