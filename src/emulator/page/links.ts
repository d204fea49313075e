/** Which addresses the page may open, and where they stand in a text. */

const OPENABLE = new Set(['http:', 'https:', 'tel:', 'line:']);

/** The address if it is harmless to open; `javascript:`, `data:` and the like give null. */
export function safeUri(uri: string | undefined, base = 'http://127.0.0.1'): string | null {
  if (!uri) return null;
  try {
    const url = new URL(uri, base);
    return OPENABLE.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export interface TextPiece {
  text: string;
  href?: string;
}

/** LINE turns addresses in a text message into links; trailing punctuation is not part of them. */
export function splitLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(/https?:\/\/[^\s<>"'฀-๿]*[^\s<>"'฀-๿.,;:!?)\]]/g)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    const href = safeUri(match[0]);
    pieces.push(href ? { text: match[0], href } : { text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
