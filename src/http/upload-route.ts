/** The page on which a person attaches files, behind a link that names this person and lasts half an hour. */
import express, { type Request, type Response, type Router } from 'express';
import { rateLimit } from 'express-rate-limit';
import multer from 'multer';
import type { Deps } from '../deps.js';
import { bytesOf, totalMegabytes } from '../domain/request/file-limits.js';
import { filesTaken } from '../text/file-limits.js';
import * as words from '../text/upload.js';
import { type UploadResult, uploadPage } from '../web/upload/upload-page.js';
import { changeAttached } from './change-attached.js';
import { createFormTokens } from './csrf.js';
import { personOf, queryOf } from './link-query.js';
import { allowPage } from './page-headers.js';
import { NotGenuine, receiveForm } from './receive-form.js';
import { receiveUpload } from './receive-upload.js';
import { sendMessage } from './send-message.js';
import { grantUpload, type UploadAccess, type UploadGrant, type UploadParams } from './upload-grant.js';

export interface UploadOptions extends UploadAccess {
  /** Whether people reach us by https. */
  isSecure: boolean;
}

/** Twenty files, sent again once or twice on a bad line, with some order made among them. */
const CALLS_OF_A_PERSON = { windowMs: 10 * 60_000, limit: 120 };
/** Beside its files a form has a few short fields. */
const FORM_BYTES = 1024 * 1024;

export function uploadRoutes(deps: Deps, { isSecure, ...access }: UploadOptions): Router {
  const routes = express.Router();
  const grants = new WeakMap<object, UploadGrant>();
  const tokens = createFormTokens({ secrets: access.secrets, isSecure });
  const limit = rateLimit({
    ...CALLS_OF_A_PERSON,
    keyGenerator: (request) => personOf(request),
    standardHeaders: false,
    legacyHeaders: false,
    handler: (_request, response) => sendMessage(response, 429, words.tooOften),
  });

  function show(request: Request, response: Response, { open, by, target, results }: Shown): void {
    const { files } = deps.office;
    allowPage(response);
    response.type('html').send(
      uploadPage({
        ...open,
        ...limitsOf(files),
        results,
        urlOf: (file) => deps.fileUrl(file, { requestId: target.id, personId: by.id }),
        until: new Date(Number(request.query.expires) * 1000),
        grant: queryOf(request),
        token: tokens.issue(request, response),
      }),
    );
  }

  async function receive(request: Request<UploadParams>, response: Response): Promise<void> {
    const grant = grants.get(request);
    if (!grant) return;
    const length = Number(request.get('content-length') ?? Number.NaN);
    const { files } = deps.office;
    if (!(length <= bytesOf(totalMegabytes(files)) + FORM_BYTES)) {
      return sendMessage(response, 413, words.formTooLarge(files));
    }
    const { by, place, target } = grant;
    const form = await receiveForm(request, response, {
      isGenuine: (token) => tokens.isGenuine(request, token),
      take: (file, before) => receiveUpload(deps, { by, place, id: target.id }, { file, before }),
    });
    const results = [...form.results, ...(await changeAttached(deps, grant, form))];
    const open = await place.look(by, target.id);
    if (open) show(request, response, { ...grant, open, results });
    else sendMessage(response, 410, words.placeClosed);
  }

  routes.get('/upload/:place/:id', async (request: Request<UploadParams>, response) => {
    const grant = await grantUpload(deps, access, { request, response });
    if (grant) show(request, response, { ...grant, results: [] });
  });

  /** Only whoever holds the link uses up the calls of the person whom it names. */
  async function grantFirst(
    request: Request<UploadParams>,
    response: Response,
    next: () => void,
  ): Promise<void> {
    const grant = await grantUpload(deps, access, { request, response });
    if (!grant) return;
    grants.set(request, grant);
    next();
  }

  routes.post('/upload/:place/:id', grantFirst, limit, (request: Request<UploadParams>, response) =>
    receive(request, response).catch((error: unknown) => sayFault(error, request, response)),
  );
  return routes;
}

function limitsOf(files: Deps['office']['files']) {
  const { extensions, maxMegabytes } = files;
  return { limits: filesTaken(files), extensions, maxMegabytes };
}

/** @throws what is a fault of ours */
function sayFault(error: unknown, request: Request, response: Response): undefined {
  if (!request.complete) return undefined; // the line was cut: nobody reads an answer
  if (error instanceof NotGenuine) return sendMessage(response, 403, words.pageStale);
  if (error instanceof multer.MulterError) return sendMessage(response, 400, words.formUnreadable);
  throw error;
}

type Shown = Pick<UploadGrant, 'open' | 'by' | 'target'> & { results: readonly UploadResult[] };
