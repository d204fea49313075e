/** File names as they are shown: from people's phones, so never trusted and never used as a path. */
import { startOf } from '../characters.js';
import { visibleText } from '../visible-text.js';

/** In UTF-16 units: it bounds what is stored, and nobody is told it. */
const MAX_NAME_LENGTH = 150;

/** Where it begins like a path it is one. Otherwise a slash is part of the name: No. 1/2569.pdf. */
const PATH = /^(?:[/\\.~]|[a-z]:[/\\])/i;
/** A number that a phone or a browser put behind the ending. */
const COPY_NUMBER = /^(.+)(\.[a-z0-9]{1,10}) ?(\(\d{1,3}\))$/i;

/** Without folders, invisible characters and tricks of writing direction; `fallback` where nothing is left. */
export function cleanFileName(raw: string, fallback: string): string {
  const visible = visibleText(raw.normalize('NFC')).replace(/\s+/g, ' ').trim();
  const bare = withoutFolders(visible).replace(/^[. ]+|[. ]+$/g, '');
  const name = shortened(bare.replace(COPY_NUMBER, '$1 $3$2'));
  return name === '' ? fallback : name;
}

/** One more than the highest that is there: a number is given only once, whatever was removed. */
export function nextInPattern(pattern: string, names: readonly string[]): number {
  const [before = '', behind = ''] = pattern.split('{number}');
  const end = behind.replace(/\{extension\}$/, '');
  const numbers = names.flatMap((name) => {
    const number = /^\d{1,4}/.exec(name.startsWith(before) ? name.slice(before.length) : '')?.[0] ?? '';
    return number !== '' && name.startsWith(end, before.length + number.length) ? [Number(number)] : [];
  });
  return Math.max(names.length, ...numbers) + 1;
}

/** LINE's photos come without a name: `pattern` holds {number} and {extension}. */
export function nameFromPattern(pattern: string, parts: { number: number; extension: string }): string {
  return pattern.replaceAll('{number}', String(parts.number)).replaceAll('{extension}', parts.extension);
}

function withoutFolders(name: string): string {
  const numbers = name.replace(/(?<=[\d\u0e50-\u0e59]) ?[/\\] ?(?=[\d\u0e50-\u0e59])/g, '-');
  return PATH.test(numbers) ? (numbers.split(/[/\\]/).at(-1) ?? '') : numbers.replace(/ ?[/\\] ?/g, '-');
}

/** Cut before the extension, and between characters as people see them. */
function shortened(name: string): string {
  if (name.length <= MAX_NAME_LENGTH) return name;
  const extension = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '';
  const units = MAX_NAME_LENGTH - extension.length;
  return startOf(name, { characters: units, units }) + extension;
}
