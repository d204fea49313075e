/** The door to leaves: one question, and what is left without anybody at once. */
import { personCard } from '../../../flex-templates/person-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import { bangkokDate } from '../../clock.js';
import { updateConversation } from '../../conversation/state.js';
import type { Deps, Reply } from '../../deps.js';
import { type Asked, asking, withoutQuestion } from '../../domain/conversation.js';
import type { Person } from '../../domain/person/person.js';
import type { ReadPostback } from '../../line/postback.js';
import * as words from '../../text/leave.js';
import { periodFaults } from '../../text/questions.js';
import { readPeriod } from '../../text/read-period.js';
import { stuckList } from '../../work/stuck-requests.js';
import { endLeave, recordLeave, requireAtWork } from './record-leave.js';

export type LeaveTap = Extract<ReadPostback, { do: 'recordLeave' | 'endLeave' }>;
type AskedLeave = Extract<Asked, { kind: 'leave' }>;

export async function leaveHandler(
  deps: Deps,
  by: Person,
  { tap, actKey }: { tap: LeaveTap; actKey: string },
): Promise<Reply> {
  if (tap.do === 'endLeave') {
    const person = await endLeave(deps, by, { personId: tap.person, leave: tap.leave });
    const leave = person.leaves[tap.leave];
    return [...said(leave && words.ended(person, leave)), cardOf(deps, by, person)];
  }
  await requireAtWork(deps, by, tap.person);
  await ask(deps, by, { asked: { kind: 'leave', personId: tap.person }, actKey });
  return [questionOf()];
}

export async function leaveTextHandler(
  deps: Deps,
  by: Person,
  { asked, text, actKey }: { asked: AskedLeave; text: string; actKey: string },
): Promise<Reply> {
  const today = bangkokDate(deps.now());
  const read = readPeriod(text, today);
  if (read.kind !== 'period') return [questionOf(periodFaults[read.kind])];
  if (read.to < today) return [questionOf(words.alreadyOver)];
  const person = await recordLeave(deps, by, { personId: asked.personId, from: read.from, to: read.to });
  await ask(deps, by, { asked: undefined, actKey });
  return [...said(words.recorded(person, read)), cardOf(deps, by, person), ...(await stuckList(deps))];
}

async function ask(
  deps: Deps,
  by: Person,
  { asked, actKey }: { asked?: Asked | undefined; actKey: string },
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

function said(text: string | undefined): Reply {
  return text ? [{ type: 'text', text }] : [];
}
