/** A story that the page offers to play. Whoever starts the emulator brings it; the emulator knows no bot's words. */

export interface InTwoLanguages {
  th: string;
  en: string;
}

export interface Guide {
  heading: InTwoLanguages;
  intro: InTwoLanguages;
  steps: GuideStep[];
}

export interface GuideStep {
  /** The event, as a heading. */
  title: InTwoLanguages;
  /** On the button that does it. */
  button: InTwoLanguages;
  moves: GuideMove[];
}

/** One turn of one person: an act, answers to what the bot asks, until the bot shows what ends the turn. */
export interface GuideMove {
  /** Key of the phone that is looked at. */
  who: string;
  /** Shown on the phone before the person acts; waited for. */
  when?: string;
  does: GuideAct;
  answers?: GuideAnswer[];
  until: string;
}

/** The first of them whose question stands in the newest message is given. */
export interface GuideAnswer {
  asked: string;
  does: GuideAct;
}

export type GuideAct =
  | { says: string }
  | { taps: string }
  /** Nobody acts: time passes. */
  | { movesClockTo: (now: Date) => Date };
