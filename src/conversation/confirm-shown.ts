/** Preview - confirm, for acts about which nothing is asked: what would be done is shown, and only that is done. */
import { fingerprint } from '../domain/fingerprint.js';
import type { ConfirmStep } from './confirm.js';

export interface ShownAct<Subject, Value extends NonNullable<unknown> | null> {
  /** `repeated`: there is nothing to do, and the subject says why. @throws UserError where the act can't be done */
  check(): Promise<{ repeated: boolean; subject: Subject }>;
  /** The value that the preview shows. */
  valueOf(subject: Subject): Value;
  record(value: Value): Promise<Subject>;
}

/** First tap: shows what will be done. */
export async function showAct<Subject, Value extends NonNullable<unknown> | null>(
  act: ShownAct<Subject, Value>,
): Promise<ConfirmStep<Subject, never, Value>> {
  const { repeated, subject } = await act.check();
  return repeated ? { kind: 'done', subject } : { kind: 'preview', subject, value: act.valueOf(subject) };
}

/** @param shown fingerprint of the value on the card that was confirmed: where it changed since, it is shown anew */
export async function confirmShownAct<Subject, Value extends NonNullable<unknown> | null>(
  act: ShownAct<Subject, Value>,
  shown: string,
): Promise<ConfirmStep<Subject, never, Value>> {
  const { repeated, subject } = await act.check();
  if (repeated) return { kind: 'done', subject };
  const value = act.valueOf(subject);
  if (fingerprint(value) !== shown) return { kind: 'preview', subject, value, notice: 'newer' };
  return { kind: 'done', subject: await act.record(value) };
}
