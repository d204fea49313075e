/** Trouble by a click: redelivery, clock, quota, and faults of LINE, of content and of webhooks. */
import type { EmulatorState, Fault } from '../protocol.js';
import type { Announcer } from './announcer.js';
import { button, element } from './dom.js';
import { addFault, clearFault, clearFaults, moveClock, redeliver, setQuota } from './emulator-api.js';
import { API_PATHS, FAULT_GROUPS, type FaultName, faultName, presetFault } from './fault-presets.js';
import { words } from './words.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface FaultPanel {
  root: HTMLElement;
  update(state: EmulatorState): void;
}

type Attempt = Announcer['attempt'];

export function createFaultPanel({ attempt }: Announcer): FaultPanel {
  const active = element('ul', { class: 'active-faults' });
  let shown: Fault[] | null = null;
  const root = element(
    'section',
    { class: 'panel faults', attributes: { 'aria-label': words.faults.heading } },
    element('h2', { text: words.faults.heading }),
    group(words.faults.delivery, ...redeliveryButtons(attempt)),
    group(words.faults.clock, ...clockControls(attempt)),
    group(words.faults.quota, quotaForm(attempt)),
    ...faultGroups(attempt),
    group(
      words.faults.active,
      active,
      button({ text: words.faults.clearAll, onClick: () => attempt(clearFaults()) }),
    ),
  );
  const update = ({ faults }: EmulatorState) => {
    if (faults === shown) return;
    shown = faults;
    const rows = faults.map((fault) => activeFault(fault, attempt));
    active.replaceChildren(...(rows.length > 0 ? rows : [element('li', { text: words.faults.none })]));
  };
  return { root, update };
}

function group(legend: string, ...controls: HTMLElement[]): HTMLElement {
  return element('fieldset', {}, element('legend', { text: legend }), ...controls);
}

function redeliveryButtons(attempt: Attempt): HTMLElement[] {
  return [
    button({ text: words.faults.redeliverOnce, onClick: () => attempt(redeliver(1)) }),
    button({ text: words.faults.redeliverTwice, onClick: () => attempt(redeliver(2)) }),
  ];
}

function clockControls(attempt: Attempt): HTMLElement[] {
  const label = words.faults.toDate;
  const when = element('input', {
    attributes: { type: 'datetime-local', required: '', 'aria-label': label },
  });
  const form = formWith(words.faults.go, when);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(moveClock({ to: new Date(`${when.value}:00+07:00`).toISOString() }));
  });
  return [
    button({ text: words.faults.oneMinute, onClick: () => attempt(moveClock({ forwardMs: MINUTE_MS })) }),
    button({ text: words.faults.oneDay, onClick: () => attempt(moveClock({ forwardMs: DAY_MS })) }),
    form,
  ];
}

function quotaForm(attempt: Attempt): HTMLElement {
  const limit = element('input', {
    attributes: {
      type: 'number',
      min: '0',
      placeholder: words.faults.quotaNone,
      'aria-label': words.faults.quota,
    },
  });
  const form = formWith(words.faults.quotaSet, limit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    attempt(setQuota(limit.value === '' ? null : Number(limit.value)));
  });
  return form;
}

function formWith(submit: string, input: HTMLInputElement): HTMLFormElement {
  const send = element('button', { text: submit, attributes: { type: 'submit' } });
  return element('form', { class: 'panel-form' }, input, send);
}

function faultGroups(attempt: Attempt): HTMLElement[] {
  const times = select(words.faults.times, [
    ['1', '1'],
    ['3', '3'],
    ['', words.faults.untilCleared],
  ]);
  const path = select(words.faults.path, [
    ['', words.faults.anyPath],
    ...API_PATHS.map((each): [string, string] => [each, each]),
  ]);
  const bringAbout = (name: FaultName) => {
    const fault = presetFault(name, path.field.value);
    attempt(addFault(times.field.value ? { ...fault, times: Number(times.field.value) } : fault));
  };
  const groups = Object.entries(FAULT_GROUPS).map(([name, faults]) =>
    group(
      words.faults.groups[name as keyof typeof FAULT_GROUPS],
      ...faults.map((each) => button({ text: words.faults.kinds[each], onClick: () => bringAbout(each) })),
    ),
  );
  return [group(words.faults.how, times.label, path.label), ...groups];
}

function select(text: string, choices: [value: string, text: string][]) {
  const options = choices.map(([value, shown]) => element('option', { text: shown, attributes: { value } }));
  const field = element('select', {}, ...options);
  return { field, label: element('label', {}, `${text} `, field) };
}

function activeFault(fault: Fault, attempt: Attempt): HTMLElement {
  const left = fault.times === undefined ? '' : ` (${words.faults.left(fault.times)})`;
  const path = 'pathContains' in fault && fault.pathContains ? ` ${fault.pathContains}` : '';
  return element(
    'li',
    {},
    `${words.faults.kinds[faultName(fault)]}${path}${left} `,
    button({ text: words.faults.clear, onClick: () => attempt(clearFault(fault.id)) }),
  );
}
