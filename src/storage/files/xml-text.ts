/** The text of an XML part of a document: UTF-8 or UTF-16, which shows in its first two bytes, with a mark or without. */
export function xmlText(xml: Buffer): string {
  const [first, second] = xml;
  if ((first === 0xff && second === 0xfe) || second === 0) return new TextDecoder('utf-16le').decode(xml);
  if ((first === 0xfe && second === 0xff) || first === 0) return new TextDecoder('utf-16be').decode(xml);
  return new TextDecoder().decode(xml);
}
