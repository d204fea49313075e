/** Text as it is read in: without what nobody sees, so that what is stored is what people read. */

/** Control characters, marks of writing direction, zero-width characters, halves of pairs, blanks that count as letters. */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]`;

/** Invisible, and part of what is seen: a new line; the joiners, styles and flag letters of emoji. */
const SEEN_BY_EFFECT = [
  String.raw`\n`,
  String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})`,
  String.raw`(?<=\p{Emoji})\uFE0F`,
  String.raw`(?<=\u{1F3F4})[\u{E0020}-\u{E007E}]{1,8}\u{E007F}`,
].join('|');

const INVISIBLE = new RegExp(`(${SEEN_BY_EFFECT})|${UNSEEN}`, 'gu');
const NEW_LINE = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Lines stay lines and end with '\n' alone; a tab is a space. */
export function visibleText(text: string): string {
  return text.replace(NEW_LINE, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '$1');
}
