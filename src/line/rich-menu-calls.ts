/** LINE's calls about rich menus. */
import type { messagingApi } from '@line/bot-sdk';
import type { RichMenuCalls } from './line.js';
import { type LineCall, nullIfNotFound } from './line-call.js';

interface RichMenuClients {
  api: messagingApi.MessagingApiClient;
  blobApi: messagingApi.MessagingApiBlobClient;
  ask: LineCall;
}

export function createRichMenuCalls({ api, blobApi, ask }: RichMenuClients): RichMenuCalls {
  const done = (call: Promise<unknown>): Promise<void> => ask(call).then(() => undefined);
  return {
    all: () => ask(api.getRichMenuList()).then(({ richmenus }) => richmenus),
    ofAlias: (alias) => ask(api.getRichMenuAlias(alias)).then(({ richMenuId }) => richMenuId, nullIfNotFound),
    validate: (request) => done(api.validateRichMenuObject(request)),
    create: (request) => ask(api.createRichMenu(request)).then(({ richMenuId }) => richMenuId),
    uploadImage: (richMenuId, image) => done(blobApi.setRichMenuImage(richMenuId, image)),
    createAlias: (richMenuAliasId, richMenuId) =>
      done(api.createRichMenuAlias({ richMenuAliasId, richMenuId })),
    moveAlias: (alias, richMenuId) => done(api.updateRichMenuAlias(alias, { richMenuId })),
    remove: (richMenuId) => done(api.deleteRichMenu(richMenuId)),
    setDefault: (richMenuId) => done(api.setDefaultRichMenu(richMenuId)),
    link: (userId, richMenuId) => done(api.linkRichMenuIdToUser(userId, richMenuId)),
    unlink: (userId) => done(api.unlinkRichMenuIdFromUser(userId)),
    linkMany: (userIds, richMenuId) => done(api.linkRichMenuIdToUsers({ userIds, richMenuId })),
  };
}
