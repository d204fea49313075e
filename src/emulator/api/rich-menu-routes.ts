/** Rich menus: create, check, read, list, delete. */
import type { messagingApi } from '@line/bot-sdk';
import type { Express } from 'express';
import { parseRequest } from '../contract/parse-request.js';
import { richMenu } from '../contract/rich-menu.js';
import type { World } from '../world.js';
import { answerJson, jsonBodyOf } from './api-call.js';
import { LineError, rateLimitExceeded } from './line-error.js';

const MAX_MENUS = 1_000;

export function addRichMenuRoutes(app: Express, world: World): void {
  app.post('/v2/bot/richmenu/validate', (request, response) => {
    parseRequest(richMenu, jsonBodyOf(request));
    answerJson(response, {});
  });

  app.post('/v2/bot/richmenu', (request, response) => {
    if (!world.rateLimits.allows('createRichMenu')) throw rateLimitExceeded();
    const menu = parseRequest(richMenu, jsonBodyOf(request)) as messagingApi.RichMenuRequest;
    if (world.richMenus.list().length >= MAX_MENUS)
      throw new LineError(400, 'The number of rich menus has reached the limit');
    answerJson(response, { body: { richMenuId: world.richMenus.create(menu) } });
  });

  app.get('/v2/bot/richmenu/list', (_request, response) => {
    answerJson(response, { body: { richmenus: world.richMenus.list() } });
  });

  app.get('/v2/bot/richmenu/:richMenuId', (request, response) => {
    answerJson(response, { body: existingMenu(world, request.params.richMenuId) });
  });

  app.delete('/v2/bot/richmenu/:richMenuId', (request, response) => {
    if (!world.rateLimits.allows('deleteRichMenu')) throw rateLimitExceeded();
    world.richMenus.delete(existingMenu(world, request.params.richMenuId).richMenuId);
    refreshAll(world);
    answerJson(response, {});
  });
}

export function existingMenu({ richMenus }: World, id: string): messagingApi.RichMenuResponse {
  const menu = richMenus.get(id);
  if (!menu) throw new LineError(404, 'richmenu not found');
  return menu;
}

export function menuWithImage(world: World, id: string): messagingApi.RichMenuResponse {
  const menu = existingMenu(world, id);
  if (!world.richMenus.hasImage(id))
    throw new LineError(400, 'must upload richmenu image before applying it to user');
  return menu;
}

export function refreshAll({ people, chats }: World): void {
  for (const person of people.all()) chats.refresh(person);
}
