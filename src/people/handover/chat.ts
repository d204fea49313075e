/** Handing over in the chat: choose the successor, see what goes over, confirm once. */
import { confirmHandOverCard } from '../../../flex-templates/confirm-hand-over-card.js';
import { type PeopleList, peopleListCard } from '../../../flex-templates/people-list-card.js';
import type { ChatRoutes, HeardAnswer, HeardTap } from '../../chat/parts/chat-routes.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import { closeQuestion, openQuestion } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Person } from '../../domain/person/person.js';
import { type Reply, text } from '../../line/reply.js';
import { requestsOf } from '../../moves/pass-on-requests.js';
import * as words from '../../text/hand-over.js';
import { tidyText } from '../../text/reader/tidy-text.js';
import { peopleWith } from '../people-with.js';
import { handOver, requireParties, successorsOf } from './hand-over.js';

export const handoverChat = {
  taps: {
    handOver: askForSuccessor,
    chooseSuccessor: async (deps, by, { tap }) => {
      const { from, to } = await requireParties(deps, by, { from: tap.person, to: tap.to });
      const requests = await requestsOf(deps, from.id);
      return [confirmHandOverCard({ from, to, requests, office: deps.office })];
    },
    confirmHandOver: async (deps, by, { tap, actKey }) => {
      const { from, to } = await handOver(deps, by, { from: tap.person, to: tap.to, actKey });
      await closeQuestion(
        deps,
        { personId: by.id, actKey },
        (asked) => asked.kind === 'successor' && asked.personId === from.id,
      );
      return [text(words.done(from, to)), personCardFor(deps, by, to)];
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
  const found = peopleWith(await successorsOf(deps, by, asked.personId), wanted);
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
  await openQuestion(deps, { personId: by.id, actKey }, { kind: 'successor', personId });
  const next = (after: number) => ({ do: 'handOver', person: personId, from: after }) as const;
  return [successorList(deps, personId, { successors, from, next })];
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
