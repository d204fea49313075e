/** Which side of a request a person is shown: the task that waits for the person, or how things are. */
export type PresentView =
  | { kind: 'decision' | 'infoNeeded' | 'flagged' | 'recheck' | 'takeDown' | 'correction' | 'review' }
  /** `able`: those who can do the step that is due and be reached now; absent where the viewer need not know. */
  | { kind: 'status'; able?: Able[] }
  /** `hasColleague`: another webmaster, to whom the task can go. */
  | { kind: 'publishTask'; hasColleague: boolean };

export interface Able {
  name: string;
  position: string;
  unit: string;
  /** In the head's place, by an order. */
  byOrder: boolean;
}
