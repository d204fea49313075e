/** Orders to act for the head in the chat: asks for the number and the period, shows both, records them when confirmed. */
import { confirmActingCard } from '../../../flex-templates/confirm-acting-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import type { ChatRoutes, HeardAnswer, HeardTap } from '../../chat/parts/chat-routes.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import { bangkokDate } from '../../clock.js';
import { closeQuestion, conversationOf, openQuestion, updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import { asking } from '../../domain/conversation.js';
import type { Person } from '../../domain/person/person.js';
import { type Reply, textIfAny } from '../../line/reply.js';
import * as words from '../../text/acting.js';
import { type AskedOrder, orderStep } from './acting-order-step.js';
import { endOrder, recordOrder, requireOrderable } from './record-order.js';

export const actingChat = {
  taps: {
    orderActing: (deps, by, { tap, actKey }) => askForOrder(deps, by, { personId: tap.person, actKey }),
    confirmActing: confirmOrder,
    endActing: async (deps, by, { tap }) => {
      const person = await endOrder(deps, by, { personId: tap.person, order: tap.order });
      const order = person.actingOrders[tap.order];
      return [...textIfAny(order && words.ended(person, order)), personCardFor(deps, by, person)];
    },
  },
  questions: {
    actingOrder: {
      answer: answerOrder,
      stopped: async (deps, by, { personId }) => [await showPerson(deps, by, personId)],
    },
  },
} satisfies ChatRoutes;

async function answerOrder(
  deps: Deps,
  by: Person,
  { asked: { personId }, text: said, actKey }: HeardAnswer<'actingOrder'>,
): Promise<Reply> {
  const person = await requireOrderable(deps, by, personId);
  let notice: string | undefined;
  const { asked } = await updateConversation(deps, { personId: by.id, actKey }, (present) => {
    if (present.asked?.kind !== 'actingOrder') return present;
    const step = orderStep(present.asked, said, bangkokDate(deps.now()));
    notice = step.notice;
    return asking(present, step.asked, deps.now());
  });
  return asked?.kind === 'actingOrder' ? [nextQuestion(deps, person, { asked, notice })] : [];
}

async function askForOrder(
  deps: Deps,
  by: Person,
  { personId, actKey }: { personId: string; actKey: string },
): Promise<Reply> {
  const person = await requireOrderable(deps, by, personId);
  const asked: AskedOrder = { kind: 'actingOrder', personId };
  await openQuestion(deps, { personId: by.id, actKey }, asked);
  return [nextQuestion(deps, person, { asked })];
}

async function confirmOrder(
  deps: Deps,
  by: Person,
  { tap, actKey }: HeardTap<'confirmActing'>,
): Promise<Reply> {
  const { person: personId, from, to } = tap;
  const number = (await toldNumber(deps, by, tap)) ?? (await recordedNumber(deps, by, tap));
  if (number === undefined) return askForOrder(deps, by, { personId, actKey });

  const paper = { number, from, to };
  const person = await recordOrder(deps, by, { personId, paper });
  await closeQuestion(
    deps,
    { personId: by.id, actKey },
    (asked) => asked.kind === 'actingOrder' && asked.personId === personId,
  );
  return [...textIfAny(words.recorded(person, paper)), personCardFor(deps, by, person)];
}

interface Confirmed {
  person: string;
  from: string;
  to: string;
}

async function toldNumber(deps: Deps, by: Person, { person, from, to }: Confirmed) {
  const { asked } = await conversationOf(deps, by.id);
  const isThis =
    asked?.kind === 'actingOrder' &&
    asked.personId === person &&
    asked.period?.from === from &&
    asked.period.to === to;
  return isThis ? asked.number : undefined;
}

/** A second tap, when the conversation has forgotten it. */
async function recordedNumber(deps: Deps, by: Person, { person, from, to }: Confirmed) {
  const { actingOrders } = await requireOrderable(deps, by, person);
  return actingOrders.findLast((one) => one.from === from && one.to === to && one.givenBy === by.id)?.number;
}

function nextQuestion(
  { office }: Deps,
  person: Person,
  { asked, notice }: { asked: AskedOrder; notice?: string | undefined },
) {
  const { number, period } = asked;
  if (number !== undefined && period && !notice)
    return confirmActingCard(person, { number, ...period }, { office });
  return questionCard({
    position: { number: number === undefined ? 1 : 2, of: 2 },
    ...words.orderQuestions[number === undefined ? 'number' : 'period'],
    choices: [],
    words: ['cancel'],
    ...(notice && { notice }),
  });
}
