/** Which paths live on which of LINE's two hosts (REF#domain-name). */
import type { Express } from 'express';
import type { World } from '../world.js';
import { addAccountRoutes } from './account-routes.js';
import { addChatRoutes } from './chat-routes.js';
import { addContentRoutes } from './content-routes.js';
import { addGroupRoutes } from './group-routes.js';
import { addMessageRoutes } from './message-routes.js';
import { addProfileRoutes } from './profile-routes.js';
import { addQuotaRoutes } from './quota-routes.js';
import { addRichMenuAliasRoutes } from './rich-menu-alias-routes.js';
import { addRichMenuImageRoutes } from './rich-menu-image-routes.js';
import { addRichMenuLinkRoutes } from './rich-menu-link-routes.js';
import { addRichMenuRoutes } from './rich-menu-routes.js';
import { addValidateRoutes } from './validate-routes.js';
import { addWebhookEndpointRoutes } from './webhook-endpoint-routes.js';

export function addApiRoutes(app: Express, world: World): void {
  addMessageRoutes(app, world);
  addValidateRoutes(app);
  addProfileRoutes(app, world);
  addGroupRoutes(app, world);
  addChatRoutes(app, world);
  addQuotaRoutes(app, world);
  addRichMenuAliasRoutes(app, world);
  addRichMenuLinkRoutes(app, world);
  addRichMenuRoutes(app, world);
  addWebhookEndpointRoutes(app, world);
  addAccountRoutes(app, world);
}

export function addDataApiRoutes(app: Express, world: World): void {
  addContentRoutes(app, world);
  addRichMenuImageRoutes(app, world);
}
