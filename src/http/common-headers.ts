/** What every answer carries, whichever door gives it: it is kept by nobody, framed by nobody, and taken for nothing else. */
import type { ServerResponse } from 'node:http';

/** For answers that are no pages. A door that shows a page may loosen the policy for it. */
export const STRICT_POLICY = "default-src 'none'; frame-ancestors 'none'";

export function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', STRICT_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'private, no-store');
}
