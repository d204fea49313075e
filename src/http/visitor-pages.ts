/** What somebody sees who opens an address of the bot in a browser: one sentence, and the way back to LINE. */
import express, { type Response, type Router } from 'express';
import { linkExpired, pageOf, thisIsTheBot, webhookIsForLine } from '../text/pages.js';

export function visitorPages(): Router {
  const pages = express.Router();
  pages.get('/', (_request, response) => show(response, thisIsTheBot));
  pages.get('/webhook', (_request, response) => show(response, webhookIsForLine));
  return pages;
}

/** Links of cards from before an office moved into a province or out of it. */
export function pagesFromBeforeMove(): Router {
  const pages = express.Router();
  pages.get(['/files/:sha256', '/:office/files/:sha256'], (_request, response) =>
    show(response.status(410), linkExpired),
  );
  return pages;
}

function show(response: Response, sentence: string): void {
  response.type('html').send(pageOf(sentence));
}
