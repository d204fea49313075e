/** What somebody typed or pasted for a setting: put right where it is clear what is meant, else told what is wrong. */

export type AnswerFault = 'empty' | 'secretShape' | 'isSecret' | 'tokenShape' | 'noAddress';

export type ReadAnswer = { ok: true; value: string } | { ok: false; fault: AnswerFault };

const SECRET = /^[0-9a-f]{32}$/i;
/** A long-lived token has about 170 of these; none has fewer. */
const TOKEN = /^[\w+/=.-]{60,}$/;

export function readSecret(typed: string): ReadAnswer {
  const value = unquoted(typed);
  if (value === '') return { ok: false, fault: 'empty' };
  return SECRET.test(value) ? { ok: true, value } : { ok: false, fault: 'secretShape' };
}

export function readToken(typed: string): ReadAnswer {
  const value = unquoted(typed).replace(/\s+/g, ''); // consoles break long lines
  if (value === '') return { ok: false, fault: 'empty' };
  if (SECRET.test(value)) return { ok: false, fault: 'isSecret' };
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
  return hostname.includes('.') ? { ok: true, value: `https://${host}` } : { ok: false, fault: 'noAddress' };
}

function unquoted(typed: string): string {
  return typed
    .trim()
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
    .trim();
}
