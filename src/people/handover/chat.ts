/** The door to handing over: choose the successor, see what goes over, confirm once. */
import { confirmHandOverCard } from '../../../flex-templates/confirm-hand-over-card.js';
import { type PeopleList, peopleListCard } from '../../../flex-templates/people-list-card.js';
import type { ChatRoutes, HeardAnswer, HeardTap } from '../../chat/parts/chat-routes.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import { updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import { asking, withoutQuestion } from '../../domain/conversation.js';
import { hasRole, type Person } from '../../domain/person/person.js';
import { UserError } from '../../errors.js';
import { type Reply, text } from '../../line/reply.js';
import { requestsOf } from '../../moves/pass-on-requests.js';
import { tidyText } from '../../text/commands.js';
import * as words from '../../text/hand-over.js';
import { handOver, partiesOf } from './hand-over.js';

export const handoverChat = {
  taps: {
    handOver: askForSuccessor,
    chooseSuccessor: async (deps, by, { tap }) => {
      const { from, to } = await partiesOf(deps, by, { from: tap.person, to: tap.to });
      const requests = await requestsOf(deps, from.id);
      return [confirmHandOverCard({ from, to, requests, office: deps.office })];
    },
    confirmHandOver: async (deps, by, { tap, actKey }) => {
      const parties = { from: tap.person, to: tap.to };
      const { from, to } = await partiesOf(deps, by, parties);
      const successor = await handOver(deps, by, { ...parties, actKey });
      await stopAsking(deps, by, actKey);
      return [text(words.done(from, to)), personCardFor(deps, by, successor)];
    },
  },
  questions: {
    successor: {
      answer: answerSuccessor,
      stopped: async (deps, by, { personId }) => [await showPerson(deps, by, personId)],
    },
  },
} satisfies ChatRoutes;

/** A part of the name, the position or the unit, where the list is long. */
async function answerSuccessor(
  deps: Deps,
  by: Person,
  { asked, text: said }: HeardAnswer<'successor'>,
): Promise<Reply> {
  const wanted = tidyText(said);
  const found = (await successorsOf(deps, by, asked.personId)).filter(({ name, position, unit }) =>
    [name, position, unit.name].some((words) => words.includes(wanted)),
  );
  if (found.length === 0) return [text(words.nobodyFound)];
  return [successorList(deps, asked.personId, { successors: found })]; // a longer list: more letters
}

async function askForSuccessor(
  deps: Deps,
  by: Person,
  { tap, actKey }: HeardTap<'handOver'>,
): Promise<Reply> {
  const { person: personId, from } = tap;
  const successors = await successorsOf(deps, by, personId);
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    asking(present, { kind: 'successor', personId }, deps.now()),
  );
  const next = (after: number) => ({ do: 'handOver', person: personId, from: after }) as const;
  return [successorList(deps, personId, { successors, from, next })];
}

async function successorsOf({ stores }: Deps, by: Person, personId: string): Promise<Person[]> {
  if (!hasRole(by, 'administrator')) throw new UserError('notAllowed');
  const people = await stores.persons.list();
  return people.filter(({ id, status }) => status === 'active' && id !== personId);
}

function successorList(
  { office }: Deps,
  personId: string,
  { successors, ...page }: { successors: Person[] } & Pick<PeopleList, 'from' | 'next'>,
) {
  return peopleListCard(successors, {
    office,
    ...page,
    title: words.titles.choose,
    hint: words.tapSuccessor,
    tap: ({ id }) => ({ do: 'chooseSuccessor', person: personId, to: id }),
  });
}

async function stopAsking(deps: Deps, by: Person, actKey: string): Promise<void> {
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    present.asked?.kind === 'successor' ? withoutQuestion(present) : present,
  );
}
