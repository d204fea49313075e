/** How all phones are shown; kept in the browser between visits. */
import { setStyles } from './dom.js';

export const PHONE_WIDTHS = [320, 375, 430];
const LARGE_FONT_SCALE = 1.3;
const KEPT_AS = 'emulator-settings';

export interface Settings {
  width: number;
  largeFont: boolean;
}

export function loadSettings(): Settings {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as Partial<Settings>) };
  } catch {
    return DEFAULTS;
  }
}

const DEFAULTS: Settings = { width: 375, largeFont: false };

export function saveSettings(settings: Settings): void {
  localStorage.setItem(KEPT_AS, JSON.stringify(settings));
}

export function applySettings({ width, largeFont }: Settings): void {
  setStyles(document.documentElement, {
    '--phone-width': `${width}px`,
    '--font-scale': largeFont ? `${LARGE_FONT_SCALE}` : '1',
  });
}
