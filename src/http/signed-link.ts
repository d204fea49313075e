/** Links that open one thing for a limited time, and nothing else. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export type LinkState = 'valid' | 'expired' | 'forged';

/** So that the same secret may serve other purposes without their keys being equal. */
const KEY_PURPOSE = 'publish-desk signed link';
const SIGNED_LINK = /^(?<signed>[^#]*[?&]expires=(?<expires>\d{1,12}))&signature=(?<signature>[\w-]{43})$/;

/** The signature covers all that stands before it, so that no part can be changed or added. */
export function signLink(link: { secret: string; path: string; expires: Date }): string {
  const separator = link.path.includes('?') ? '&' : '?';
  const signed = `${link.path}${separator}expires=${Math.floor(link.expires.getTime() / 1000)}`;
  return `${signed}&signature=${signatureOf(signed, link.secret)}`;
}

/** `link` is the path with its query, as it came in. */
export function checkLink({ secret, link, now }: { secret: string; link: string; now: Date }): LinkState {
  const { signed, expires, signature } = SIGNED_LINK.exec(link)?.groups ?? {};
  if (!signed || !signature) return 'forged';
  // Compared as text: several base64 texts may stand for the same bytes.
  const expected = Buffer.from(signatureOf(signed, secret));
  if (!timingSafeEqual(Buffer.from(signature), expected)) return 'forged';
  return now.getTime() < Number(expires) * 1000 ? 'valid' : 'expired';
}

/** While a secret is replaced, the other one keeps older links alive. */
export function checkLinkByAny({ secrets, ...asked }: CheckedByAny): LinkState {
  const states = secrets.map((secret) => checkLink({ ...asked, secret }));
  return states.find((state) => state !== 'forged') ?? 'forged';
}

interface CheckedByAny {
  secrets: readonly string[];
  link: string;
  now: Date;
}

function signatureOf(text: string, secret: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', KEY_PURPOSE, 32));
  return createHmac('sha256', key).update(text).digest('base64url');
}
