/** Who sees which rich menu: the default for all, one person's, many people's at once. */
import type { Express } from 'express';
import * as z from 'zod';
import { parseRequest } from '../contract/parse-request.js';
import { userId } from '../contract/send-requests.js';
import type { World } from '../world.js';
import { answerJson, jsonBodyOf } from './api-call.js';
import { LineError } from './line-error.js';
import { menuWithImage, refreshAll } from './rich-menu-routes.js';

const userIds = z.array(userId).min(1).max(500, 'Size must be between 1 and 500');
const bulkLinkRequest = z.strictObject({ richMenuId: z.string(), userIds });
const bulkUnlinkRequest = z.strictObject({ userIds });

export function addRichMenuLinkRoutes(app: Express, world: World): void {
  addDefaultRoutes(app, world);
  addBulkRoutes(app, world);
  addPersonRoutes(app, world);
}

function addDefaultRoutes(app: Express, world: World): void {
  const path = '/v2/bot/user/all/richmenu';

  app.post(`${path}/:richMenuId`, (request, response) => {
    world.richMenus.setDefault(menuWithImage(world, request.params.richMenuId).richMenuId);
    refreshAll(world);
    answerJson(response, {});
  });

  app.get(path, (_request, response) => {
    const richMenuId = world.richMenus.defaultId();
    if (richMenuId === null) throw new LineError(404, 'no default richmenu');
    answerJson(response, { body: { richMenuId } });
  });

  app.delete(path, (_request, response) => {
    world.richMenus.setDefault(null);
    refreshAll(world);
    answerJson(response, {});
  });
}

/** LINE answers 202 and links later; the emulator links at once. */
function addBulkRoutes(app: Express, world: World): void {
  app.post('/v2/bot/richmenu/bulk/link', (request, response) => {
    const bulk = parseRequest(bulkLinkRequest, jsonBodyOf(request));
    const { richMenuId } = menuWithImage(world, bulk.richMenuId);
    for (const id of bulk.userIds) link(world, id, richMenuId);
    answerJson(response, { status: 202, userIds: bulk.userIds });
  });

  app.post('/v2/bot/richmenu/bulk/unlink', (request, response) => {
    const bulk = parseRequest(bulkUnlinkRequest, jsonBodyOf(request));
    for (const id of bulk.userIds) link(world, id, null);
    answerJson(response, { status: 202, userIds: bulk.userIds });
  });
}

function addPersonRoutes(app: Express, world: World): void {
  const path = '/v2/bot/user/:userId/richmenu';

  app.post(`${path}/:richMenuId`, (request, response) => {
    const { richMenuId } = menuWithImage(world, request.params.richMenuId);
    link(world, request.params.userId, richMenuId);
    answerJson(response, {});
  });

  app.get(path, (request, response) => {
    const richMenuId = world.richMenus.linkedTo(request.params.userId);
    if (richMenuId === undefined) throw new LineError(404, 'the user has no richmenu');
    answerJson(response, { body: { richMenuId } });
  });

  app.delete(path, (request, response) => {
    link(world, request.params.userId, null);
    answerJson(response, {});
  });
}

/** For somebody who is no friend LINE answers 200 and links nothing. */
function link(world: World, id: string, richMenuId: string | null): void {
  const person = world.people.byUserId(id);
  if (!person?.follows) return;
  world.richMenus.link(id, richMenuId);
  world.chats.refresh(person);
}
