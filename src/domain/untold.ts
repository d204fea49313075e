/** Somebody who should hear of an act, and whom the system can't tell now. */

export interface Untold {
  /** monthUsedUp: the message waits for the next month. */
  why: 'monthUsedUp' | 'blocked';
  name: string;
  /** Telephone or mail, as the person gave it. */
  contact: string;
}
