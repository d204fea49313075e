/** The inspector: every webhook and API call as it passed, newest last, by person if wished. */
import type { EmulatorState, TrafficEntry } from '../protocol.js';
import type { Announcer } from './announcer.js';
import { button, element } from './dom.js';
import { trafficRow } from './traffic-row.js';
import { words } from './words.js';

export interface Inspector {
  root: HTMLElement;
  update(state: EmulatorState): void;
}

export function createInspector(announcer: Announcer): Inspector {
  const list = element('ol', { class: 'traffic', attributes: { tabindex: '0' } });
  const empty = element('p', { class: 'panel-empty', text: words.inspector.empty });
  const person = element('select', { attributes: { 'aria-label': words.inspector.person } });
  let traffic: TrafficEntry[] = [];
  let clearedUpTo = -1;
  let drawn = new Map<number, { drawnFrom: string; row: HTMLElement }>();

  const visible = () =>
    traffic.filter(
      ({ id, userIds }) => id > clearedUpTo && (!person.value || userIds.includes(person.value)),
    );
  const draw = () => {
    const wanted = visible();
    drawn = new Map(wanted.map((entry) => [entry.id, rowFor(entry, drawn)]));
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
    list.replaceChildren(...[...drawn.values()].map(({ row }) => row));
    empty.hidden = wanted.length > 0;
    if (atEnd) list.scrollTop = list.scrollHeight;
  };
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(visible(), null, 2));
    announcer.say(words.copied);
  };
  const clear = () => {
    clearedUpTo = traffic.at(-1)?.id ?? -1;
    draw();
  };

  person.addEventListener('change', draw);
  const controls = element(
    'div',
    { class: 'panel-controls' },
    person,
    button({ text: words.inspector.copy, onClick: () => announcer.attempt(copy()) }),
    button({ text: words.inspector.clear, onClick: clear }),
  );
  const root = element(
    'section',
    { class: 'panel inspector', attributes: { 'aria-label': words.inspector.heading } },
    element('h2', { text: words.inspector.heading }),
    controls,
    empty,
    list,
  );
  const update = (state: EmulatorState) => {
    showPeople(person, state);
    if (traffic === state.traffic) return;
    traffic = state.traffic;
    draw();
  };
  return { root, update };
}

function rowFor(entry: TrafficEntry, drawn: Map<number, { drawnFrom: string; row: HTMLElement }>) {
  const drawnFrom = JSON.stringify(entry);
  const before = drawn.get(entry.id);
  return before?.drawnFrom === drawnFrom ? before : { drawnFrom, row: trafficRow(entry) };
}

function showPeople(select: HTMLSelectElement, { chats }: EmulatorState): void {
  if (select.options.length === chats.length + 1) return;
  const everyone = element('option', { text: words.inspector.everyone, attributes: { value: '' } });
  const options = chats.map(({ person }) =>
    element('option', { text: person.name, attributes: { value: person.userId } }),
  );
  select.replaceChildren(everyone, ...options);
}
