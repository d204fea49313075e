/** Orders to act for the head in the chat: asks for number and period, shows both, and records them when confirmed. */
import { confirmActingCard } from '../../../flex-templates/confirm-acting-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import type { ChatRoutes, HeardTap } from '../../chat/parts/chat-routes.js';
import { noticeOf } from '../../chat/parts/preview-notice.js';
import { personCardFor, showPerson } from '../../chat/parts/show-person.js';
import { bangkokDate, type LocalDate } from '../../clock.js';
import {
  type Confirmable,
  type ConfirmStep,
  confirmAct,
  previewAct,
  startAct,
} from '../../conversation/confirm.js';
import { conversationOf } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { OrderPaper } from '../../domain/person/acting-order.js';
import type { Person } from '../../domain/person/person.js';
import { type Reply, textIfAny } from '../../line/reply.js';
import type { Office } from '../../offices/office.js';
import * as words from '../../text/acting.js';
import {
  type Coverage,
  coverageQuestion,
  coverageWord,
  mayChooseCoverage,
} from '../../text/acting-coverage.js';
import {
  type AskedOrder,
  givenDays,
  openPart,
  orderReadings,
  orderStep,
  toldPaper,
} from './acting-order-step.js';
import { endOrder, givenPaper, recordOrder, requireOrderable } from './record-order.js';

export const actingChat = {
  taps: {
    orderActing: async (deps, by, { tap, actKey }) =>
      showStep(deps, by, {
        step: await startAct(deps, by, order(deps, by, { personId: tap.person, actKey })),
      }),
    chooseCoverage: chooseOrderCoverage,
    actingDays: async (deps, by, { tap: { person: personId, from, to }, actKey }) => {
      const act = order(deps, by, { personId, actKey });
      const { asked } = await conversationOf(deps, by.id);
      const isOpen = asked && act.isAbout(asked) && asked.number !== undefined;
      const step = isOpen
        ? await previewAct(deps, by, { act, given: givenDays({ from, to }), isTap: true })
        : await startAct(deps, by, act);
      return showStep(deps, by, { step });
    },
    confirmActing: confirmOrder,
    endActing: async (deps, by, { tap }) => {
      const person = await endOrder(deps, by, { personId: tap.person, order: tap.order });
      const ended = person.actingOrders[tap.order];
      return [...textIfAny(ended && words.ended(person, ended)), personCardFor(deps, by, person)];
    },
  },
  questions: {
    actingOrder: {
      answer: async (deps, by, { asked: { personId }, text: given, actKey }) => {
        const act = order(deps, by, { personId, actKey });
        return showStep(deps, by, { step: await previewAct(deps, by, { act, given }), given });
      },
      stopped: async (deps, by, { personId }) => [await showPerson(deps, by, personId)],
    },
  },
} satisfies ChatRoutes;

type OrderAct = Confirmable<Person, AskedOrder, OrderPaper>;

interface AboutOrder {
  personId: string;
  actKey: string;
  /** Fingerprint of the order on the card that is confirmed. */
  seen?: string;
}

function order(deps: Deps, by: Person, { personId, actKey, seen }: AboutOrder): OrderAct {
  return {
    actKey,
    async check() {
      const person = await requireOrderable(deps, by, personId);
      const paper = givenPaper(person, { seen, now: deps.now() });
      if (!paper) return { repeated: false, subject: person };
      // recorded again it is the same success, and completes what a crash broke off
      return { repeated: true, subject: await recordOrder(deps, by, { personId, paper }) };
    },
    question: () => ({ kind: 'actingOrder', personId }),
    isAbout: (asked): asked is AskedOrder => asked.kind === 'actingOrder' && asked.personId === personId,
    read: (given, _, asked) =>
      orderStep(asked, given, { today: bangkokDate(deps.now()), office: deps.office }),
    valueOf: (asked) => asked && toldPaper(asked, deps.office),
    record: (paper) => recordOrder(deps, by, { personId, paper }),
    mayReplace: () => true, // only a period or a coverage is read there
  };
}

/** A tap on a card of long ago asks from the beginning. */
async function chooseOrderCoverage(
  deps: Deps,
  by: Person,
  { tap: { person: personId, covers }, actKey }: HeardTap<'chooseCoverage'>,
): Promise<Reply> {
  const act = order(deps, by, { personId, actKey });
  const { asked } = await conversationOf(deps, by.id);
  const isOpen = asked && act.isAbout(asked) && openPart(asked) === 'covers';
  const given = coverageWord(deps.office, covers);
  const step = isOpen
    ? await previewAct(deps, by, { act, given, isTap: true })
    : await startAct(deps, by, act);
  return showStep(deps, by, { step });
}

async function confirmOrder(
  deps: Deps,
  by: Person,
  { tap: { person: personId, shown: seen }, actKey }: HeardTap<'confirmActing'>,
): Promise<Reply> {
  const act = order(deps, by, { personId, actKey, seen });
  return showStep(deps, by, { step: await confirmAct(deps, by, { act, shown: seen }), seen });
}

interface Shown {
  /** The typed text: where it can be read in several ways, they are offered. */
  given?: string;
  step: ConfirmStep<Person, AskedOrder, OrderPaper>;
  seen?: string;
}

function showStep(deps: Deps, by: Person, { step, seen, given = '' }: Shown): Reply {
  const { office } = deps;
  const person = step.subject;
  switch (step.kind) {
    case 'asked':
      return [
        questionOf(deps.office, step.asked, { fault: step.fault, given, today: bangkokDate(deps.now()) }),
      ];
    case 'preview': {
      const card = confirmActingCard(person, step.value, { office });
      return [...noticeOf(step), card];
    }
    case 'done': {
      const paper = givenPaper(person, { seen, now: deps.now() });
      return [...textIfAny(paper && words.recorded(person, paper)), personCardFor(deps, by, person)];
    }
  }
}

function questionOf(
  office: Office,
  asked: AskedOrder,
  { fault, given, today }: { fault: string | undefined; given: string; today: LocalDate },
) {
  const part = openPart(asked);
  const number = ['number', 'period', 'covers'].indexOf(part) + 1;
  const readings = fault === undefined ? [] : orderReadings(asked, given, today);
  return questionCard({
    position: { number, of: mayChooseCoverage(office) ? 3 : 2 },
    ...(part === 'covers' ? coverageQuestion : words.orderQuestions(today)[part]),
    choices: [
      ...(part === 'covers' ? coverages.map((covers) => coverageChoice(office, asked, covers)) : []),
      ...readings.map(({ label, days }) => ({
        label,
        data: { do: 'actingDays', person: asked.personId, ...days } as const,
      })),
    ],
    words: ['cancel'],
    ...(fault !== undefined && { notice: fault }),
  });
}

const coverages = ['everything', 'named'] as const;

function coverageChoice(office: Office, { personId }: AskedOrder, covers: Coverage) {
  const data = { do: 'chooseCoverage', person: personId, covers } as const;
  return { label: coverageWord(office, covers), data };
}
