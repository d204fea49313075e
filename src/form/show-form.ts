/** Shows where a draft stands: the open question, or the review of all answers. */
import type { messagingApi } from '@line/bot-sdk';
import { questionCard } from '../../flex-templates/question-card.js';
import { reviewCard } from '../../flex-templates/review-card.js';
import { bangkokDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Conversation, Draft } from '../domain/conversation.js';
import { categoriesToSubmit } from '../domain/permissions.js';
import { type Person, unitKey } from '../domain/person/person.js';
import { type Destination, procedureFor, type RequestProcedure } from '../domain/request/procedure.js';
import type { Reply } from '../line/reply.js';
import type { Command } from '../text/commands.js';
import * as words from '../text/filling.js';
import { deciderAt } from '../work/on-duty.js';
import { atOpenQuestion, KEEP } from './draft-moves.js';
import type { Context, Question } from './question.js';
import { applicable, faultsOf, isAnswered, positionOf, questionNamed } from './questions.js';
import { unitOf } from './unit-of-draft.js';

/** The usual ways around; a question adds its own before them. */
const navigation: Command[] = ['back', 'save', 'cancel', 'help'];

export function contextOf(deps: Deps, by: Person, { parked }: Pick<Conversation, 'parked'>): Context {
  return {
    office: deps.office,
    today: bangkokDate(deps.now()),
    by,
    categories: categoriesToSubmit(by, deps.office),
    parked,
  };
}

export interface Showing {
  conversation: Conversation;
  /** What came of the last input. */
  notice?: string | undefined;
  /** Absent: calm, unless the last input was a miss. */
  tone?: 'calm' | 'attention' | undefined;
}

export async function showForm(
  deps: Deps,
  by: Person,
  { conversation, notice, tone }: Showing,
): Promise<Reply> {
  if (!conversation.draft) return [{ type: 'text', text: notice ?? words.noDraft }];
  const context = contextOf(deps, by, conversation);
  const draft = atOpenQuestion(conversation.draft, context);
  const question = questionNamed(draft.at);
  if (question) return [showQuestion(draft, question, { context, notice, tone })];
  const review = await showReview(deps, by, { draft, context });
  return notice === undefined ? [review] : [{ type: 'text', text: notice }, review];
}

export function draftFaults(draft: Draft, context: Context) {
  return faultsOf(draft, context, (question) => words.missing(question.view(draft, context).title));
}

/** Which way this draft will take through the office. */
export function destinationOf(draft: Draft, context: Context): Destination {
  const { categoryId = '', dataTypeId } = draft.answers;
  return { categoryId, dataTypeId, unit: unitOf(draft, context)?.key ?? unitKey(context.by.unit) };
}

/** Who will look at it first: the person on duty for the first step, named by his position; herself by her capacity. */
async function deciderTitle(deps: Deps, by: Person, procedure: RequestProcedure): Promise<string> {
  const [first] = procedure.steps;
  const proposal = { procedure, requester: { personId: by.id }, signatures: [], round: 1 };
  const decider = await deciderAt(deps, first, proposal);
  const other = decider?.id === by.id ? undefined : decider;
  return other?.position ?? first?.capacity ?? deps.office.head;
}

function showQuestion(
  draft: Draft,
  question: Question,
  { context, notice, tone }: { context: Context } & Omit<Showing, 'conversation'>,
): messagingApi.Message {
  const { choices = [], dates = [], words: ownWords = [], ...view } = question.view(draft, context);
  const answerOf = (value: string) =>
    ({ do: 'answer', draft: draft.requestId, question: question.name, value }) as const;
  const keep = isAnswered(draft, question) ? [{ label: words.keepAnswer, value: KEEP }] : [];
  return questionCard({
    ...view,
    ...(notice !== undefined && { notice, tone: tone ?? (draft.misses > 0 ? 'attention' : 'calm') }),
    position: positionOf(draft, context),
    choices: [...keep, ...choices].map(({ value, ...shown }) => ({ ...shown, data: answerOf(value) })),
    dates: dates.map(({ value, ...shown }) => ({ ...shown, data: answerOf(value) })),
    words: [...ownWords, ...navigation],
  });
}

async function showReview(
  deps: Deps,
  by: Person,
  { draft, context }: { draft: Draft; context: Context },
): Promise<messagingApi.Message> {
  const procedure = procedureFor(deps.office, destinationOf(draft, context));
  return reviewCard(draft, {
    office: deps.office,
    fileUrl: deps.fileUrl,
    asked: applicable(draft, context).map(({ name }) => name),
    unit: unitOf(draft, context)?.name,
    faults: draftFaults(draft, context),
    decider: await deciderTitle(deps, by, procedure),
    steps: procedure.steps,
    certification: deps.office.certification,
    today: context.today,
  });
}
