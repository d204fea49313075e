/** A screening that names a webmaster in the chat: the people, the confirmation, then the sign-off. */
import { confirmScreenedCard } from '../../flex-templates/confirm-screened-card.js';
import { peopleListCard } from '../../flex-templates/people-list-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { presentCardFor } from '../chat/parts/present-card.js';
import { actOf } from '../chat/parts/request-tap.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { UserError } from '../errors.js';
import { type Reply, text } from '../line/reply.js';
import { checkMove, type RequestAct } from '../moves/record-move.js';
import * as words from '../text/screening.js';
import { byPosition } from '../work/by-position.js';
import { holdersInReach } from '../work/on-duty.js';
import { signOff } from './decide-request.js';

type Outcome = (deps: Deps, by: Person, request: PublishRequest) => Promise<Reply>;

/** @param outcome the answer to a sign-off */
export function screeningChat(outcome: Outcome) {
  return {
    taps: {
      chooseWebmaster: (deps, by, tapped) => chooseWebmaster(deps, by, { act: actOf(tapped), outcome }),
      passTo: async (deps, by, tapped) => {
        const { repeated, request } = await checkMove(deps, by, { ...actOf(tapped), action: 'pass' });
        if (repeated) return outcome(deps, by, request);
        const shown = await byPosition(deps, request);
        return [confirmScreenedCard(shown, await webmaster(deps, tapped.tap.to))];
      },
      confirmPassTo: async (deps, by, tapped) => {
        const to = await webmaster(deps, tapped.tap.to);
        return outcome(deps, by, await signOff(deps, by, { ...actOf(tapped), action: 'pass', to }));
      },
    },
  } satisfies ChatRoutes;
}

async function chooseWebmaster(
  deps: Deps,
  by: Person,
  { act, outcome }: { act: RequestAct; outcome: Outcome },
): Promise<Reply> {
  const { repeated, request } = await checkMove(deps, by, { ...act, action: 'pass' });
  if (repeated) return outcome(deps, by, request);
  const webmasters = await holdersInReach(deps, 'webmaster');
  if (webmasters.length === 0) {
    return [text(words.nobodyToName(request)), await presentCardFor(deps, by, request)];
  }
  const { requestId: id, seenVersion: v } = act;
  const list = peopleListCard(webmasters, {
    office: deps.office,
    title: words.chooseTitle,
    hint: words.tapWebmaster(request),
    tap: ({ id: to }) => ({ do: 'passTo', id, v, to }),
  });
  return [list];
}

/** @throws UserError for an id of nobody */
async function webmaster(deps: Deps, personId: string): Promise<Person> {
  const to = await deps.stores.persons.get(personId);
  if (!to) throw new UserError('personNotFound');
  return to;
}
