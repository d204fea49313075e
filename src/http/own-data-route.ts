/** All that is held about a person, for that person alone: a page behind a link that ends after a day, and the same as JSON. */
import express, { type Request, type Response, type Router } from 'express';
import type { Deps } from '../deps.js';
import { createInTurn } from '../in-turn.js';
import { heldJson, heldPage } from '../people/held-data/held-page.js';
import { type HeldData, readHeldData } from '../people/held-data/read-held-data.js';
import { linkOver } from '../text/held-data.js';
import { fileNotFound, fileNotYours } from '../text/pages.js';
import { personOf, queryOf } from './link-query.js';
import { sendMessage } from './send-message.js';
import { checkLinkByAny, signLink } from './signed-link.js';

const PATH = '/own-data';
const LASTS_MS = 24 * 60 * 60_000;
/** It has its style in itself, runs nothing, and leads to its JSON. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-downloads";

export function createOwnDataUrl(made: {
  publicUrl: string;
  secret: string;
  now(): Date;
}): Deps['ownDataUrl'] {
  return (personId) => {
    const expires = new Date(made.now().getTime() + LASTS_MS);
    const path = `${PATH}?${new URLSearchParams({ to: personId })}`;
    return made.publicUrl + signLink({ secret: made.secret, path, expires });
  };
}

export function ownDataRoutes(deps: Deps, secrets: readonly string[]): Router {
  const routes = express.Router();
  const inTurn = createInTurn(); // every document is read for it

  /** @returns undefined where the refusal is sent already. */
  async function granted(request: Request, response: Response): Promise<HeldData | undefined> {
    const link = PATH + queryOf(request);
    const state = checkLinkByAny({ secrets, link, now: deps.now() });
    if (state === 'expired') return sendMessage(response, 410, linkOver);
    if (state === 'forged') return sendMessage(response, 404, fileNotFound);
    const person = await deps.stores.persons.get(personOf(request));
    if (person?.status !== 'active') return sendMessage(response, 403, fileNotYours);
    return inTurn(() => readHeldData(deps, person.id));
  }

  routes.get(PATH, async (request, response) => {
    const held = await granted(request, response);
    if (!held) return;
    const page = heldPage(held, { office: deps.office.name, jsonHref: `own-data/json${queryOf(request)}` });
    response.set('Content-Security-Policy', PAGE_POLICY).type('html').send(page);
  });
  routes.get(`${PATH}/json`, async (request, response) => {
    const held = await granted(request, response);
    if (held) response.attachment('own-data.json').type('json').send(heldJson(held));
  });
  return routes;
}
