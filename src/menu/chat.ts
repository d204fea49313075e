/** The menu as a card: the same choices as the rich menu, for LINE for PC, which shows none, and how much waits. */
import { menuCard } from '../../flex-templates/menu-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { maySeeProvince } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { help } from '../text/menu.js';
import { countWork } from '../work/work-of.js';

export const menuChat = {
  commands: {
    menu: menuReply,
    register: menuReply,
    help: async (deps, by) => [text(help), ...(await menuReply(deps, by))],
  },
} satisfies ChatRoutes;

export async function menuReply(deps: Deps, person: Person): Promise<Reply> {
  const work = await countWork(deps, person);
  const seesProvince = deps.readProvince !== undefined && maySeeProvince(person);
  return [menuCard({ person, office: deps.office, work, seesProvince })];
}
