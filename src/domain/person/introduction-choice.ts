/** Choices of a newcomer instead of typing: confirm, correct one answer, or one of the office's units. */
import type { IntroductionField } from './person.js';

export type IntroductionChoice =
  | { kind: 'confirm' }
  /** The doubtful text, as it was typed. */
  | { kind: 'asTyped' }
  | { kind: 'edit'; field: IntroductionField }
  | { kind: 'unit'; unitId: string };
