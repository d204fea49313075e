/** The door to leaves: one question, and what is left without anybody at once. */
import { personCard } from '../../../flex-templates/person-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import type { ChatRoutes, HeardAnswer } from '../../chat/parts/chat-routes.js';
import { stuckList } from '../../chat/parts/request-lists.js';
import { showPerson } from '../../chat/parts/show-person.js';
import { bangkokDate } from '../../clock.js';
import { updateConversation } from '../../conversation/state.js';
import type { Deps } from '../../deps.js';
import { type Asked, asking, withoutQuestion } from '../../domain/conversation.js';
import type { Person } from '../../domain/person/person.js';
import { type Reply, text, textIfAny } from '../../line/reply.js';
import * as words from '../../text/leave.js';
import { periodFaults } from '../../text/questions.js';
import { readPeriod } from '../../text/read-period.js';
import { endLeave, recordLeave, requireAtWork } from './record-leave.js';

export const leaveChat = {
  taps: {
    recordLeave: async (deps, by, { tap, actKey }) => {
      await requireAtWork(deps, by, tap.person);
      await ask(deps, by, { asked: { kind: 'leave', personId: tap.person }, actKey });
      return [questionOf()];
    },
    endLeave: async (deps, by, { tap }) => {
      const person = await endLeave(deps, by, { personId: tap.person, leave: tap.leave });
      const leave = person.leaves[tap.leave];
      return [...textIfAny(leave && words.ended(person, leave)), cardOf(deps, by, person)];
    },
  },
  questions: {
    leave: {
      answer: answerPeriod,
      stopped: async (deps, by, { personId }) => [await showPerson(deps, by, personId)],
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
  if (read.kind !== 'period') return [questionOf(periodFaults[read.kind])];
  if (read.to < today) return [questionOf(words.alreadyOver)];
  const person = await recordLeave(deps, by, { personId: asked.personId, from: read.from, to: read.to });
  await ask(deps, by, { actKey });
  return [text(words.recorded(person, read)), cardOf(deps, by, person), ...(await stuckList(deps))];
}

async function ask(
  deps: Deps,
  by: Person,
  { asked, actKey }: { asked?: Asked; actKey: string },
): Promise<void> {
  await updateConversation(deps, { personId: by.id, actKey }, (present) =>
    asked ? asking(present, asked, deps.now()) : withoutQuestion(present),
  );
}

function questionOf(notice?: string) {
  return questionCard({
    position: undefined,
    ...words.question,
    choices: [],
    words: ['cancel'],
    ...(notice && { notice }),
  });
}

function cardOf({ office, now }: Deps, viewer: Person, person: Person) {
  return personCard(person, { office, viewer, now: now() });
}
