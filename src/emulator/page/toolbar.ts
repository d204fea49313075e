/** The bar above the phones: width and font of the phones, the clock, the quota, and the two side panels. */
import type { EmulatorState } from '../protocol.js';
import { button, element } from './dom.js';
import { keep, kept } from './kept.js';
import { switchLanguage } from './language.js';
import { applySettings, loadSettings, PHONE_WIDTHS, type Settings, saveSettings } from './settings.js';
import { dateAndTime } from './times.js';
import { words } from './words.js';

export interface Toolbar {
  root: HTMLElement;
  update(state: EmulatorState): void;
  setClock(now: string): void;
}

interface Panel {
  name: string;
  label: string;
  root: HTMLElement;
}

export function createToolbar(panels: Panel[]): Toolbar {
  const account = element('span', { class: 'toolbar-account' });
  const clock = element('time', { class: 'toolbar-clock', attributes: { title: words.toolbar.clock } });
  const quota = element('span', { class: 'toolbar-quota' });
  const root = element(
    'header',
    { class: 'toolbar' },
    element('h1', { text: words.title }),
    account,
    ...settingControls(),
    clock,
    quota,
    ...panels.map(panelButton),
    button({
      class: 'panel-toggle',
      text: words.otherLanguage,
      data: { role: 'language' },
      onClick: switchLanguage,
    }),
  );
  return {
    root,
    update: ({ channel, quota: { used, limit } }) => {
      account.textContent = `${channel.name} ${channel.basicId}`;
      quota.textContent = words.toolbar.quota(used, limit);
    },
    setClock: (now) => {
      clock.textContent = dateAndTime(now);
    },
  };
}

function settingControls(): HTMLElement[] {
  let settings = loadSettings();
  const change = (part: Partial<Settings>) => {
    settings = { ...settings, ...part };
    applySettings(settings);
    saveSettings(settings);
  };
  applySettings(settings);
  const width = element(
    'select',
    { data: { role: 'phone-width' }, attributes: { 'aria-label': words.toolbar.width } },
    ...PHONE_WIDTHS.map((each) =>
      element('option', { text: `${each} px`, attributes: { value: `${each}` } }),
    ),
  );
  width.value = String(settings.width);
  width.addEventListener('change', () => change({ width: Number(width.value) }));
  const large = element('input', { data: { role: 'large-font' }, attributes: { type: 'checkbox' } });
  large.checked = settings.largeFont;
  large.addEventListener('change', () => change({ largeFont: large.checked }));
  return [
    element('label', {}, words.toolbar.width, ' ', width),
    element('label', {}, large, ' ', words.toolbar.largeFont),
  ];
}

function panelButton({ name, label, root }: Panel): HTMLElement {
  const toggle = button({
    class: 'panel-toggle',
    text: label,
    onClick: () => setOpen(root.hidden !== false),
  });
  const setOpen = (isOpen: boolean) => {
    root.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    keep(`panel-${name}`, isOpen);
  };
  setOpen(kept(`panel-${name}`) === true);
  return toggle;
}
