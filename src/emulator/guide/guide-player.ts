/** Plays a story on the phones: one step, or all that are left, with pause. Every open page sees how far it is. */
import type { Phone } from '../phone/phone.js';
import type { Changes } from '../state/changes.js';
import type { Clock } from '../state/clock.js';
import type { Guide } from './guide.js';
import type { GuideView } from './guide-view.js';
import { StuckError, takeTurn } from './take-turn.js';

export interface GuidePlayer {
  view(): GuideView;
  /** Nothing happens while a step is under way. Resolves when the step is over. */
  playStep(step: number): Promise<void>;
  /** From the first step that is not done; from the start where all are. */
  playAll(): Promise<void>;
  /** After the act that is under way. */
  pause(): void;
  resume(): void;
}

export interface GuidePlayerDeps {
  guide: Guide;
  phone(key: string): Phone;
  clock: Clock;
  changes: Changes;
  /** Between two acts, so that a person can follow. */
  beatMs?: number | undefined;
  patienceMs?: number | undefined;
}

/** The demo's story, some thirty acts, takes about a minute. */
const BEAT_MS = 1_800;
const PATIENCE_MS = 8_000;

export function createGuidePlayer({
  guide,
  phone,
  clock,
  changes,
  beatMs = BEAT_MS,
  patienceMs = PATIENCE_MS,
}: GuidePlayerDeps): GuidePlayer {
  const { heading, intro, steps } = guide;
  let done = new Set<number>();
  let state: Pick<GuideView, 'running' | 'playing' | 'actor' | 'stuck'> = {
    running: null,
    playing: 'no',
    actor: null,
    stuck: null,
  };
  let resumed = () => {};

  const view = (): GuideView => ({
    heading,
    intro,
    steps: steps.map(({ title, button }, index) => ({ title, button, isDone: done.has(index) })),
    ...state,
  });
  const change = (part: Partial<typeof state>) => {
    state = { ...state, ...part };
    changes.publish({ type: 'guide', guide: view() });
  };

  const beat = async () => {
    await new Promise((resolve) => setTimeout(resolve, beatMs));
    while (state.playing === 'paused') {
      await new Promise<void>((resolve) => {
        resumed = resolve;
      });
    }
  };

  const run = async (step: number) => {
    change({ running: step, stuck: null });
    try {
      for (const move of steps[step]?.moves ?? []) {
        change({ actor: move.who });
        await takeTurn({ phone: phone(move.who), clock, beat, patienceMs }, move);
      }
      done.add(step);
    } catch (error) {
      change({ stuck: { step, ...whyStuck(error, phone) }, playing: 'no' });
    }
    change({ running: null });
  };

  return {
    view,
    playStep: async (step) => {
      if (state.running !== null || !steps[step]) return;
      await run(step);
    },
    playAll: async () => {
      if (state.running !== null) return;
      if (done.size === steps.length) done = new Set();
      change({ playing: 'playing' });
      for (const step of steps.keys()) {
        if (!done.has(step)) await run(step);
        if (state.stuck) return;
      }
      change({ playing: 'no' });
    },
    pause: () => {
      if (state.playing === 'playing') change({ playing: 'paused' });
    },
    resume: () => {
      if (state.playing !== 'paused') return;
      change({ playing: 'playing' });
      resumed();
    },
  };
}

function whyStuck(error: unknown, phone: GuidePlayerDeps['phone']): { name: string; wanted: string } {
  if (error instanceof StuckError) return { name: phone(error.who).view().person.name, wanted: error.wanted };
  return { name: '', wanted: error instanceof Error ? error.message : String(error) };
}
