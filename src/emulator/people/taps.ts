/** A person taps something that carries an action. */
import { isDeepStrictEqual } from 'node:util';
import type { messagingApi, webhook } from '@line/bot-sdk';
import type { Person } from '../state/people.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';
import { happen, refuseWhileBlocked } from './happen.js';
import { says } from './sends-message.js';

type Params = webhook.PostbackEvent['postback']['params'];

export interface Tap {
  action: messagingApi.Action;
  params?: Params;
}

/** Null when LINE sends no webhook for it (an opened link, a copied text). */
export async function taps(world: World, person: Person, { action, params }: Tap): Promise<Delivery | null> {
  if (isQuickReply(world, person, action)) world.chats.hideQuickReply(person);
  switch (action.type) {
    case 'message':
      return says(world, person, (action as messagingApi.MessageAction).text ?? '');
    case 'postback':
      return postsBack(world, person, action as messagingApi.PostbackAction);
    case 'datetimepicker':
      return deliverPostback(world, person, {
        data: (action as messagingApi.DatetimePickerAction).data ?? '',
        params,
      });
    case 'richmenuswitch':
      return switchesRichMenu(world, person, action as messagingApi.RichMenuSwitchAction);
    default:
      return null; // uri, clipboard, camera, cameraRoll, location: the phone acts, the bot hears nothing
  }
}

function isQuickReply(world: World, person: Person, action: messagingApi.Action): boolean {
  return world.chats.view(person).quickReply.some((item) => isDeepStrictEqual(item.action, action));
}

async function postsBack(
  world: World,
  person: Person,
  action: messagingApi.PostbackAction,
): Promise<Delivery> {
  refuseWhileBlocked(person);
  const { text, displayText } = action;
  if (text) await says(world, person, text); // deprecated: unlike displayText the bot hears it as a message
  if (displayText)
    world.chats.addFromPerson(person, world.newMessageId(), { type: 'text', text: displayText });
  const delivery = await deliverPostback(world, person, { data: action.data ?? '' });
  if (delivery.reason === undefined) world.chats.markRead(person);
  return delivery;
}

function switchesRichMenu(
  world: World,
  person: Person,
  action: messagingApi.RichMenuSwitchAction,
): Promise<Delivery> {
  const alias = action.richMenuAliasId ?? '';
  const menuId = world.richMenus.aliases.get(alias);
  const menu = menuId === undefined ? undefined : world.richMenus.get(menuId);
  if (menu) world.richMenus.link(person.userId, menu.richMenuId);
  world.chats.refresh(person);
  const failure = menuId === undefined ? 'RICHMENU_ALIAS_ID_NOTFOUND' : 'RICHMENU_NOTFOUND';
  const params = { newRichMenuAliasId: alias, status: menu ? 'SUCCESS' : failure };
  return deliverPostback(world, person, { data: action.data ?? '', params: params as unknown as Params });
}

function deliverPostback(
  world: World,
  person: Person,
  postback: { data: string; params?: Params },
): Promise<Delivery> {
  refuseWhileBlocked(person);
  const { data, params } = postback;
  const event = { type: 'postback', postback: { data, ...(params && { params }) } };
  return happen(world, person, { event, withReplyToken: true });
}
