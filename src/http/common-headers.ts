/** The headers of every answer of every route: nobody may cache it, frame it, or take it for another type. */
import type { ServerResponse } from 'node:http';

/** For answers that are no pages. A route that shows a page may loosen the policy for it. */
export const STRICT_POLICY = "default-src 'none'; frame-ancestors 'none'";

export function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', STRICT_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'private, no-store');
}
