/** A unit's problems and obstacles in the chat: what is asked, the question, and the answer as the executives will read it. */
import type { messagingApi } from '@line/bot-sdk';
import { monthlyAskCard } from '../../flex-templates/monthly-ask-card.js';
import { monthlyNoteCard } from '../../flex-templates/monthly-note-card.js';
import { questionCard } from '../../flex-templates/question-card.js';
import type { AskedOf, ChatRoutes } from '../chat/parts/chat-routes.js';
import { draftIfAny } from '../chat/parts/draft-if-any.js';
import { conversationOf, updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import type { Conversation } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import type { UnitMonth } from '../domain/report/monthly-note.js';
import type { Reply } from '../line/reply.js';
import { useAsTyped } from '../text/doubts.js';
import type { QuestionWords } from '../text/people.js';
import { readProblems } from '../text/read-problems.js';
import { compactWords } from '../text/reader/plain-words.js';
import { doubtOf } from '../text/reader/read-doubt.js';
import * as words from '../text/report.js';
import { shortened } from '../text/shorten.js';
import { byPosition } from '../work/by-position.js';
import { answerProblems, openProblems, reportedNote } from './answer-problems.js';
import { owedNotes, publishedByUnit } from './owed-notes.js';
import { requireUnitMonth } from './record-note.js';

type AskedNote = AskedOf<'monthlyNote'>;

/** The longest quotation of a doubtful text. */
const MAX_DOUBT = 100;

/** The others show when these are answered. */
const MAX_SHOWN = 2;

/** The newest months first. */
const MAX_UNITS = 10;

export const problemsChat = {
  taps: {
    reportProblems: async (deps, by, { tap, actKey }) =>
      askProblems(deps, by, { ...(await requireUnitMonth(deps, by, tap)), actKey }),
    reportAsTyped: async (deps, by, { tap, actKey }) => {
      const unitMonth = await requireUnitMonth(deps, by, tap);
      const doubt = typedFor(unitMonth, await conversationOf(deps, by.id));
      if (doubt === undefined || (tap.shown !== undefined && tap.shown !== fingerprint(doubt)))
        return askProblems(deps, by, { ...unitMonth, actKey });
      const read = readProblems(doubt, { isSure: true });
      if ('fault' in read) return [question(unitMonth, { notice: read.fault })];
      return take(deps, by, { ...unitMonth, ...read, actKey });
    },
    reportNoProblems: async (deps, by, { tap, actKey }) =>
      take(deps, by, { ...(await requireUnitMonth(deps, by, tap)), problems: '', actKey }),
  },
  questions: {
    monthlyNote: {
      answer: async (deps, by, { asked, text: said, actKey }) => {
        const unitMonth = await requireAsked(deps, by, asked);
        const isSure = asked.doubt !== undefined && compactWords(asked.doubt) === compactWords(said);
        const read = readProblems(said, { isSure });
        if ('fault' in read) {
          const doubt = read.asks && said;
          if (doubt) await openProblems(deps, by, { ...unitMonth, doubt, actKey });
          return [question(unitMonth, { notice: read.fault, doubt })];
        }
        return take(deps, by, { ...unitMonth, ...read, actKey });
      },
      stopped: showNote,
      other: async (deps, by, { asked }) => [
        question(await requireAsked(deps, by, asked), { notice: words.onlyText }),
      ],
      takesNoFiles: true,
    },
  },
} satisfies ChatRoutes;

async function askProblems(
  deps: Deps,
  by: Person,
  { actKey, ...unitMonth }: UnitMonth & { actKey: string },
): Promise<Reply> {
  const isOpen = await openProblems(deps, by, { ...unitMonth, actKey });
  return isOpen ? [question(unitMonth)] : reported(deps, unitMonth);
}

/** The reports that this provider's units owe, to be answered on the spot. */
export async function owedNotesCards(deps: Deps, by: Person): Promise<Reply> {
  const owed = await owedNotes(deps, by);
  return Promise.all(owed.slice(0, MAX_SHOWN).map((unitMonth) => askCard(deps, unitMonth)));
}

/** 'ไม่มี' typed without opening what was asked: the answer where one unit owes one, else it is asked which. */
export async function answerNone(deps: Deps, by: Person, actKey: string): Promise<Reply> {
  const owed = await owedNotes(deps, by);
  const [first, ...others] = owed;
  if (!first) return [];
  if (others.length > 0) return [whichUnit(owed, words.noneOfWhich, { do: 'reportNoProblems' })];
  return take(deps, by, { ...first, problems: '', actKey });
}

/** To what is not understood: it may be the answer to what the units were asked. Of several units it is kept until one is tapped. */
export async function problemsPerhaps(
  deps: Deps,
  by: Person,
  { text, actKey }: { text: string; actKey: string },
): Promise<Reply> {
  if (doubtOf(text)) return [];
  const owed = await owedNotes(deps, by);
  if (owed.length <= 1) return Promise.all(owed.map((unitMonth) => askCard(deps, unitMonth)));
  await updateConversation(deps, { personId: by.id, actKey }, (present) => ({
    ...present,
    perhapsProblems: text,
  }));
  return [
    whichUnit(owed, words.problemsOfWhich(shortened(text, MAX_DOUBT)), {
      do: 'reportAsTyped',
      shown: fingerprint(text),
    }),
  ];
}

/** The text that waits for the unit: doubted at its own question, or typed without saying of which unit. */
function typedFor({ unit }: UnitMonth, { asked, perhapsProblems }: Conversation): string | undefined {
  if (asked?.kind !== 'monthlyNote') return perhapsProblems;
  return asked.unit === unit.key ? asked.doubt : undefined;
}

function whichUnit(
  owed: readonly UnitMonth[],
  question: QuestionWords,
  act: { do: 'reportNoProblems' } | { do: 'reportAsTyped'; shown: string },
): messagingApi.FlexMessage {
  return questionCard({
    position: undefined,
    ...question,
    choices: owed.slice(0, MAX_UNITS).map(({ month, unit }) => ({
      label: unit.name,
      detail: words.ofMonth(month),
      data: { ...act, month, unit: fingerprint(unit.key) },
    })),
    words: [],
  });
}

async function take(
  deps: Deps,
  by: Person,
  { problems, actKey, ...unitMonth }: UnitMonth & { problems: string; actKey: string },
): Promise<Reply> {
  await answerProblems(deps, by, { ...unitMonth, problems, actKey });
  return [...(await reported(deps, unitMonth)), ...(await draftIfAny(deps, by))];
}

/** Where it stands: what was answered, or what is asked. */
async function showNote(deps: Deps, by: Person, asked: AskedNote): Promise<Reply> {
  const unitMonth = await requireAsked(deps, by, asked);
  const answered = await reported(deps, unitMonth);
  return answered.length > 0 ? answered : [await askCard(deps, unitMonth)];
}

async function reported(deps: Deps, unitMonth: UnitMonth): Promise<Reply> {
  const note = await byPosition(deps, await reportedNote(deps, unitMonth));
  return note ? [monthlyNoteCard(note)] : [];
}

async function askCard(deps: Deps, unitMonth: UnitMonth): Promise<messagingApi.FlexMessage> {
  return monthlyAskCard(unitMonth, await publishedByUnit(deps, unitMonth));
}

function requireAsked(deps: Deps, by: Person, { month, unit }: AskedNote): Promise<UnitMonth> {
  return requireUnitMonth(deps, by, { month, unit: fingerprint(unit) });
}

function question(
  { month, unit }: UnitMonth,
  { notice, doubt }: { notice?: string; doubt?: string | undefined } = {},
): messagingApi.FlexMessage {
  const ofUnit = { month, unit: fingerprint(unit.key) };
  return questionCard({
    position: undefined,
    ...words.problemsQuestion(month, unit),
    choices: [
      ...(doubt
        ? [
            {
              label: useAsTyped,
              detail: shortened(doubt, MAX_DOUBT),
              data: { do: 'reportAsTyped', ...ofUnit } as const,
            },
          ]
        : []),
      { label: words.buttons.none, data: { do: 'reportNoProblems', ...ofUnit } },
    ],
    words: ['cancel'],
    ...(notice && { notice }),
  });
}
