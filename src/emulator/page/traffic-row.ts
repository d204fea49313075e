/** One webhook or API call in the inspector: a line that opens to the bodies of question and answer. */
import type { TrafficEntry } from '../protocol.js';
import { element } from './dom.js';
import { timeWithSeconds } from './times.js';
import { words } from './words.js';

export function trafficRow(entry: TrafficEntry): HTMLDetailsElement {
  const shape = { class: `traffic-row traffic-${entry.direction}`, data: { traffic: String(entry.id) } };
  const row = element('details', shape, summary(entry));
  if (failed(entry)) row.classList.add('traffic-failed');
  // Bodies can be long: they are written out only when somebody looks.
  row.addEventListener('toggle', () => row.append(...details(entry)), { once: true });
  return row;
}

function failed({ status, errors, reason }: TrafficEntry): boolean {
  return reason !== undefined || errors.length > 0 || (status !== null && status >= 400);
}

function summary(entry: TrafficEntry): HTMLElement {
  const facts = [
    entry.latencyMs === null ? null : words.inspector.latency(Math.round(entry.latencyMs)),
    entry.billed > 0 ? words.inspector.billed(entry.billed) : null,
    entry.retryKey ? `${words.inspector.retryKey} ${entry.retryKey.slice(0, 8)}…` : null,
    entry.reason ?? null,
  ].filter((fact) => fact !== null);
  return element(
    'summary',
    {},
    element('time', { text: timeWithSeconds(entry.at), attributes: { datetime: entry.at } }),
    element('span', { class: 'traffic-direction', text: words.inspector.direction[entry.direction] }),
    element('span', { class: 'traffic-status', text: statusText(entry) }),
    element('code', { text: `${entry.method} ${entry.path}` }),
    element('span', { class: 'traffic-facts', text: facts.join(' · ') }),
  );
}

function statusText({ status, reason }: TrafficEntry): string {
  if (status !== null) return String(status);
  return reason ? '—' : words.inspector.pending;
}

function details(entry: TrafficEntry): HTMLElement[] {
  const errors = entry.errors.map(({ property, message }) =>
    element('li', {}, property ? element('code', { text: property }) : '', ` ${message}`),
  );
  return [
    ...(errors.length > 0
      ? [
          element('h3', { text: words.inspector.errors }),
          element('ul', { class: 'traffic-errors' }, ...errors),
        ]
      : []),
    ...(entry.retryKey ? [element('p', { text: `${words.inspector.retryKey} ${entry.retryKey}` })] : []),
    ...json(words.inspector.body, entry.body),
    ...json(words.inspector.answer, entry.answer),
  ];
}

function json(heading: string, value: unknown): HTMLElement[] {
  if (value === undefined || value === null) return [];
  return [element('h3', { text: heading }), element('pre', { text: JSON.stringify(value, null, 2) })];
}
