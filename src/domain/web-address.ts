/** Reads a web address: what a browser would open and a person would mean. */
import { parse } from 'tldts';

/** LINE's limit for the address behind a button, percent-encoded (developers.line.biz/en/reference/messaging-api/#uri-action). */
export const MAX_ADDRESS_LENGTH = 1000;

export type ReadAddress =
  | { kind: 'address'; url: string }
  /** Only inside the office's own network: nobody outside can open it. */
  | { kind: 'inside'; url: string }
  | { kind: 'tooLong'; length: number }
  | { kind: 'notAnAddress' };

const SCHEME = /^https?:\/\//i;
const BEFORE = /^["'`<([{\u00ab\u2018-\u201f*_]+/;
const BEHIND = /["'`>\]}\u00bb\u2018-\u201f.,;:!?*_\u0e2f\u0e46]$/;
const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;
const IP = /^\d{1,3}(\.\d{1,3}){3}$/;
const INSIDE = /(^|\.)(localhost|local|lan|internal|intranet|home|corp|localdomain)$/;
const INSIDE_IP =
  /^(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** Top-level domains that are endings of files: without 'https://' a file is meant. */
const FILE_ENDINGS = ['zip', 'mov'];

/** @param text one word; marks around it count for nothing */
export function readAddress(text: string): ReadAddress {
  const typed = withoutMarks(text.trim());
  if (typed === '' || /\s/.test(typed)) return { kind: 'notAnAddress' };
  const hasScheme = SCHEME.test(typed);
  const address = hasScheme ? typed : `https://${typed}`;
  if ((!hasScheme && /:(?!\d+(\/|$))/.test(typed.split('/')[0] ?? '')) || !URL.canParse(address))
    return { kind: 'notAnAddress' };
  const { hostname, username, href } = new URL(address);
  const place = username === '' ? placeOf(hostname, { typed: address, hasScheme }) : undefined;
  if (!place) return { kind: 'notAnAddress' };
  return href.length > MAX_ADDRESS_LENGTH
    ? { kind: 'tooLong', length: href.length }
    : { kind: place, url: href };
}

/** The address as browsers write it; undefined for anything that anybody else could not open. */
export function readWebAddress(text: string): string | undefined {
  const read = readAddress(text);
  return read.kind === 'address' ? read.url : undefined;
}

/** Whether it is known outside. Undefined for what is no host, or another one than was typed: browsers make 0.0.10.9 of 2569. */
function placeOf(
  hostname: string,
  { typed, hasScheme }: { typed: string; hasScheme: boolean },
): 'address' | 'inside' | undefined {
  if (!HOST.test(hostname)) return undefined;
  if (IP.test(hostname)) return hasScheme && typed.includes(hostname) ? placeOfIp(hostname) : undefined;
  if (INSIDE.test(hostname) || !hostname.includes('.'))
    return hasScheme && /[a-z]/.test(hostname) ? 'inside' : undefined;
  const { domain, isIcann, publicSuffix } = parse(hostname);
  const isFile = !hasScheme && FILE_ENDINGS.includes(publicSuffix ?? '');
  return domain !== null && isIcann === true && !isFile ? 'address' : undefined;
}

function placeOfIp(ip: string): 'address' | 'inside' {
  return INSIDE_IP.test(`${ip}.`) || ip.startsWith('0.') ? 'inside' : 'address';
}

/** A closing bracket belongs to the address where it was opened in it. */
function withoutMarks(text: string): string {
  let typed = text.replace(BEFORE, '');
  while (BEHIND.test(typed.slice(-1)) || (typed.endsWith(')') && !typed.includes('(')))
    typed = typed.slice(0, -1);
  return typed;
}
