/** The date and time picker that slides up from the foot of the phone. */
import type { messagingApi } from '@line/bot-sdk';
import { button, element } from './dom.js';
import { words } from './words.js';

export type DateTimeParams = { date: string } | { time: string } | { datetime: string };

export interface DatePicker {
  root: HTMLDialogElement;
  open(action: messagingApi.DatetimePickerAction, picked: (params: DateTimeParams) => void): void;
}

const INPUT_TYPE = { date: 'date', time: 'time', datetime: 'datetime-local' } as const;

export function createDatePicker(now: () => string): DatePicker {
  const root = element('dialog', { class: 'date-picker', data: { role: 'date-picker' } });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') root.close();
  });

  const open: DatePicker['open'] = (action, picked) => {
    const mode = action.mode ?? 'date';
    const input = inputFor(action, now());
    const opener = document.activeElement;
    const form = element(
      'form',
      { attributes: { method: 'dialog' } },
      heading(words.datePicker[mode]),
      input,
      choices(root),
    );
    form.addEventListener('submit', () => {
      if (input.value) picked(paramsOf(mode, input.value));
    });
    root.replaceChildren(form);
    root.setAttribute('aria-label', words.datePicker[mode]);
    root.addEventListener('close', () => opener instanceof HTMLElement && opener.focus(), { once: true });
    if (!root.open) root.show();
    input.focus();
  };
  return { root, open };
}

function heading(text: string): HTMLElement {
  return element('h2', { text });
}

function choices(dialog: HTMLDialogElement): HTMLElement {
  return element(
    'div',
    { class: 'date-picker-choices' },
    button({ text: words.datePicker.cancel, onClick: () => dialog.close() }),
    element('button', { class: 'primary', text: words.datePicker.send, attributes: { type: 'submit' } }),
  );
}

function inputFor(action: messagingApi.DatetimePickerAction, now: string): HTMLInputElement {
  const mode = action.mode ?? 'date';
  const input = element('input', { attributes: { type: INPUT_TYPE[mode], required: '' } });
  if (action.min) input.min = inputValue(action.min);
  if (action.max) input.max = inputValue(action.max);
  input.value = inputValue(action.initial ?? initialValue(mode, now));
  return input;
}

/** LINE writes a date and time as 2026-11-20t09:00 or with a capital T; the browser wants the capital. */
function inputValue(value: string): string {
  return value.replace('t', 'T').slice(0, 16);
}

const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Without `initial` the picker opens at the present, in Bangkok. */
export function initialValue(mode: keyof typeof INPUT_TYPE, now: string): string {
  const local = new Date(Date.parse(now) + BANGKOK_OFFSET_MS).toISOString().slice(0, 16);
  const [date = '', time = ''] = local.split('T');
  return { date, time, datetime: local }[mode];
}

function paramsOf(mode: keyof typeof INPUT_TYPE, value: string): DateTimeParams {
  if (mode === 'date') return { date: value };
  return mode === 'time' ? { time: value } : { datetime: value };
}
