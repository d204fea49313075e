/** The inspector: every webhook and API call as it passed, newest last, by person if wished. */
import type { EmulatorState, TrafficEntry } from '../protocol.js';
import type { Announcer } from './announcer.js';
import { button, element } from './dom.js';
import { createTrafficList } from './traffic-list.js';
import { words } from './words.js';

export interface Inspector {
  root: HTMLElement;
  update(state: EmulatorState): void;
}

export function createInspector({ say, attempt }: Announcer): Inspector {
  const list = createTrafficList();
  const empty = element('p', { class: 'panel-empty', text: words.inspector.empty });
  const person = element('select', { attributes: { 'aria-label': words.inspector.person } });
  let traffic: TrafficEntry[] = [];
  let clearedUpTo = -1;

  const visible = () =>
    traffic.filter(({ id, userIds }) => id > clearedUpTo && isAbout(userIds, person.value));
  const draw = () => {
    list.show(visible());
    empty.hidden = visible().length > 0;
  };
  const clear = () => {
    clearedUpTo = traffic.at(-1)?.id ?? -1;
    draw();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(JSON.stringify(visible(), null, 2));
    say(words.copied);
  };
  person.addEventListener('change', draw);

  const update = (state: EmulatorState) => {
    offerPeople(person, state);
    if (traffic === state.traffic) return;
    traffic = state.traffic;
    draw();
  };
  const copyButton = button({ text: words.inspector.copy, onClick: () => attempt(copy()) });
  const clearButton = button({ text: words.inspector.clear, onClick: clear });
  const controls = element('div', { class: 'panel-controls' }, person, copyButton, clearButton);
  return { root: panel(controls, empty, list.root), update };
}

function panel(...contents: HTMLElement[]): HTMLElement {
  const { heading } = words.inspector;
  const shape = { class: 'panel inspector', attributes: { 'aria-label': heading } };
  return element('section', shape, element('h2', { text: heading }), ...contents);
}

function isAbout(userIds: string[], chosen: string): boolean {
  return chosen === '' || userIds.includes(chosen);
}

function offerPeople(select: HTMLSelectElement, { chats }: EmulatorState): void {
  if (select.options.length === chats.length + 1) return;
  const everyone = element('option', { text: words.inspector.everyone, attributes: { value: '' } });
  const people = chats.map(({ person }) =>
    element('option', { text: person.name, attributes: { value: person.userId } }),
  );
  select.replaceChildren(everyone, ...people);
}
