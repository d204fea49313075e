/** The guide beside the phones: the steps of the story, each with a button that does it, and one that plays them all. */
import type { GuideView } from '../guide/guide-view.js';
import type { Announcer } from './announcer.js';
import { button, element } from './dom.js';
import { askOfGuide } from './emulator-api.js';
import { createGuideSteps } from './guide-steps.js';
import { keep, kept } from './kept.js';
import { inLanguage } from './language.js';
import { words } from './words.js';

const HIDDEN_AS = 'guide-hidden';

export interface GuidePanel {
  root: HTMLElement;
  update(guide: GuideView | null): void;
}

export function createGuidePanel({ attempt }: Announcer): GuidePanel {
  const heading = element('h2');
  const intro = element('p', { class: 'guide-intro' });
  const status = element('p', { class: 'guide-status', attributes: { role: 'status' } });
  const play = button({ class: 'primary', data: { role: 'play' }, onClick: () => playOrPause() });
  const playStep = (step: number) => attempt(askOfGuide({ do: 'step', step }));
  const steps = createGuideSteps(playStep);
  const next = button({
    class: 'guide-next',
    data: { role: 'next' },
    onClick: () => playStep(nextStep(shown)),
  });
  const body = element('div', { class: 'guide-body' }, intro, steps.root);
  const fold = button({ class: 'guide-fold', onClick: () => setFolded(!body.hidden) });
  const title = element('header', { class: 'guide-title' }, heading, fold);
  const head = element('div', { class: 'guide-head' }, title, play, next, status);
  const root = element('aside', { class: 'guide' }, head, body);
  root.hidden = true;
  let shown: GuideView | null = null;

  const playOrPause = () => {
    const next = { playing: 'pause', paused: 'resume', no: 'all' } as const;
    if (shown) attempt(askOfGuide({ do: next[shown.playing] }));
  };
  const setFolded = (isFolded: boolean) => {
    body.hidden = isFolded;
    fold.textContent = isFolded ? words.guide.show : words.guide.hide;
    fold.setAttribute('aria-expanded', String(!isFolded));
    keep(HIDDEN_AS, isFolded);
  };
  setFolded(kept(HIDDEN_AS) === true);

  const update = (guide: GuideView | null) => {
    if (guide === shown) return;
    shown = guide;
    root.hidden = guide === null;
    if (!guide) return;
    heading.textContent = inLanguage(guide.heading);
    intro.textContent = inLanguage(guide.intro);
    play.textContent = playWord(guide);
    play.disabled = guide.running !== null && guide.playing === 'no';
    status.textContent = statusWords(guide);
    showNext(next, guide);
    steps.update(guide);
  };
  return { root, update };
}

function nextStep(guide: GuideView | null): number {
  return guide?.steps.findIndex(({ isDone }) => !isDone) ?? -1;
}

/** On a small screen the list of steps is scrolled away while a phone is looked at. */
function showNext(next: HTMLButtonElement, guide: GuideView): void {
  const step = guide.steps[nextStep(guide)];
  next.hidden = step === undefined || guide.running !== null;
  next.textContent = step ? inLanguage(step.button) : '';
}

function playWord({ playing, steps }: GuideView): string {
  if (playing === 'playing') return words.guide.pause;
  if (playing === 'paused') return words.guide.resume;
  return steps.every(({ isDone }) => isDone) ? words.guide.playAgain : words.guide.play;
}

function statusWords({ playing, running, steps, stuck }: GuideView): string {
  if (stuck) return words.guide.stuck(stuck.name, stuck.wanted);
  if (playing === 'paused') return words.guide.paused;
  const step = running === null ? undefined : steps[running];
  if (step) return `${inLanguage(step.title)} · ${words.guide.running}`;
  return words.guide.progress(steps.filter(({ isDone }) => isDone).length, steps.length);
}
