/** Pictures of rich menus, on the data host only; checked as LINE checks them. */
import { loadImage } from '@napi-rs/canvas';
import type { Express } from 'express';
import { fileTypeFromBuffer } from 'file-type';
import type { World } from '../world.js';
import { answerJson, bytesOf, noteAnswer } from './api-call.js';
import { LineError, notFound } from './line-error.js';
import { existingMenu, refreshAll } from './rich-menu-routes.js';

const MAX_BYTES = 1024 * 1024;

export function addRichMenuImageRoutes(app: Express, world: World): void {
  const path = '/v2/bot/richmenu/:richMenuId/content';

  app.post(path, async (request, response) => {
    const { richMenuId } = existingMenu(world, request.params.richMenuId);
    if (world.richMenus.hasImage(richMenuId)) {
      throw new LineError(400, 'An image has already been uploaded to the richmenu');
    }
    const bytes = bytesOf(request);
    await checkImage(bytes, request.get('content-type') ?? '');
    await world.media.keep(richMenuId, { kind: 'image', bytes });
    world.richMenus.markImageUploaded(richMenuId);
    refreshAll(world);
    answerJson(response, {});
  });

  app.get(path, (request, response) => {
    const image = world.media.find(existingMenu(world, request.params.richMenuId).richMenuId);
    if (!image) throw notFound();
    noteAnswer(response, 200, `${image.bytes.length} bytes of ${image.contentType}`);
    response.type(image.contentType).send(image.bytes);
  });
}

async function checkImage(bytes: Buffer, contentType: string): Promise<void> {
  if (contentType !== 'image/jpeg' && contentType !== 'image/png') {
    throw new LineError(415, `The content type, '${contentType}', is not supported`);
  }
  if (bytes.length > MAX_BYTES) throw new LineError(413, 'Payload Too Large');
  const type = await fileTypeFromBuffer(bytes);
  if (type?.mime !== contentType) throw new LineError(400, 'The image is not valid');
  const { width, height } = await loadImage(bytes);
  if (width < 800 || width > 2500 || height < 250 || width / height < 1.45) {
    throw new LineError(400, 'The size of the image is not valid');
  }
}
