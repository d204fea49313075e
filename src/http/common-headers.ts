/** The headers of every answer of every route: nobody may cache it, frame it, or take it for another type. */
import type { ServerResponse } from 'node:http';

/** For answers that are no pages. A route that shows a page may loosen the policy for it. */
export const STRICT_POLICY = "default-src 'none'; frame-ancestors 'none'";

export const commonHeaders = {
  'content-security-policy': STRICT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
};

const entries = Object.entries(commonHeaders);

export function setCommonHeaders(response: ServerResponse): void {
  for (const [name, value] of entries) response.setHeader(name, value);
}
