/** The menu as a card: the same choices as the rich menu, for LINE for PC, which shows none, and how much waits. */
import { helpCard, helpTopicCard } from '../../flex-templates/help-card.js';
import { menuCard } from '../../flex-templates/menu-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import type { HelpTopic } from '../domain/help-topics.js';
import { maySeeProvince } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text, textIfAny } from '../line/reply.js';
import { filesTaken } from '../text/file-limits.js';
import { whomToCall } from '../text/help.js';
import { helpTopicsOf } from '../text/help-topics-of.js';
import { asksForContact } from '../text/reader/asks-for-contact.js';
import { asksForHelp } from '../text/reader/asks-for-help.js';
import { topicAsked } from '../text/reader/topic-asked.js';
import { onDuty } from '../work/on-duty.js';
import { countWork } from '../work/work-of.js';

export const menuChat = {
  taps: {
    explain: async (deps, _by, { tap }) => explained(deps, tap.topic),
  },
  commands: {
    menu: menuReply,
    register: menuReply,
    help: async ({ office }, by) => [helpCard(helpTopicsOf(by, office))],
  },
  smallTalk: async (deps, by, { text: said }) => {
    const topics = helpTopicsOf(by, deps.office);
    const topic = topicAsked(said, topics);
    if (topic) return explained(deps, topic);
    if (asksForContact(said)) return [...(await contacts(deps)), helpCard(topics)];
    return asksForHelp(said) ? [helpCard(topics)] : undefined;
  },
} satisfies ChatRoutes;

/** Whoever sees to the system and to the website, as those are named who are to be called where nobody can be told. */
async function contacts(deps: Deps): Promise<Reply> {
  const administrator = await onDuty(deps, 'administrator');
  const webmaster = await onDuty(deps, 'webmaster');
  return textIfAny(whomToCall({ administrator, webmaster }));
}

function explained({ kept, office }: Deps, topic: HelpTopic): Reply {
  const limits = topic === 'files' ? [text(filesTaken(office.files))] : [];
  return [helpTopicCard(topic, kept), ...limits];
}

export async function menuReply(deps: Deps, person: Person): Promise<Reply> {
  const work = await countWork(deps, person);
  const seesProvince = deps.readProvince !== undefined && maySeeProvince(person);
  return [menuCard({ person, office: deps.office, work, seesProvince })];
}
