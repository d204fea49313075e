/** File names as they are shown: from people's phones, so never trusted and never used as a path. */
import { startOf } from '../characters.js';
import { visibleText } from '../visible-text.js';

/** In UTF-16 units: it bounds what is stored, and nobody is told it. */
const MAX_NAME_LENGTH = 150;

/** Without folders, invisible characters and tricks of writing direction; `fallback` where nothing is left. */
export function cleanFileName(raw: string, fallback: string): string {
  const lastPart = raw.split(/[/\\]/).at(-1) ?? '';
  const visible = visibleText(lastPart.normalize('NFC')).replace(/\s+/g, ' ');
  const name = shortened(visible.replace(/^[. ]+|[. ]+$/g, ''));
  return name === '' ? fallback : name;
}

/** LINE's photos come without a name: `pattern` holds {number} and {extension}. */
export function nameFromPattern(pattern: string, parts: { number: number; extension: string }): string {
  return pattern.replaceAll('{number}', String(parts.number)).replaceAll('{extension}', parts.extension);
}

/** Cut before the extension, and between characters as people see them. */
function shortened(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name;
  const extension = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '';
  const units = MAX_NAME_LENGTH - extension.length;
  return startOf(name, { characters: units, units }) + extension;
}
