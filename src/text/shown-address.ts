/** Addresses as people read them: browsers write Thai letters in percent signs. */

/** U+0E00 to U+0E7F in UTF-8. */
const THAI = /(?:%E0%B[89]%[89AB][0-9A-F])+/gi;

/** Any text: only encoded Thai letters and digits change. What a button opens stays as it is. */
export function shownAddress(text: string): string {
  return text.replace(THAI, decodeURIComponent);
}
