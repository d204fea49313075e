/** Text as the font of papers can print it: archival PDF has no place for a character that the font lacks. */

const JOINED = String.raw`(?:[\uFE0F\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*`;
const EMOJI = new RegExp(
  String.raw`\p{Regional_Indicator}{1,2}|(?![©®™])\p{Extended_Pictographic}${JOINED}`,
  'gu',
);
/** Half a surrogate pair: no template could read the data with it. */
const HALF = /\p{Cs}/gu;
/** A style or a frame around a letter or digit that the font has. */
const STYLES = /[\uFE0F\u20E3]/g;
/** Stands for a whole emoji, a family of four included. */
const MARK = '◊';

export function printable(text: string): string {
  return text.replace(HALF, '').replace(EMOJI, MARK).replace(STYLES, '');
}
