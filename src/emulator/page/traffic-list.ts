/** The inspector's list: redraws only calls that changed and keeps the newest in view. */
import type { TrafficEntry } from '../protocol.js';
import { arrange } from './arrange.js';
import { element } from './dom.js';
import { trafficRow } from './traffic-row.js';

const NEAR_END_PX = 40;

export interface TrafficList {
  root: HTMLElement;
  show(entries: TrafficEntry[]): void;
}

interface DrawnCall {
  drawnFrom: string;
  item: HTMLElement;
  row: HTMLDetailsElement;
}

export function createTrafficList(): TrafficList {
  const root = element('ol', { class: 'traffic', attributes: { tabindex: '0' } });
  let drawn = new Map<number, DrawnCall>();
  const show = (entries: TrafficEntry[]) => {
    const atEnd = root.scrollHeight - root.scrollTop - root.clientHeight < NEAR_END_PX;
    drawn = new Map(entries.map((entry) => [entry.id, drawCall(entry, drawn.get(entry.id))]));
    arrange(
      root,
      [...drawn.values()].map(({ item }) => item),
    );
    if (atEnd) root.scrollTop = root.scrollHeight;
  };
  return { root, show };
}

/** A call that somebody has opened stays open when its answer arrives. */
function drawCall(entry: TrafficEntry, before: DrawnCall | undefined): DrawnCall {
  const drawnFrom = JSON.stringify(entry);
  if (before?.drawnFrom === drawnFrom) return before;
  const row = trafficRow(entry);
  row.open = before?.row.open ?? false;
  return { drawnFrom, row, item: element('li', {}, row) };
}
