/** Photos and files that people sent, on the data host only. */
import type { Express, Response } from 'express';
import type { Medium } from '../state/media.js';
import type { World } from '../world.js';
import { answerJson, noteAnswer } from './api-call.js';
import { LineError, notFound } from './line-error.js';

export function addContentRoutes(app: Express, world: World): void {
  const path = '/v2/bot/message/:messageId/content';

  app.get(path, (request, response) => {
    const medium = contentOf(world, request.params.messageId);
    if (world.faults.take('content-preparing')) return answerPreparing(response);
    if (world.faults.take('content-cut')) return answerCut(response, medium);
    answerBytes(response, medium);
  });

  app.get(`${path}/preview`, (request, response) => {
    const medium = contentOf(world, request.params.messageId);
    if (medium.kind !== 'image' && medium.kind !== 'video')
      throw new LineError(400, 'Preview is not available');
    answerBytes(response, medium); // not shrunk: the emulator does not transform media
  });

  app.get(`${path}/transcoding`, (request, response) => {
    contentOf(world, request.params.messageId);
    const isPreparing = world.faults.all().some((fault) => fault.kind === 'content-preparing');
    answerJson(response, { body: { status: isPreparing ? 'processing' : 'succeeded' } });
  });
}

function contentOf({ media, faults }: World, id: string): Medium {
  const medium = media.find(id);
  if (!medium || faults.take('content-missing')) throw notFound();
  if (medium.unsent || faults.take('content-gone')) throw new LineError(410, 'Gone');
  return medium;
}

function answerBytes(response: Response, { bytes, contentType }: Medium): void {
  noteAnswer(response, 200, `${bytes.length} bytes of ${contentType}`);
  response.type(contentType).send(bytes);
}

function answerPreparing(response: Response): void {
  noteAnswer(response, 202, null);
  response.status(202).end();
}

/** Promises all of it, sends half, and hangs up. */
function answerCut(response: Response, { bytes, contentType }: Medium): void {
  noteAnswer(response, 200, `${bytes.length} bytes of ${contentType}, cut in the middle`);
  response.type(contentType).set('content-length', String(bytes.length));
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
