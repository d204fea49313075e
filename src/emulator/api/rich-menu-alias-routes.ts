/** Rich menu aliases: stable names by which tabs switch between menus. */
import type { Express } from 'express';
import * as z from 'zod';
import { parseRequest } from '../contract/parse-request.js';
import type { World } from '../world.js';
import { answerJson, jsonBodyOf } from './api-call.js';
import { LineError, rateLimitExceeded } from './line-error.js';
import { existingMenu, menuWithImage } from './rich-menu-routes.js';

const MAX_ALIASES = 1_000;
const aliasId = z.string().regex(/^[a-z0-9_-]{1,32}$/, 'invalid richMenuAliasId');
const createRequest = z.strictObject({ richMenuAliasId: aliasId, richMenuId: z.string() });
const updateRequest = z.strictObject({ richMenuId: z.string() });

export function addRichMenuAliasRoutes(app: Express, world: World): void {
  const path = '/v2/bot/richmenu/alias';
  const { aliases } = world.richMenus;

  app.post(path, (request, response) => {
    const { richMenuAliasId, richMenuId } = parseRequest(createRequest, jsonBodyOf(request));
    if (aliases.has(richMenuAliasId)) throw new LineError(400, 'conflict richmenu alias id');
    if (aliases.size >= MAX_ALIASES)
      throw new LineError(400, 'The number of rich menu aliases has reached the limit');
    existingMenu(world, richMenuId);
    aliases.set(richMenuAliasId, menuWithImage(world, richMenuId).richMenuId);
    answerJson(response, {});
  });

  app.get(`${path}/list`, (_request, response) => {
    const all = [...aliases].map(([richMenuAliasId, richMenuId]) => ({ richMenuAliasId, richMenuId }));
    answerJson(response, { body: { aliases: all } });
  });

  app.get(`${path}/:aliasId`, (request, response) => {
    const richMenuAliasId = request.params.aliasId;
    answerJson(response, { body: { richMenuAliasId, richMenuId: existingAlias(world, richMenuAliasId) } });
  });

  app.post(`${path}/:aliasId`, (request, response) => {
    const { richMenuId } = parseRequest(updateRequest, jsonBodyOf(request));
    existingAlias(world, request.params.aliasId);
    aliases.set(request.params.aliasId, menuWithImage(world, richMenuId).richMenuId);
    answerJson(response, {});
  });

  app.delete(`${path}/:aliasId`, (request, response) => {
    if (!world.rateLimits.allows('deleteRichMenuAlias')) throw rateLimitExceeded();
    existingAlias(world, request.params.aliasId);
    aliases.delete(request.params.aliasId);
    answerJson(response, {});
  });
}

function existingAlias({ richMenus }: World, id: string): string {
  const richMenuId = richMenus.aliases.get(id);
  if (richMenuId === undefined) throw new LineError(404, 'richmenu alias not found');
  return richMenuId;
}
