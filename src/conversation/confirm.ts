/**
 * Ask - preview - confirm: what is typed or chosen for an act is shown once more, and only what was shown is done. The
 * record comes first: an act that was done before, or can't be done any more, asks nothing.
 */
import type { Deps } from '../deps.js';
import { type Asked, asking } from '../domain/conversation.js';
import { fingerprint } from '../domain/fingerprint.js';
import type { Person } from '../domain/person/person.js';
import { isRemark } from '../text/reader/read-doubt.js';
import { closeQuestion, conversationOf, openQuestion, updateConversation } from './state.js';

/** Confirms an act on one subject, a request or a person; `Value` is what the preview shows, however many questions it takes. */
export interface Confirmable<Subject, Question extends Asked, Value> {
  actKey: string;
  /** @throws MoveDenied or UserError where the act can't be done */
  check(): Promise<{ repeated: boolean; subject: Subject }>;
  /** The question as it is asked first. */
  question(subject: Subject): Question;
  /** Whether a question is about this very act. */
  isAbout(asked: Asked): asked is Question;
  /** Reads what was typed or chosen. */
  read(given: string, subject: Subject, asked: Question): { asked: Question } | { fault: string };
  /** @returns undefined while something is still to be asked */
  valueOf(asked: Question | undefined, subject: Subject): Value | undefined;
  record(value: Value, asked: Question | undefined): Promise<Subject>;
  /** Whether files may come while the value is shown: the question is open from the start. */
  takesFiles?: boolean;
  /** Whether a text that is typed while the value is shown takes its place, as another address does. Absent: none does. */
  mayReplace?(typed: string): boolean;
}

/**
 * 'newer': another value was shown since the card that was tapped. 'useButton': typed words confirm nothing.
 * 'changeByButton': nor do they change what is shown.
 */
export type PreviewNotice = 'newer' | 'useButton' | 'changeByButton';

/** The outcome of a tap or a text; the chat shows it. */
export type ConfirmStep<Subject, Question extends Asked, Value> =
  /** This is asked; `fault` says what was wrong with what was given. */
  | { kind: 'asked'; subject: Subject; asked: Question; fault?: string | undefined }
  | { kind: 'preview'; subject: Subject; value: Value; notice?: PreviewNotice }
  /** Done now, or by the same person before. */
  | { kind: 'done'; subject: Subject };

interface Given<Subject, Question extends Asked, Value> {
  act: Confirmable<Subject, Question, Value>;
  given: string;
  isTap?: boolean;
}

/** First tap: asks, or where nothing needs to be asked shows what will be done. */
export async function startAct<Subject, Question extends Asked, Value>(
  deps: Deps,
  by: Person,
  act: Confirmable<Subject, Question, Value>,
): Promise<ConfirmStep<Subject, Question, Value>> {
  const { repeated, subject } = await act.check();
  if (repeated) return { kind: 'done', subject };
  const asked = act.question(subject);
  const value = act.valueOf(undefined, subject);
  if (value === undefined || act.takesFiles) await openQuestion(deps, updateOf(by, act), asked);
  else await closeQuestion(deps, updateOf(by, act), act.isAbout);
  return value === undefined ? { kind: 'asked', subject, asked } : { kind: 'preview', subject, value };
}

/**
 * A text typed while a value is shown leaves the value as it is: it may be small talk, and a button asks for another one.
 * @param given what was typed or chosen; `isTap`: it was chosen by a button, and so no remark
 */
export async function previewAct<Subject, Question extends Asked, Value>(
  deps: Deps,
  by: Person,
  { act, given, isTap = false }: Given<Subject, Question, Value>,
): Promise<ConfirmStep<Subject, Question, Value>> {
  const { repeated, subject } = await act.check();
  if (repeated) return { kind: 'done', subject };
  const shown = act.valueOf(questionAbout(act, (await conversationOf(deps, by.id)).asked), subject);
  if (shown !== undefined && !isTap && (isRemark(given) || !act.mayReplace?.(given))) {
    const notice = isRemark(given) ? 'useButton' : 'changeByButton';
    return { kind: 'preview', subject, value: shown, notice };
  }
  let fault: string | undefined;
  const conversation = await updateConversation(deps, updateOf(by, act), (present) => {
    const open = questionAbout(act, present.asked) ?? act.question(subject);
    const read = act.read(given, subject, open);
    fault = 'fault' in read ? read.fault : undefined;
    return asking(present, 'fault' in read ? open : read.asked, deps.now());
  });
  const asked = questionAbout(act, conversation.asked) ?? act.question(subject);
  const value = act.valueOf(asked, subject);
  if (fault !== undefined || value === undefined) return { kind: 'asked', subject, asked, fault };
  return { kind: 'preview', subject, value };
}

/** @param shown fingerprint of the value on the card that was confirmed: a replaced card records nothing */
export async function confirmAct<Subject, Question extends Asked, Value>(
  deps: Deps,
  by: Person,
  { act, shown }: { act: Confirmable<Subject, Question, Value>; shown: string },
): Promise<ConfirmStep<Subject, Question, Value>> {
  const { repeated, subject } = await act.check();
  const asked = questionAbout(act, (await conversationOf(deps, by.id)).asked);
  const value = act.valueOf(asked, subject);
  const isShown = value !== undefined && fingerprint(value) === shown;
  if (repeated && !isShown) return { kind: 'done', subject };
  if (value === undefined && asked) {
    await openQuestion(deps, updateOf(by, act), asked);
    return { kind: 'asked', subject, asked };
  }
  if (value === undefined) return startAct(deps, by, act);
  if (!isShown) return { kind: 'preview', subject, value, notice: 'newer' };
  const done = repeated ? subject : await act.record(value, asked);
  await closeQuestion(deps, updateOf(by, act), act.isAbout);
  return { kind: 'done', subject: done };
}

function questionAbout<Question extends Asked>(
  { isAbout }: { isAbout(asked: Asked): asked is Question },
  asked: Asked | undefined,
): Question | undefined {
  return asked && isAbout(asked) ? asked : undefined;
}

function updateOf({ id }: Person, { actKey }: { actKey: string }) {
  return { personId: id, actKey };
}
