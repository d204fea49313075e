/** Leaves in the chat: one question, and at once what is left without anybody. */
import { type Choice, questionCard } from '../../../flex-templates/question-card.js';
import type { ChatRoutes, HeardAnswer } from '../../chat/parts/chat-routes.js';
import { stuckList } from '../../chat/parts/request-lists.js';
import { cardAfterAct } from '../../chat/parts/show-person.js';
import { bangkokDate } from '../../clock.js';
import { closeQuestion, openQuestion } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Asked } from '../../domain/conversation.js';
import { mayAdminister } from '../../domain/permissions.js';
import type { Person } from '../../domain/person/person.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import { periodFaults } from '../../text/answer-faults.js';
import { whichReading } from '../../text/doubts.js';
import * as words from '../../text/leave.js';
import { readPeriod } from '../../text/read-period.js';
import { type Days, readingChoices } from './period-readings.js';
import { endLeave, recordLeave, requireForLeave } from './record-leave.js';

export const leaveChat = {
  taps: {
    recordLeave: async (deps, by, { tap, actKey }) => {
      await requireForLeave(deps, by, tap.person);
      await openQuestion(deps, { personId: by.id, actKey }, { kind: 'leave', personId: tap.person });
      return [questionOf()];
    },
    leaveDays: async (deps, by, { tap: { person, from, to }, actKey }) =>
      leaveRecorded(deps, by, { personId: person, days: { from, to }, actKey }),
    endLeave: async (deps, by, { tap }) => {
      const person = await endLeave(deps, by, { personId: tap.person, leave: tap.leave });
      const leave = person.leaves[tap.leave];
      return [...textIfAny(leave && words.ended(person, leave)), cardAfterAct(deps, by, person)];
    },
  },
  questions: {
    leave: {
      answer: answerPeriod,
      stopped: async (deps, by, { personId }) => [
        cardAfterAct(deps, by, await requireForLeave(deps, by, personId)),
      ],
    },
  },
} satisfies ChatRoutes;

async function answerPeriod(
  deps: Deps,
  by: Person,
  { asked, text: said, actKey }: HeardAnswer<'leave'>,
): Promise<Reply> {
  const today = bangkokDate(deps.now());
  const read = readPeriod(said, today);
  const { personId } = asked;
  if (read.kind === 'period') {
    return read.to < today
      ? [questionOf({ notice: words.alreadyOver })]
      : leaveRecorded(deps, by, { personId, days: read, actKey });
  }
  const choices = readingChoices(read, today).map(({ label, days }) => ({
    label,
    data: { do: 'leaveDays', person: personId, ...days } as const,
  }));
  return [questionOf({ notice: choices.length > 0 ? whichReading : periodFaults[read.kind], choices })];
}

async function leaveRecorded(
  deps: Deps,
  by: Person,
  { personId, days: { from, to }, actKey }: { personId: string; days: Days; actKey: string },
): Promise<Reply> {
  const person = await recordLeave(deps, by, { personId, from, to });
  await closeQuestion(deps, { personId: by.id, actKey }, isAbout({ personId }));
  return [
    text(words.recorded(person, { from, to })),
    cardAfterAct(deps, by, person),
    ...(mayAdminister(by) ? await stuckList(deps) : []),
  ];
}

function isAbout({ personId }: { personId: string }) {
  return (asked: Asked) => asked.kind === 'leave' && asked.personId === personId;
}

function questionOf({ notice, choices = [] }: { notice?: string; choices?: Choice[] } = {}) {
  return questionCard({
    position: undefined,
    ...words.question,
    choices,
    words: ['cancel'],
    ...(notice && { notice }),
  });
}
