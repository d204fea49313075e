/** The menu as a card: the same choices as the rich menu, for LINE for PC, which shows none, and how much waits. */
import { helpCard, helpTopicCard } from '../../flex-templates/help-card.js';
import { menuCard } from '../../flex-templates/menu-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { maySeeProvince } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { Reply } from '../line/reply.js';
import { helpTopicsOf } from '../text/help-topics-of.js';
import { asksForHelp } from '../text/reader/asks-for-help.js';
import { countWork } from '../work/work-of.js';

export const menuChat = {
  taps: {
    explain: async ({ kept }, _by, { tap }) => [helpTopicCard(tap.topic, kept)],
  },
  commands: {
    menu: menuReply,
    register: menuReply,
    help: async ({ office }, by) => [helpCard(helpTopicsOf(by, office))],
  },
  smallTalk: async ({ office }, by, { text }) =>
    asksForHelp(text) ? [helpCard(helpTopicsOf(by, office))] : undefined,
} satisfies ChatRoutes;

export async function menuReply(deps: Deps, person: Person): Promise<Reply> {
  const work = await countWork(deps, person);
  const seesProvince = deps.readProvince !== undefined && maySeeProvince(person);
  return [menuCard({ person, office: deps.office, work, seesProvince })];
}
