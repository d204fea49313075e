/** How far the story is, as every open page shows it. */
import type { InTwoLanguages } from './guide.js';

export interface GuideView {
  heading: InTwoLanguages;
  intro: InTwoLanguages;
  steps: { title: InTwoLanguages; button: InTwoLanguages; isDone: boolean }[];
  /** The step that is under way. */
  running: number | null;
  playing: 'no' | 'playing' | 'paused';
  /** Key of the phone on which something happened last. */
  actor: string | null;
  /** The step that could not be done, and the phone that did not show what it needs. */
  stuck: { step: number; name: string; wanted: string } | null;
}
