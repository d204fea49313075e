/** The picture and the spreadsheet of a report, behind links that name a person: made from the records when they are opened. */
import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { Deps } from '../deps.js';
import { reportScope } from '../domain/permissions.js';
import { periodSchema } from '../domain/report/period.js';
import { createChartPictures } from '../report/chart/chart-pictures.js';
import { readChart } from '../report/read-chart.js';
import type { Wanted } from '../report/read-report.js';
import { reportFor } from '../report/report-scope.js';
import { makeReportSheet } from '../report/sheet/make-report-sheet.js';
import { fileNotFound, fileNotYours, linkExpired } from '../text/pages.js';
import { sendMessage } from './send-message.js';
import { checkLinkByAny, signLink } from './signed-link.js';

const DAY_MS = 24 * 60 * 60_000;
/** LINE loads the picture anew whenever the card is looked at, which stays in the chat; the figures are the office's own. */
const LASTS_MS = { chart: 400 * DAY_MS, sheet: 7 * DAY_MS };
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const queryOfLink = z.object({ period: periodSchema, to: z.string() });

export function createReportUrl(made: { publicUrl: string; secret: string; now(): Date }): Deps['reportUrl'] {
  return (part, period, to) => {
    const expires = new Date(made.now().getTime() + LASTS_MS[part]);
    const path = `/reports/${part}?${new URLSearchParams({ period, to })}`;
    return made.publicUrl + signLink({ secret: made.secret, path, expires });
  };
}

export function reportsRoutes(deps: Deps, secrets: readonly string[]): Router {
  const routes = express.Router();
  const pictureOf = createChartPictures();

  /** @returns undefined where the refusal is sent already. */
  async function granted({ originalUrl, query }: Request, response: Response): Promise<Wanted | undefined> {
    const state = checkLinkByAny({ secrets, link: originalUrl, now: deps.now() });
    if (state === 'expired') return sendMessage(response, 410, linkExpired);
    const asked = state === 'valid' ? queryOfLink.safeParse(query).data : undefined;
    if (!asked) return sendMessage(response, 404, fileNotFound);
    const by = await deps.stores.persons.get(asked.to);
    if (!by || !reportScope(by, deps.now())) return sendMessage(response, 403, fileNotYours);
    return reportFor(deps, by, asked.period);
  }

  routes.get('/reports/chart', async (request, response) => {
    const wanted = await granted(request, response);
    if (!wanted) return;
    const picture = await pictureOf(await readChart(deps, wanted));
    response.type('png').set('Cache-Control', 'private, max-age=300').send(picture);
  });
  routes.get('/reports/sheet', async (request, response) => {
    const wanted = await granted(request, response);
    if (!wanted) return;
    const sheet = await makeReportSheet(deps, wanted);
    const fileName = `report-${wanted.period}.xlsx`;
    response.type(SHEET_TYPE).set('Content-Disposition', `attachment; filename="${fileName}"`).send(sheet);
  });
  return routes;
}
