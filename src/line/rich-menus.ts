/** Rich menus that are made once and found again after restarts and deploys, with nothing stored on our side. */
import { createHash } from 'node:crypto';
import type { messagingApi } from '@line/bot-sdk';
import type { Line, RichMenuCalls } from './line.js';

export interface RichMenu {
  /** LINE's alias: a-z, 0-9, - and _, at most 32. */
  alias: string;
  /** Its `name` is ours to choose: people never see it. */
  request: Omit<messagingApi.RichMenuRequest, 'name'>;
  image: RichMenuImage;
}

export interface RichMenuImage {
  /** Changes with the picture: it is drawn only when LINE has not got this one. */
  version: string;
  draw(): Promise<Blob>;
}

const NAME_PREFIX = 'publish-desk';
const PEOPLE_PER_CALL = 500;

/**
 * LINE allows 100 new menus an hour, so a menu is reused as long as its definition and picture are the same: the
 * name at LINE carries their hash. The alias is moved last, so that it never points to a menu without a picture.
 */
export async function ensureRichMenus(line: Line, menus: RichMenu[]): Promise<Record<string, string>> {
  const existing = await line.richMenus.all();
  const ids: Record<string, string> = {};
  for (const menu of menus) ids[menu.alias] = await ensureRichMenu(line.richMenus, menu, existing);
  return ids;
}

/** A new menu is linked to nobody, so everybody is linked anew at each start; for LINE that is one call per 500. */
export async function linkRichMenuToAll(line: Line, userIds: string[], richMenuId: string): Promise<void> {
  for (let start = 0; start < userIds.length; start += PEOPLE_PER_CALL) {
    await line.richMenus.linkMany(userIds.slice(start, start + PEOPLE_PER_CALL), richMenuId);
  }
}

async function ensureRichMenu(
  calls: RichMenuCalls,
  menu: RichMenu,
  existing: messagingApi.RichMenuResponse[],
): Promise<string> {
  const name = `${ownNames(menu)}${contentHash(menu)}`;
  const current = await calls.ofAlias(menu.alias);
  const reusable = existing.find((found) => found.richMenuId === current && found.name === name);
  if (reusable) return reusable.richMenuId;

  const created = await createWithImage(calls, menu, name);
  await (current ? calls.moveAlias(menu.alias, created) : calls.createAlias(menu.alias, created));
  await removeOlder(calls, menu, existing);
  return created;
}

async function createWithImage(
  calls: RichMenuCalls,
  { request, image }: RichMenu,
  name: string,
): Promise<string> {
  await calls.validate({ ...request, name });
  const richMenuId = await calls.create({ ...request, name });
  await calls.uploadImage(richMenuId, await image.draw());
  return richMenuId;
}

/** The one replaced now, and what was left behind by a start that was cut short. */
async function removeOlder(
  calls: RichMenuCalls,
  menu: RichMenu,
  existing: messagingApi.RichMenuResponse[],
): Promise<void> {
  const older = existing.filter(({ name }) => name.startsWith(ownNames(menu)));
  for (const { richMenuId } of older) await calls.remove(richMenuId);
}

function ownNames({ alias }: RichMenu): string {
  return `${NAME_PREFIX}/${alias}/`;
}

function contentHash({ request, image }: RichMenu): string {
  return createHash('sha256')
    .update(JSON.stringify([request, image.version]))
    .digest('hex')
    .slice(0, 16);
}
