/** Short sentences at the foot of the page, also read aloud: failures, copied text, addresses that can't open. */
import { element } from './dom.js';
import { words } from './words.js';

const SHOWN_MS = 5000;

export interface Announcer {
  root: HTMLElement;
  say(text: string): void;
  /** Runs what a click started and says it when it fails. */
  attempt(work: Promise<void>): void;
}

export function createAnnouncer(): Announcer {
  const root = element('div', { class: 'announcer', attributes: { role: 'status', 'aria-live': 'polite' } });
  const say = (text: string) => {
    const line = element('p', { class: 'announcement', text });
    root.append(line);
    setTimeout(() => line.remove(), SHOWN_MS);
  };
  const attempt = (work: Promise<void>) => {
    work.catch((error: unknown) => say(words.failed(error instanceof Error ? error.message : String(error))));
  };
  return { root, say, attempt };
}
