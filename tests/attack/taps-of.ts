/** The buttons of one action or several, with the question that was asked before them. */
import type { Asked } from '../../src/domain/conversation.js';
import type { MoveAction } from '../../src/domain/request/actions.js';
import type { Postback } from '../../src/line/postback.js';

export interface TapsOf {
  does: readonly MoveAction[];
  taps: Postback[];
  /** The question that was open when the buttons were shown. */
  asked?: Asked;
  /** The buttons belong to the form: its draft is of the request. */
  isForm?: true;
  /** They only open the form, whose button records. */
  opensForm?: true;
}

export interface On {
  id: string;
  /** The version on the card. */
  v: number;
  /** A webmaster. */
  to: string;
  /** Fingerprint of the answers in the draft. */
  draftShown: string;
}
