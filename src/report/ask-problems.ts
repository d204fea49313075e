/** The conversation about a unit's problems and obstacles: one question, and the answer shown back. */
import { draftCard } from '../../flex-templates/draft-card.js';
import { monthlyNoteCard } from '../../flex-templates/monthly-note-card.js';
import { questionCard } from '../../flex-templates/question-card.js';
import { countCharacters } from '../characters.js';
import { updateConversation } from '../conversation/state.js';
import type { Deps } from '../deps.js';
import { type Asked, asking, withoutQuestion } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import { answerOf, mayAnswer, type UnitMonth } from '../domain/report/monthly-note.js';
import type { Reply } from '../line/reply.js';
import { readCommand, tidyText } from '../text/commands.js';
import * as words from '../text/report.js';

import { noteAt, recordNote, requireUnitMonth } from './record-note.js';
import { reportedAt } from './report-progress.js';
import { sendMonthlyReport } from './send-monthly-report.js';

export type AskedNote = Extract<Asked, { kind: 'monthlyNote' }>;

const MAX_LENGTH = 500;

/** Another question that was open is put aside; a draft waits. */
export async function askProblems(
  deps: Deps,
  by: Person,
  { actKey, ...unitMonth }: UnitMonth & { actKey: string },
): Promise<Reply> {
  const { month, unit } = unitMonth;
  if (!mayAnswer(await noteAt(deps, unitMonth), await reportedAt(deps, month)))
    return reported(deps, unitMonth);
  await ask(deps, by, { asked: { kind: 'monthlyNote', month, unit: unit.key }, actKey });
  return [question(unitMonth)];
}

export async function answerProblems(
  deps: Deps,
  by: Person,
  { asked, text, actKey }: { asked: AskedNote; text: string; actKey: string },
): Promise<Reply> {
  const unitMonth = await requireUnitMonthAsked(deps, by, asked);
  const isNone = readCommand(text) === 'skip';
  const problems = isNone ? '' : tidyText(text);
  const fault = isNone ? undefined : faultOf(problems);
  return fault ? [question(unitMonth, fault)] : takeAnswer(deps, by, { ...unitMonth, problems, actKey });
}

/** The answer counts at once and is shown as the executives will read it. */
export async function takeAnswer(
  deps: Deps,
  by: Person,
  { problems, actKey, ...unitMonth }: UnitMonth & { problems: string; actKey: string },
): Promise<Reply> {
  await recordNote(deps, by, { ...unitMonth, problems });
  const { draft } = await ask(deps, by, { actKey });
  await sendMonthlyReport(deps);
  return [
    ...(await reported(deps, unitMonth)),
    ...(draft ? [draftCard(draft, { office: deps.office })] : []),
  ];
}

/** A picture, a sticker, a place: the question stays, and so does what was answered before. */
export async function unsupportedAnswer(deps: Deps, by: Person, asked: AskedNote): Promise<Reply> {
  return [question(await requireUnitMonthAsked(deps, by, asked), words.onlyText)];
}

/** What the unit has reported; nothing where it has not. */
export async function reported(deps: Deps, unitMonth: UnitMonth): Promise<Reply> {
  const note = await noteAt(deps, unitMonth);
  const answer = answerOf(note);
  if (!answer) return [];
  const sent = await reportedAt(deps, unitMonth.month);
  return [monthlyNoteCard({ ...unitMonth, answer, reportedAt: sent, mayChange: mayAnswer(note, sent) })];
}

export function requireUnitMonthAsked(
  deps: Deps,
  by: Person,
  { month, unit }: AskedNote,
): Promise<UnitMonth> {
  return requireUnitMonth(deps, by, { month, unit: fingerprint(unit) });
}

function faultOf(problems: string): string | undefined {
  if (problems === '') return words.problemsEmpty;
  const length = countCharacters(problems);
  return length > MAX_LENGTH ? words.problemsTooLong(length, MAX_LENGTH) : undefined;
}

function ask(deps: Deps, by: Person, { asked, actKey }: { asked?: Asked; actKey: string }) {
  return updateConversation(deps, { personId: by.id, actKey }, (present) =>
    asked ? asking(present, asked, deps.now()) : withoutQuestion(present),
  );
}

function question({ month, unit }: UnitMonth, notice?: string) {
  return questionCard({
    position: undefined,
    ...words.problemsQuestion(month, unit),
    choices: [
      { label: words.buttons.none, data: { do: 'reportNoProblems', month, unit: fingerprint(unit.key) } },
    ],
    words: ['cancel'],
    ...(notice && { notice }),
  });
}
