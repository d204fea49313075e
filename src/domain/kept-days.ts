/** For how many days what is no evidence is kept: docs/retention.md is the whole table. */
export interface KeptDays {
  /** Texts of people in the chat, and the bodies of messages that were delivered. */
  chatDays: number;
  /** The traffic log; absent: there is none. */
  trafficDays?: number | undefined;
}
