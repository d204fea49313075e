/** Reads what was typed or pasted for a setting: put right where the meaning is clear, else told as a fault. */
import { isIP } from 'node:net';

export type AnswerFault =
  | 'empty'
  | 'secretShape'
  | 'isSecret'
  | 'isToken'
  | 'isChannelId'
  | 'tokenShape'
  | 'noAddress'
  | 'isIpAddress';

export type ReadAnswer = { ok: true; value: string } | { ok: false; fault: AnswerFault };

const SECRET = /^[0-9a-f]{32}$/i;
/** A long-lived token has about 170 of these; none has fewer. */
const TOKEN = /^[\w+/=.-]{60,}$/;
/** Stands above the secret in LINE's console. */
const CHANNEL_ID = /^\d{10}$/;

export function readSecret(typed: string): ReadAnswer {
  const value = unquoted(typed);
  if (value === '') return { ok: false, fault: 'empty' };
  if (SECRET.test(value)) return { ok: true, value };
  if (CHANNEL_ID.test(value)) return { ok: false, fault: 'isChannelId' };
  return { ok: false, fault: TOKEN.test(withoutBlanks(value)) ? 'isToken' : 'secretShape' };
}

export function readToken(typed: string): ReadAnswer {
  const value = withoutBlanks(unquoted(typed).replace(/^(Authorization:\s*)?Bearer\s+/i, ''));
  if (value === '') return { ok: false, fault: 'empty' };
  if (SECRET.test(value)) return { ok: false, fault: 'isSecret' };
  if (CHANNEL_ID.test(value)) return { ok: false, fault: 'isChannelId' };
  return TOKEN.test(value) ? { ok: true, value } : { ok: false, fault: 'tokenShape' };
}

/** Keeps the name alone of whatever was copied from a browser or from LINE's console. */
export function readAddress(typed: string): ReadAnswer {
  const text = unquoted(typed);
  if (text === '') return { ok: false, fault: 'empty' };
  const withScheme = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return { ok: false, fault: 'noAddress' };
  const { hostname, host, origin } = new URL(withScheme);
  const isThisMachine = hostname === '127.0.0.1' || hostname === 'localhost';
  if (isThisMachine) return { ok: true, value: origin };
  if (isIP(hostname.replace(/^\[|\]$/g, ''))) return { ok: false, fault: 'isIpAddress' };
  return hostname.includes('.') ? { ok: true, value: `https://${host}` } : { ok: false, fault: 'noAddress' };
}

/** Consoles break long lines. */
function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}

function unquoted(typed: string): string {
  return typed
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
    .trim();
}
