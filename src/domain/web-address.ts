/** Reads a web address that somebody typed or pasted. */

/** LINE's limit for the address behind a button, percent-encoded (developers.line.biz/en/reference/messaging-api/#uri-action). */
const MAX_LENGTH = 1000;

/** The address as browsers write it; undefined for anything that is not a plain http or https address. */
export function readWebAddress(text: string): string | undefined {
  const typed = text.trim();
  if (/\s/.test(typed)) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, username, href } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname.includes('.') && username === '' && href.length <= MAX_LENGTH ? href : undefined;
}
