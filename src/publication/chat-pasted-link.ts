/** The address of a page that is sent before a task was tapped: the one open task takes it, of several it is asked which. */
import { taskListCard } from '../../flex-templates/task-list-card.js';
import type { ActRoute, ChatRoutes, HeardSmallTalk } from '../chat/parts/chat-routes.js';
import { actOf } from '../chat/parts/request-tap.js';
import { conversationOf, openQuestion } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { mayPublish } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { actOn, workToMove } from '../moves/may-move.js';
import { addressFault } from '../text/answer-faults.js';
import * as words from '../text/publication.js';
import { readAddresses } from '../text/reader/read-addresses.js';

/** @param preview shows what would be recorded, as when the address is typed where it is asked for */
export function pastedLinkChat(preview: ActRoute) {
  return {
    taps: {
      publishLink: async (deps, by, tapped) => {
        const { asked } = await conversationOf(deps, by.id);
        if (asked?.kind !== 'pageOfTask') return [text(words.sendLinkAgain)];
        return preview(deps, by, { act: actOf(tapped), given: asked.url });
      },
    },
    questions: {
      pageOfTask: {
        answer: async (deps, by, { asked, text: said, actKey }) =>
          (await answerLink(deps, by, { said, actKey, preview })) ??
          whichTask(deps, by, { url: asked.url, actKey }),
        stopped: async () => [text(words.linkLeft)],
      },
    },
    smallTalk: (deps: Deps, by: Person, { text: said, actKey }: HeardSmallTalk) =>
      answerLink(deps, by, { said, actKey, preview }),
  } satisfies ChatRoutes;
}

/** @returns undefined where the text holds no address, or this person publishes nothing */
async function answerLink(
  deps: Deps,
  by: Person,
  { said, actKey, preview }: { said: string; actKey: string; preview: ActRoute },
): Promise<Reply | undefined> {
  const read = mayPublish(by) ? readAddresses(said) : undefined;
  if (read?.kind === 'spaced' || read?.kind === 'tooLong') return [text(addressFault(read))];
  if (read?.kind !== 'addresses' && read?.kind !== 'inside') return undefined;
  const [task, ...others] = await workToMove(deps, by, { action: 'publish', actKey });
  if (!task) return [text(words.noTaskForLink)];
  if (others.length > 0) return whichTask(deps, by, { url: read.urls.join(' '), actKey });
  return preview(deps, by, { act: actOn(task, actKey), given: said });
}

async function whichTask(
  deps: Deps,
  by: Person,
  { url, actKey }: { url: string; actKey: string },
): Promise<Reply> {
  const tasks = await workToMove(deps, by, { action: 'publish', actKey });
  if (tasks.length === 0) return [text(words.noTaskForLink)];
  await openQuestion(deps, { personId: by.id, actKey }, { kind: 'pageOfTask', url });
  return [taskListCard(tasks, { url, now: deps.now() })];
}
