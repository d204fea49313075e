/** Files of requests: shown in a page of ours, or saved; to the person for whom the link was made, and nobody else. */
import express, { type Request, type Response, type Router } from 'express';
import type { Deps } from '../deps.js';
import type { Attachment } from '../domain/request/content.js';
import { type FoundFiles, findFiles } from '../files/find-files.js';
import { noteAccess } from '../files/note-access.js';
import { fileNotFound, fileNotYours, linkExpired } from '../text/pages.js';
import { isViewable, viewerPage } from '../web/viewer/viewer-page.js';
import { checkFileLink } from './file-links.js';
import { personOf, queryOf } from './link-query.js';
import { allowPage } from './page-headers.js';
import { sendAllFiles, sendFile } from './send-file.js';
import { sendMessage } from './send-message.js';

type Params = { requestId: string; fileId: string };
type Found = Extract<FoundFiles, { kind: 'found' }>;

export function filesRoutes(deps: Deps, secrets: readonly string[]): Router {
  const routes = express.Router();

  /** @returns undefined where the refusal is sent already. */
  async function granted(request: Request<Partial<Params>>, response: Response): Promise<Found | undefined> {
    const { requestId = '', fileId } = request.params;
    const query = queryOf(request);
    const state = checkFileLink({ requestId, query, secrets, now: deps.now() });
    if (state === 'expired') return sendMessage(response, 410, linkExpired);
    if (state === 'forged') return sendMessage(response, 404, fileNotFound);
    const personId = personOf(request);
    const found = await findFiles(deps, { requestId, personId, ...(fileId !== undefined && { fileId }) });
    if (found.kind === 'notYours') return sendMessage(response, 403, fileNotYours);
    if (found.kind === 'gone' || found.files.length === 0) return sendMessage(response, 404, fileNotFound);
    return found;
  }

  async function send(request: Request<Params>, response: Response, act: 'shown' | 'saved'): Promise<void> {
    const found = await granted(request, response);
    const file = found?.files.find(({ id }) => id === request.params.fileId);
    if (!file) return;
    await sendFile(deps, { request, response, file, act, begun: () => note(request, act, [file]) });
  }

  /** Whoever sees the preview has seen the photo. */
  async function sendPreview(request: Request<Params>, response: Response): Promise<void> {
    const found = await granted(request, response);
    const file = found?.files.find(({ id }) => id === request.params.fileId);
    if (!file) return;
    if (!file.preview) return sendMessage(response, 404, fileNotFound);
    const preview = { ...file, ...file.preview, extension: 'jpg' };
    const begun = () => note(request, 'shown', [file]);
    await sendFile(deps, { request, response, file: preview, act: 'shown', begun });
  }

  function note(request: Request<Partial<Params>>, act: 'shown' | 'saved' | 'savedAll', files: Attachment[]) {
    const { requestId = '' } = request.params;
    return noteAccess(deps, { requestId, personId: personOf(request), act, files });
  }

  routes.get('/files/:requestId/all.zip', async (request, response) => {
    const found = await granted(request, response);
    if (!found) return;
    if (request.method !== 'HEAD') await note(request, 'savedAll', found.files);
    await sendAllFiles(deps, { request, response, ...found });
  });

  routes.get('/files/:requestId/:fileId', async (request: Request<Params>, response) => {
    const found = await granted(request, response);
    const file = found?.files.find(({ id }) => id === request.params.fileId);
    if (!found || !file) return;
    if (!isViewable(file)) return send(request, response, 'saved');
    allowPage(response);
    response.type('html').send(viewerPage({ files: found.files, file, grant: queryOf(request) }));
  });

  routes.get('/files/:requestId/:fileId/content', (request: Request<Params>, response) =>
    send(request, response, 'shown'),
  );
  routes.get('/files/:requestId/:fileId/preview', sendPreview);
  routes.get('/files/:requestId/:fileId/download', (request: Request<Params>, response) =>
    send(request, response, 'saved'),
  );
  return routes;
}
