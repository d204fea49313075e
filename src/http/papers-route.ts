/** Papers behind links that name a person and expire: made when they are opened, from the record as it is then. */
import express, { type Request, type Response, type Router } from 'express';
import type { Deps } from '../deps.js';
import { hasPack, type LinkedPaper, type Paper, paperPath, paperQuery } from '../domain/paper.js';
import { faultPlaces, PaperFailed } from '../paper/engine/paper-failed.js';
import { makePaper } from '../paper/make-paper.js';
import { noteMadePaper } from '../paper/note-made-paper.js';
import { otherRequests } from '../paper/other-requests.js';
import { readRegister } from '../paper/registers/read-register.js';
import { registerForm } from '../paper/registers/register-form.js';
import { registerSheet } from '../paper/registers/register-sheet.js';
import { fileNotFound } from '../text/pages.js';
import { paperNotMade, paperTitles } from '../text/paper.js';
import { paperPage } from '../web/paper-page.js';
import { createGrantPaper, type PaperParams } from './grant-paper.js';
import { queryOf } from './link-query.js';
import { allowPage } from './page-headers.js';
import { sendMessage } from './send-message.js';
import { signLink } from './signed-link.js';

/** As long as those to files. */
const LINK_LASTS_MS = 7 * 24 * 60 * 60_000;

export function createPaperUrl(made: { publicUrl: string; secret: string; now(): Date }): Deps['paperUrl'] {
  return (paper, personId) => {
    const expires = new Date(made.now().getTime() + LINK_LASTS_MS);
    const path = `${paperPath(paper.kind)}?${paperQuery(paper, personId)}`;
    const signed = signLink({ secret: made.secret, path, expires });
    return made.publicUrl + (paper.kind === 'register' ? withChoices(signed, paper) : signed);
  };
}

/** A query behind the signature, or a path below the paper's own address, is not signed: whoever may open one may open all. */
function withChoices(
  signed: string,
  { kind, part, chosen }: Extract<LinkedPaper, { kind: 'register' }>,
): string {
  const choices = new URLSearchParams(chosen).toString();
  const link = part ? signed.replace(paperPath(kind), `${paperPath(kind)}/${part}`) : signed;
  return choices === '' ? link : `${link}&${choices}`;
}

export function papersRoutes(deps: Deps, secrets: readonly string[]): Router {
  const routes = express.Router();
  const granted = createGrantPaper(deps, secrets);

  async function send(request: Request<PaperParams>, response: Response, act: 'inline' | 'attachment') {
    const paper = await granted(request, response);
    if (!paper) return;
    const made = await makePaper(deps, paper, String(request.query.to)).catch((error) =>
      logged(deps, paper, error),
    );
    if (!made) return sendMessage(response, 503, paperNotMade);
    await noteMadePaper(deps, made);
    response.type('pdf').set({
      'Content-Disposition': `${act}; filename="${made.fileName}"`,
      // only a page of ours may frame it; a sandbox would keep browsers from showing PDF
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
    });
    response.send(Buffer.from(made.pdf));
  }

  routes.get('/papers/:kind', async (request, response) => {
    const paper = await granted(request, response);
    if (!paper) return;
    allowPage(response);
    const page = {
      title: paperTitles[paper.kind],
      name: paper.kind,
      grant: queryOf(request),
      hasPack: hasPack(paper),
      ...(paper.kind === 'memo' && { memo: { ...paper, others: await otherRequests(deps, paper) } }),
      ...(paper.kind === 'register' && {
        register: { choices: registerForm(deps.office, paper, deps.now()), order: paper.order },
      }),
    };
    response.type('html').send(paperPage(page));
  });
  routes.get('/papers/:kind/content', (request, response) => send(request, response, 'inline'));
  routes.get('/papers/:kind/download', (request, response) => send(request, response, 'attachment'));
  routes.get('/papers/:kind/sheet', async (request, response) => {
    const paper = await granted(request, response);
    if (!paper) return;
    if (paper.kind !== 'register') return sendMessage(response, 404, fileNotFound);
    const sheet = await registerSheet(await readRegister(deps, paper, (text) => text));
    response.type('xlsx').attachment(`register-${paper.register}.xlsx`).send(sheet);
  });
  return routes;
}

/** Where a template is at fault is said, what should have stood on the paper is not. */
function logged({ log }: Pick<Deps, 'log'>, { kind }: Paper, error: unknown): undefined {
  if (!(error instanceof PaperFailed)) throw error;
  const { reason, faults } = error;
  log.error({ reason, faults: faultPlaces(faults), kind }, 'A paper could not be made');
  return undefined;
}
