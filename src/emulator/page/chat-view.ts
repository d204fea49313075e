/** The scrolling chat of one phone: redraws only lines that changed and keeps the newest in view. */
import type { ChatEntry } from '../protocol.js';
import { arrange } from './arrange.js';
import { type BubbleDeps, renderLine } from './bubbles.js';
import { type ChatLine, chatLines } from './chat-lines.js';
import { element } from './dom.js';
import { words } from './words.js';

const NEAR_END_PX = 40;

export interface ChatRoom {
  root: HTMLElement;
  update(entries: ChatEntry[], now: string): void;
  showLoading(loading: boolean): void;
}

interface DrawnLine {
  drawnFrom: ChatLine;
  node: HTMLElement;
}

export function createChatRoom(deps: BubbleDeps): ChatRoom {
  const lines = element('div', { class: 'chat-lines' });
  const dots = loadingDots();
  const root = element(
    'div',
    { class: 'chat', attributes: { role: 'log', tabindex: '0', 'aria-label': words.phone.chat } },
    lines,
    dots,
  );
  let drawn = new Map<string, DrawnLine>();
  const follow = keepNewestInView(root, lines);

  const update: ChatRoom['update'] = (entries, now) => {
    const wanted = chatLines(entries, now);
    const grows = wanted.some(({ key }) => !drawn.has(key));
    drawn = redraw(wanted, drawn, deps);
    arrange(
      lines,
      [...drawn.values()].map(({ node }) => node),
    );
    if (grows) follow.toNewest();
  };
  const showLoading = (loading: boolean) => {
    if (dots.hidden === !loading) return;
    dots.hidden = !loading;
    follow.toNewest();
  };
  return { root, update, showLoading };
}

function redraw(wanted: ChatLine[], drawn: Map<string, DrawnLine>, deps: BubbleDeps): Map<string, DrawnLine> {
  return new Map(
    wanted.map((line) => {
      const before = drawn.get(line.key);
      const isSame = before !== undefined && isSameLine(before.drawnFrom, line);
      return [line.key, isSame ? before : { drawnFrom: line, node: renderLine(line, deps) }];
    }),
  );
}

/** By the entry itself: writing out each of ten thousand to compare them takes longer than drawing one. */
function isSameLine(one: ChatLine, other: ChatLine): boolean {
  if (one.kind === 'day') return other.kind === 'day' && one.label === other.label;
  return other.kind === 'entry' && one.entry === other.entry && one.startsGroup === other.startsGroup;
}

/** Stays at the end while pictures load or the keyboard grows, unless the person has scrolled up to read. */
function keepNewestInView(root: HTMLElement, lines: HTMLElement) {
  let following = true;
  let lastTop = 0;
  const toNewest = () => {
    following = true;
    root.scrollTop = root.scrollHeight;
  };
  root.addEventListener('scroll', () => {
    const atEnd = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR_END_PX;
    following = atEnd || (following && root.scrollTop >= lastTop);
    lastTop = root.scrollTop;
  });
  const observer = new ResizeObserver(() => following && toNewest());
  observer.observe(root);
  observer.observe(lines);
  return { toNewest };
}

function loadingDots(): HTMLElement {
  const dot = () => element('span');
  const dots = element(
    'div',
    { class: 'loading-dots', attributes: { role: 'img', 'aria-label': words.phone.loadingDots } },
    dot(),
    dot(),
    dot(),
  );
  dots.hidden = true;
  return dots;
}
