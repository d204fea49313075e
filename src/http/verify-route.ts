/** The page that the QR code of a paper opens: for anybody, without a login, and not too often. */
import express, { type Request, type Router } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Deps } from '../deps.js';
import { isHeadOf, readVerifyPath } from '../domain/evidence/verify-link.js';
import { scanLimits } from '../domain/scan-limits.js';
import { officePapersOf } from '../paper/office-papers-of.js';
import { officePaperFacts, verifyFacts } from '../paper/verify-facts.js';
import { madeWords, notFound, officePaperMade, tooOften } from '../text/verify-page.js';
import { verifyPage } from '../web/verify-page.js';
import { allowPage } from './page-headers.js';
import { sendMessage } from './send-message.js';

/** The calls from one address: enough for a pile of papers on a desk, not to search for others. */
const CALLS_OF_A_VISITOR = { windowMs: 10 * 60_000, limit: 60 };

export function verifyRoutes({ stores, office, now }: Pick<Deps, 'stores' | 'office' | 'now'>): Router {
  const routes = express.Router();
  const limit = rateLimit({
    ...CALLS_OF_A_VISITOR,
    keyGenerator: (request) => ipKeyGenerator(visitorOf(request)),
    validate: { xForwardedForHeader: false, forwardedHeader: false, trustProxy: false },
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => sendMessage(response, 429, tooOften),
  });

  routes.get('/verify/papers/:mark', limit, async (request: Request<{ mark: string }>, response) => {
    const made = await officePapersOf(stores, request.params.mark);
    const [first] = made;
    if (!first) return sendMessage(response, 404, notFound);
    allowPage(response);
    const page = verifyPage({
      office: office.name,
      facts: officePaperFacts(first.paper),
      movedSince: 0,
      made: made.map(({ sha256, paper }) => ({ sha256, words: officePaperMade(paper) })),
    });
    response.type('html').send(page);
  });
  routes.get('/verify/:request/:head', limit, async (request: Request<Params>, response) => {
    const { request: id, head } = request.params;
    const printed = readVerifyPath(id, head);
    const record = printed && (await stores.requests.get(id));
    if (!record || !isHeadOf(printed, record)) return sendMessage(response, 404, notFound);
    allowPage(response);
    const made = await stores.madePapers.ofRequest(id, scanLimits.list);
    const page = verifyPage({
      office: office.name,
      facts: verifyFacts(record, printed, now()),
      movedSince: record.version - printed.version,
      made: made.map((one) => ({ sha256: one.id, words: madeWords(one) })),
    });
    response.type('html').send(page);
  });
  return routes;
}

type Params = { request: string; head: string };

/** A proxy beside us names the visitor; anybody else would name whom they like. */
function visitorOf({ socket, headers }: Request): string {
  const { remoteAddress = '' } = socket;
  const named = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return named && isBesideUs(remoteAddress) ? named : remoteAddress;
}

function isBesideUs(address: string): boolean {
  return /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/.test(address);
}
