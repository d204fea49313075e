/** Pages for whoever opens an address of the bot in a browser: one sentence, and the way back to LINE. */
import express, { type Router } from 'express';
import { readPaper } from '../domain/paper.js';
import { linkExpired, thisIsTheBot, webhookIsForLine } from '../text/pages.js';
import { paperExpired } from '../text/paper.js';
import { sendMessage } from './send-message.js';

export function visitorPages(): Router {
  const pages = express.Router();
  pages.get('/', (_request, response) => sendMessage(response, 200, thisIsTheBot));
  pages.get('/webhook', (_request, response) => sendMessage(response, 200, webhookIsForLine));
  return pages;
}

/** Links of cards from before they named their receiver, or before an office moved into a province or out of it. */
export function pagesFromBeforeMove(): Router {
  const pages = express.Router();
  pages.get(['/files/:request{/:file}', '/:office/files/:request{/:file}'], (_request, response) =>
    sendMessage(response, 410, linkExpired),
  );
  pages.get(/^(?:\/[^/]+)?\/papers\/(?<kind>\w+)(?:\/(?<part>\w+))?$/, ({ params, query }, response) => {
    const paper = readPaper(String(params.kind), query);
    const isPack = params.part === 'pack';
    sendMessage(response, 410, paper ? paperExpired({ paper, isPack }) : linkExpired);
  });
  pages.get(['/reports/:part', '/:office/reports/:part'], (_request, response) =>
    sendMessage(response, 410, linkExpired),
  );
  return pages;
}
