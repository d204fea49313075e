/** Which side of a request a person is shown: the task that waits for the person, or how things are. */
export type PresentView =
  | { kind: 'decision' | 'takeDown' | 'correction' | 'review' | 'status' }
  /** `hasColleague`: another webmaster, to whom the task can go. */
  | { kind: 'publishTask'; hasColleague: boolean };
