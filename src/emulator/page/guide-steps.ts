/** The list of the story's steps. Rows stay, so that the button in focus stays. */
import type { GuideView } from '../guide/guide-view.js';
import { button, element } from './dom.js';
import { inLanguage } from './language.js';
import { words } from './words.js';

interface Row {
  root: HTMLElement;
  update(guide: GuideView): void;
}

export function createGuideSteps(play: (step: number) => void) {
  const root = element('ol', { class: 'guide-steps' });
  let rows: Row[] = [];
  const update = (guide: GuideView) => {
    if (rows.length !== guide.steps.length) {
      rows = guide.steps.map((_, index) => createRow(index, play));
      root.replaceChildren(...rows.map((row) => row.root));
    }
    for (const row of rows) row.update(guide);
  };
  return { root, update };
}

function createRow(index: number, play: (step: number) => void): Row {
  const title = element('strong');
  const mark = element('span', { class: 'guide-mark' });
  const doIt = button({ onClick: () => play(index) });
  const root = element('li', { data: { step: String(index) } }, element('div', {}, title, ' ', mark), doIt);
  const update = ({ steps, running, stuck }: GuideView) => {
    const step = steps[index];
    if (!step) return;
    const state = running === index ? 'running' : step.isDone ? 'done' : 'open';
    title.textContent = inLanguage(step.title);
    doIt.textContent = inLanguage(step.button);
    doIt.disabled = running !== null;
    mark.textContent = { running: words.guide.running, done: `✓ ${words.guide.done}`, open: '' }[state];
    root.className = `guide-step guide-${state}${stuck?.step === index ? ' guide-stuck' : ''}`;
  };
  return { root, update };
}
