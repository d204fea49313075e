/** How deep a JSON text is nested, before anybody parses it: what is too deep can be parsed, but not written or walked. */

/**
 * LINE documents no limit. No message that LINE takes comes near this one, and Node writes and checks it without running
 * out of stack, which it does at some thousand levels.
 */
export const DEEPEST_NESTING = 100;

const [QUOTE, BACKSLASH] = ['"', '\\'].map((character) => character.charCodeAt(0));
const OPENING = new Set([...'[{'].map((character) => character.charCodeAt(0)));
const CLOSING = new Set([...']}'].map((character) => character.charCodeAt(0)));

/** For UTF-8: no byte of a longer character is one of these signs. */
export function isNestedTooDeep(json: Buffer): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) isText = !isText;
    else if (isText) at += byte === BACKSLASH ? 1 : 0;
    else if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
    if (depth > DEEPEST_NESTING) return true;
  }
  return false;
}
