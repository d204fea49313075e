/** 'พักการแจ้งเตือน' in the chat: one question, whose answer is chosen or typed. */
import { questionCard } from '../../flex-templates/question-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import { addDays, bangkokDate, type LocalDate } from '../clock.js';
import { closeQuestion, openQuestion } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import { type Reply, text } from '../line/reply.js';
import { dateFaults } from '../text/answer-faults.js';
import { daysMeant } from '../text/days-meant.js';
import { askReading } from '../text/doubts.js';
import * as words from '../text/pause-reminders.js';
import { readDate } from '../text/read-date.js';
import { isWithinPause, MAX_PAUSE_DAYS, pauseReminders, resumeReminders } from './pause-reminders.js';

/** The days from today that are offered. */
const OFFERED = [1, 7, 14];

export const pauseChat = {
  taps: {
    pauseReminders: (deps, by, { tap, actKey }) => pause(deps, by, { until: tap.until, actKey }),
  },
  questions: {
    pause: {
      answer: async (deps, by, { text: said, actKey }) => {
        const today = bangkokDate(deps.now());
        const read = readDate(said, today);
        if (read.kind === 'date') return pause(deps, by, { until: read.day, actKey });
        const days = daysMeant(said, { today, isPossible: (day) => isWithinPause(day, today) });
        if (days.length > 0) return [question(deps, askReading(days.length), days)];
        return [question(deps, dateFaults[read.kind])];
      },
    },
  },
  commands: {
    pauseReminders: async (deps, by, { actKey }) => {
      await openQuestion(deps, { personId: by.id, actKey }, { kind: 'pause' });
      return [question(deps)];
    },
    resumeReminders: async (deps, by) => {
      await resumeReminders(deps, by);
      return [text(words.resumed)];
    },
  },
} satisfies ChatRoutes;

async function pause(
  deps: Deps,
  by: Person,
  { until, actKey }: { until: LocalDate; actKey: string },
): Promise<Reply> {
  const done = await pauseReminders(deps, by, until);
  if (done.kind === 'over') return [question(deps, words.pauseOver)];
  if (done.kind === 'tooLong') return [question(deps, words.pauseTooLong(MAX_PAUSE_DAYS))];
  await closeQuestion(deps, { personId: by.id, actKey }, ({ kind }) => kind === 'pause');
  return [text(words.paused(done.until))];
}

/** @param days the days that a typed text may mean; absent: the usual ones */
function question({ now }: Deps, notice?: string, days?: readonly LocalDate[]) {
  const today = bangkokDate(now());
  const offered = days ?? OFFERED.map((count) => addDays(today, count));
  return questionCard({
    position: undefined,
    ...words.pauseQuestion(today),
    choices: offered.map((until) => ({
      label: words.pauseChoice(until),
      data: { do: 'pauseReminders', until },
    })),
    words: ['cancel'],
    ...(notice !== undefined && { notice }),
  });
}
