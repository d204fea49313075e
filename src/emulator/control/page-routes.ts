/** The page with the phones: one HTML file, one script, one style sheet, under a strict policy. */
import type { Express, RequestHandler } from 'express';
import type { PageFiles } from '../page/bundle-page.js';
import { loopbackOnly } from './loopback-only.js';

/** Pictures may come from the bot under trial on this machine, or from anywhere by https, as in LINE. */
const LOOPBACK = 'http://127.0.0.1:* http://localhost:*';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  `img-src 'self' data: blob: https: ${LOOPBACK}`,
  `media-src 'self' https: ${LOOPBACK}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function addPageRoutes(app: Express): void {
  const files = bundleWhenAsked();
  app.get(['/', '/page.js', '/page.css'], loopbackOnly, protect);
  app.get('/', async (_request, response) => {
    response.type('html').send((await files()).html);
  });
  app.get('/page.js', async (_request, response) => {
    response.type('js').send((await files()).script);
  });
  app.get('/page.css', async (_request, response) => {
    response.type('css').send((await files()).styles);
  });
}

/** Tests that never open the page do not wait for the bundler. */
function bundleWhenAsked(): () => Promise<PageFiles> {
  let files: Promise<PageFiles> | undefined;
  return () => {
    files ??= import('../page/bundle-page.js').then(({ bundlePage }) => bundlePage());
    return files;
  };
}

const protect: RequestHandler = (_request, response, next) => {
  response.set({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  next();
};
