/**
 * The token of a form: it shows that whoever posts the form had opened the page in this same browser. It goes with a cookie
 * that says nothing about anybody, so that neither the link alone nor a page of somebody else can post.
 */
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';

const KEY_PURPOSE = 'publish-desk form token';
const COOKIE = /(?:^|;\s*)desk-page=(?<value>[\w-]{22})(?:;|$)/;

export interface FormTokens {
  /** For the page that is sent now: gives the browser its cookie where it has none. */
  issue(request: Request, response: Response): string;
  /** @param token as the form brought it */
  isGenuine(request: Request, token: unknown): boolean;
}

/** @param secrets the present one first @param isSecure the cookie goes over https alone */
export function createFormTokens({
  secrets,
  isSecure,
}: {
  secrets: readonly string[];
  isSecure: boolean;
}): FormTokens {
  return {
    issue(request, response) {
      const known = cookieOf(request);
      const cookie = known ?? randomBytes(16).toString('base64url');
      if (known === undefined) {
        // Lax: the page is opened from LINE, which is another site
        response.append(
          'Set-Cookie',
          `desk-page=${cookie}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`,
        );
      }
      return tokenOf(request, cookie, secrets[0] ?? '');
    },
    isGenuine(request, token) {
      const cookie = cookieOf(request);
      if (cookie === undefined || typeof token !== 'string') return false;
      return secrets.some((secret) => isSame(token, tokenOf(request, cookie, secret)));
    },
  };
}

function cookieOf(request: Request): string | undefined {
  return COOKIE.exec(request.get('cookie') ?? '')?.groups?.value;
}

/** The token is of this very address, so that the token of one page posts to no other. */
function tokenOf({ originalUrl }: Request, cookie: string, secret: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', KEY_PURPOSE, 32));
  return createHmac('sha256', key).update(`${cookie} ${originalUrl}`).digest('base64url');
}

function isSame(token: string, expected: string): boolean {
  const [given, wanted] = [Buffer.from(token), Buffer.from(expected)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
