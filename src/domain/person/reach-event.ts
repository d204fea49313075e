/** An event that shows whether messages reach a person: a sign from the person, or that the bot was blocked. */
export interface ReachEvent {
  kind: 'reached' | 'blocked';
  /** Absent where the platform did not say when it happened. */
  at?: Date | undefined;
}
