/** Takes politeness to the bot off the end of what is stored: 'แผนปี 2570 ค่ะ' is a title without 'ค่ะ'. */

/** No Thai word ends like one of these; 'นะ' and 'เลย' end many. */
export const politeEnds = [
  ...['นะคะ', 'นะค่ะ', 'นะครับ', 'นะคับ', 'น่ะค่ะ', 'เจ้าค่ะ', 'ค่ะ', 'คะ', 'คร่ะ'],
  ...['ครับผม', 'ครับ', 'คร้าบ', 'คับ', 'ค้าบ', 'ขอรับ', 'จ้ะ', 'จ้า', 'เด้อ'],
];
/** Words that end like one of them all the same. */
const WORDS = ['บังคับ'];
const THANKS = /[\s,]*(?<=[\s,.])ขอบ(?:พระ)?คุณ(?:มาก|ล่วงหน้า)?$/;
const MAX_THANKS = 30;
const SPACE_OR_EMOJI = /\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d/u;
/** A dot may be that of an abbreviation: 'วันที่ 1 ธ.ค. ครับ'. */
const SEPARATOR = /[\s,]/;

/** Where nothing else was written, it stays as it is. */
export function withoutPoliteEnd(text: string): string {
  return stripped(text) || text;
}

/** From the end, piece by piece: what is left keeps its own marks and emoji. */
function stripped(text: string): string {
  let rest = text;
  for (;;) {
    const trimmed = trimmedBy(SPACE_OR_EMOJI, rest);
    const end = politeEndOf(trimmed);
    if (end === undefined) return rest;
    rest = withoutThanks(trimmedBy(SEPARATOR, trimmed.slice(0, -end.length)));
  }
}

function withoutThanks(text: string): string {
  const thanks = THANKS.exec(text.slice(-MAX_THANKS))?.[0] ?? '';
  return text.slice(0, text.length - thanks.length);
}

function politeEndOf(text: string): string | undefined {
  return WORDS.some((word) => text.endsWith(word)) ? undefined : politeEnds.find((one) => text.endsWith(one));
}

function trimmedBy(mark: RegExp, text: string): string {
  let end = text.length;
  while (end > 0) {
    const isPair = end > 1 && (text.codePointAt(end - 2) ?? 0) > 0xffff;
    const start = end - (isPair ? 2 : 1);
    if (!mark.test(text.slice(start, end))) return text.slice(0, end);
    end = start;
  }
  return '';
}
