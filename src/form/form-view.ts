/** The view of a draft, for the chat or a page: its open question, or the review of all answers. */
import { bangkokDate, type LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import type { Conversation, Draft, QuestionName } from '../domain/conversation.js';
import { categoriesToSubmit } from '../domain/permissions.js';
import { type Person, unitKey } from '../domain/person/person.js';
import {
  type Destination,
  procedureFor,
  type RequestProcedure,
  type RequestStep,
} from '../domain/request/procedure.js';
import * as words from '../text/filling.js';
import type { Position } from '../text/form.js';
import { personDueAt } from '../work/on-duty.js';
import { choicesShown } from './choices-shown.js';
import { atOpenQuestion } from './draft-moves.js';
import type { Choice, Context, Question, View } from './questions/parts/question.js';
import { unitOf } from './questions/parts/unit-of-draft.js';
import { questionNamed } from './questions.js';
import { applicable, type Fault, faultsOf, positionOf } from './way-through.js';

/** The form is open: formView says what to show of its draft; without a draft the notice alone is shown. */
export interface Filling {
  kind: 'filling';
  conversation: Conversation;
  /** Said about the last input. */
  notice?: string | undefined;
  /** Absent: calm, unless the last input was a miss. */
  tone?: 'calm' | 'attention' | undefined;
  /** The question stands in the chat already: of a long list only what is new is shown. */
  isAside?: true | undefined;
}

export type FormView =
  | { kind: 'noDraft' }
  | { kind: 'question'; draft: Draft; question: OpenQuestion }
  | { kind: 'review'; draft: Draft; review: Review };

export interface OpenQuestion extends View {
  name: QuestionName;
  position: Position;
  /** An answer given before can be kept: that is the first choice. */
  choices: Choice[];
}

export interface Review {
  asked: QuestionName[];
  /** The unit for which it is published; undefined: the requester's own. */
  unit: string | undefined;
  faults: Fault[];
  /** Who looks at it first: position, or capacity. */
  decider: string;
  steps: RequestStep[];
  today: LocalDate;
}

export function contextOf(deps: Deps, by: Person, { parked }: Pick<Conversation, 'parked'>): Context {
  return {
    office: deps.office,
    today: bangkokDate(deps.now()),
    by,
    categories: categoriesToSubmit(by, deps.office),
    parked,
  };
}

export async function formView(deps: Deps, by: Person, conversation: Conversation): Promise<FormView> {
  if (!conversation.draft) return { kind: 'noDraft' };
  const context = contextOf(deps, by, conversation);
  const draft = atOpenQuestion(conversation.draft, context);
  const question = questionNamed(draft.at);
  if (question) return { kind: 'question', draft, question: openQuestion(draft, question, context) };
  return { kind: 'review', draft, review: await reviewOf(deps, draft, context) };
}

export function draftFaults(draft: Draft, context: Context): Fault[] {
  return faultsOf(draft, context, (question) => words.missing(question.view(draft, context).title));
}

/** Which way this draft takes through the office. */
export function destinationOf(draft: Draft, context: Context): Destination {
  const { categoryId = '', dataTypeId } = draft.answers;
  return { categoryId, dataTypeId, unit: unitOf(draft, context)?.key ?? unitKey(context.by.unit) };
}

function openQuestion(draft: Draft, question: Question, context: Context): OpenQuestion {
  const view = question.view(draft, context);
  return {
    ...view,
    name: question.name,
    position: positionOf(draft, context),
    choices: choicesShown(draft, question, context),
  };
}

async function reviewOf(deps: Deps, draft: Draft, context: Context): Promise<Review> {
  const procedure = procedureFor(deps.office, destinationOf(draft, context));
  return {
    asked: applicable(draft, context).map(({ name }) => name),
    unit: unitOf(draft, context)?.name,
    faults: draftFaults(draft, context),
    decider: await deciderTitle(deps, context.by, procedure),
    steps: procedure.steps,
    today: context.today,
  };
}

/** The person on duty for the first step, named by position; the requester in person by capacity. */
async function deciderTitle(deps: Deps, by: Person, procedure: RequestProcedure): Promise<string> {
  const [first] = procedure.steps;
  const proposal = { procedure, requester: { personId: by.id }, signatures: [], round: 1 };
  const decider = await personDueAt(deps, first, proposal);
  const other = decider?.id === by.id ? undefined : decider;
  return other?.position ?? first?.capacity ?? deps.office.head;
}
