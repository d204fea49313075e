/** Reads what a PDF says of its encryption: the dictionary that `/Encrypt` names, and the file's id. */
import type { Encryption } from './pdf-password.js';

/** @param objects the text outside of streams, one character a byte @returns null where it can't be made out */
export function readEncryption(objects: string): Encryption | null {
  const dictionary = encryptDictionary(objects);
  if (dictionary === null) return null;
  const owner = stringOf(dictionary, 'O');
  const user = stringOf(dictionary, 'U');
  const revision = numberOf(dictionary, 'R');
  if (!owner || !user || revision === null) return null;
  return {
    revision,
    // With crypt filters (V 4) the key has 128 bits, whatever /Length says.
    keyBytes: numberOf(dictionary, 'V') === 4 ? 16 : (numberOf(dictionary, 'Length') ?? 40) / 8,
    permissions: numberOf(dictionary, 'P') ?? 0,
    owner,
    user,
    id: readString(/\/ID\s*\[\s*(?=[(<])/.exec(objects)) ?? Buffer.alloc(0),
    metadataToo: !/\/EncryptMetadata\s+false/.test(dictionary),
  };
}

/** With all that follows it, which does no harm: the first of each name counts. */
function encryptDictionary(objects: string): string | null {
  const found = /\/Encrypt\s*(?:(\d+)\s+(\d+)\s+R|(?=<<))/.exec(objects);
  if (!found) return null;
  const [all, object, generation] = found;
  if (object === undefined) return objects.slice(found.index + all.length);
  const start = objects.search(new RegExp(`(?<!\\d)${object}\\s+${generation}\\s+obj`));
  return start < 0 ? null : (objects.slice(start).split('endobj')[0] ?? null);
}

function numberOf(dictionary: string, name: string): number | null {
  const digits = new RegExp(`/${name}\\s+(-?\\d+)`).exec(dictionary)?.[1];
  return digits === undefined ? null : Number(digits);
}

function stringOf(dictionary: string, name: string): Buffer | null {
  return readString(new RegExp(`/${name}\\s*(?=[(<])`).exec(dictionary));
}

function readString(before: RegExpExecArray | null): Buffer | null {
  if (!before) return null;
  const text = before.input.slice(before.index + before[0].length);
  if (text.startsWith('<')) return Buffer.from(text.slice(1, text.indexOf('>')).replace(/\s/g, ''), 'hex');
  return literal(text);
}

const ESCAPED: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** ISO 32000-1, 7.3.4.2: brackets may nest, and a backslash escapes. */
function literal(text: string): Buffer | null {
  const tokens = text.matchAll(/\\([0-7]{1,3}|\r\n|.)|\r\n?|./gs);
  let read = '';
  let depth = 0;
  for (const [token, escaped] of tokens) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0) return Buffer.from(read.slice(1), 'latin1');
    read += escaped === undefined ? token.replace(/\r\n?/, '\n') : unescaped(escaped);
  }
  return null;
}

function unescaped(escaped: string): string {
  if (/^[0-7]+$/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff);
  return /^[\r\n]/.test(escaped) ? '' : (ESCAPED[escaped] ?? escaped);
}
