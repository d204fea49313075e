/** Somebody who should hear of an act, and whom the system can't tell now. */

export interface Untold {
  /** monthUsedUp: the message waits for the next month. nobodyThere: an administrator is told instead. */
  why: 'monthUsedUp' | 'blocked' | 'nobodyThere';
  /** The name of the person, or of the capacity that nobody holds. */
  name: string;
  /** Telephone or mail, as the person gave it. */
  contact: string;
}
