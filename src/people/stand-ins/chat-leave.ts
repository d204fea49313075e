/** Leaves in the chat: one question, and at once what is left without anybody. */
import { questionCard } from '../../../flex-templates/question-card.js';
import type { ChatRoutes, HeardAnswer, HeardSmallTalk } from '../../chat/parts/chat-routes.js';
import { stuckList } from '../../chat/parts/request-lists.js';
import { cardAfterAct } from '../../chat/parts/show-person.js';
import { bangkokDate, startOfDay } from '../../clock.js';
import { closeQuestion, openQuestion } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import type { Asked } from '../../domain/conversation.js';
import { mayAdminister } from '../../domain/permissions.js';
import type { Person } from '../../domain/person/person.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import { periodAheadFaults } from '../../text/answer-faults.js';
import { whichReading } from '../../text/doubts.js';
import * as words from '../../text/leave.js';
import { readPeriod } from '../../text/read-period.js';
import { leaveDays } from '../../text/reader/leave-wish.js';
import { rolesHeldAlone } from '../../work/only-holder.js';
import { type Days, type DaysChoice, readingChoices } from './period-readings.js';
import { endLeave, recordLeave, requireForLeave } from './record-leave.js';

export const leaveChat = {
  taps: {
    recordLeave: async (deps, by, { tap, actKey }) => {
      await requireForLeave(deps, by, tap.person);
      await openQuestion(deps, { personId: by.id, actKey }, { kind: 'leave', personId: tap.person });
      return [questionOf(deps)];
    },
    leaveDays: async (deps, by, { tap: { person, from, to }, actKey }) =>
      leaveRecorded(deps, by, { personId: person, days: { from, to }, actKey }),
    endLeave: async (deps, by, { tap }) => {
      const person = await endLeave(deps, by, { personId: tap.person, leave: tap.leave });
      const leave = person.leaves[tap.leave];
      return [...textIfAny(leave && words.ended(person, leave)), cardAfterAct(deps, by, person)];
    },
  },
  smallTalk: askIfWished,
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
  { asked: { personId }, text: said, actKey }: HeardAnswer<'leave'>,
): Promise<Reply> {
  const today = bangkokDate(deps.now());
  const read = readPeriod(leaveDays(said) || said, today);
  if (read.kind !== 'period') {
    const days = readingChoices(read, today);
    const notice = days.length > 0 ? whichReading : periodAheadFaults(today)[read.kind];
    return [questionOf(deps, { notice, personId, days })];
  }
  return read.to < today
    ? [questionOf(deps, { notice: words.alreadyOver })]
    : leaveRecorded(deps, by, { personId, days: read, actKey });
}

/** 'ลาพรุ่งนี้' without the question: it is asked, with the days that were said. */
async function askIfWished(
  deps: Deps,
  by: Person,
  { text: said, actKey }: HeardSmallTalk,
): Promise<Reply | undefined> {
  const today = bangkokDate(deps.now());
  const told = leaveDays(said);
  const read = told ? readPeriod(told, today) : undefined;
  const days = read ? readingChoices(read.kind === 'period' ? { readings: [read] } : read, today) : [];
  if (told === undefined || (told !== '' && days.length === 0)) return undefined;
  await openQuestion(deps, { personId: by.id, actKey }, { kind: 'leave', personId: by.id });
  return [questionOf(deps, { personId: by.id, days, ...(days.length > 0 && { notice: words.chooseDays }) })];
}

async function leaveRecorded(
  deps: Deps,
  by: Person,
  { personId, days: { from, to }, actKey }: { personId: string; days: Days; actKey: string },
): Promise<Reply> {
  const person = await recordLeave(deps, by, { personId, from, to });
  await closeQuestion(deps, { personId: by.id, actKey }, isAbout({ personId }));
  const alone = await rolesHeldAlone(deps, person, startOfDay(from));
  return [
    text(words.recorded(person, { from, to })),
    ...textIfAny(words.nobodyElse(deps.office, alone, mayAdminister(by))),
    cardAfterAct(deps, by, person),
    ...(mayAdminister(by) ? await stuckList(deps) : []),
  ];
}

function isAbout({ personId }: { personId: string }) {
  return (asked: Asked) => asked.kind === 'leave' && asked.personId === personId;
}

function questionOf(
  { now }: Deps,
  { notice, personId = '', days = [] }: { notice?: string; personId?: string; days?: DaysChoice[] } = {},
) {
  return questionCard({
    position: undefined,
    ...words.question(bangkokDate(now())),
    choices: days.map(({ label, days: { from, to } }) => ({
      label,
      data: { do: 'leaveDays', person: personId, from, to },
    })),
    words: ['cancel'],
    ...(notice && { notice }),
  });
}
