/** What a person does on the phone: her chat shows it, and the bot gets the webhook that LINE would send. */

import { isDeepStrictEqual } from 'node:util';
import type { messagingApi, webhook } from '@line/bot-sdk';
import type { PersonAction, PersonContent } from './protocol.js';
import type { Person } from './state/people.js';
import { messageTokens, type WebhookEvent } from './webhooks/events.js';
import type { Delivery } from './webhooks/post-webhook.js';
import type { World } from './world.js';

type Params = webhook.PostbackEvent['postback']['params'];

/** Null when LINE sends no webhook for it (an opened link, a copied text). */
export async function personDoes(
  world: World,
  person: Person,
  action: PersonAction,
): Promise<Delivery | null> {
  switch (action.type) {
    case 'says':
      return says(world, person, action.text);
    case 'taps':
      return taps(world, person, action);
    case 'sendsSticker':
      return sendsSticker(world, person);
    case 'sendsLocation':
      return sendsLocation(world, person);
    case 'unsends':
      return unsends(world, person, action.entryId);
    case 'follows':
      return follows(world, person);
    case 'blocks':
      return blocks(world, person);
  }
}

export interface SentMessage {
  /** The message object of the webhook, without `id` and tokens. */
  message: WebhookEvent;
  content: PersonContent;
  tokens: 'quotable' | 'plain';
  id?: string;
}

/** Every kind of message goes this way: shown in the chat, then sent to the bot. */
export async function sendsMessage(world: World, person: Person, sent: SentMessage): Promise<Delivery> {
  refuseWhileBlocked(person);
  const id = sent.id ?? world.newMessageId();
  const tokens = messageTokens(sent.tokens);
  world.markAsReadTokens.set(tokens.markAsReadToken, { userId: person.userId, messageId: id });
  person.lastWroteAt = world.clock.now();
  world.chats.addFromPerson(person, id, sent.content);
  const event = { type: 'message', message: { ...sent.message, id, ...tokens } };
  const delivery = await deliver(world, person, { event, withReplyToken: true });
  // With 'Chat' switched off in LINE Official Account Manager, what the bot received counts as read.
  if (delivery.reason === undefined) world.chats.markRead(person, id);
  return delivery;
}

function says(world: World, person: Person, text: string): Promise<Delivery> {
  return sendsMessage(world, person, {
    message: { type: 'text', text },
    content: { type: 'text', text },
    tokens: 'quotable',
  });
}

function sendsSticker(world: World, person: Person): Promise<Delivery> {
  const ids = { packageId: '446', stickerId: '1988' };
  return sendsMessage(world, person, {
    message: { type: 'sticker', ...ids, stickerResourceType: 'STATIC', keywords: ['OK'] },
    content: { type: 'sticker', ...ids },
    tokens: 'quotable',
  });
}

function sendsLocation(world: World, person: Person): Promise<Delivery> {
  const place = { title: 'ศาลากลางจังหวัด', address: 'ถนนสุทธิภิรมย์ ตำบลปากน้ำ อำเภอเมือง 10270' };
  return sendsMessage(world, person, {
    message: { type: 'location', ...place, latitude: 13.5991, longitude: 100.5968 },
    content: { type: 'location', ...place },
    tokens: 'plain',
  });
}

interface Tap {
  action: messagingApi.Action;
  params?: Params;
}

async function taps(world: World, person: Person, { action, params }: Tap): Promise<Delivery | null> {
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
  const shown = action.displayText ?? action.text;
  refuseWhileBlocked(person);
  if (shown) world.chats.addFromPerson(person, world.newMessageId(), { type: 'text', text: shown });
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
  return deliver(world, person, { event, withReplyToken: true });
}

function unsends(world: World, person: Person, messageId: string): Promise<Delivery> {
  world.chats.markUnsent(person, messageId);
  world.media.unsend(messageId);
  return deliver(world, person, { event: { type: 'unsend', unsend: { messageId } }, withReplyToken: false });
}

function follows(world: World, person: Person): Promise<Delivery> {
  const isUnblocked = person.blocked;
  Object.assign(person, { follows: true, blocked: false });
  world.chats.addNotice(person, world.newMessageId(), isUnblocked ? 'เลิกบล็อกแล้ว' : 'เพิ่มเป็นเพื่อนแล้ว');
  return deliver(world, person, { event: { type: 'follow', follow: { isUnblocked } }, withReplyToken: true });
}

function blocks(world: World, person: Person): Promise<Delivery> {
  Object.assign(person, { follows: false, blocked: true });
  world.chats.addNotice(person, world.newMessageId(), 'บล็อกบัญชีนี้แล้ว');
  return deliver(world, person, { event: { type: 'unfollow' }, withReplyToken: false });
}

interface Happening {
  event: WebhookEvent;
  withReplyToken: boolean;
}

function deliver(world: World, person: Person, { event, withReplyToken }: Happening): Promise<Delivery> {
  return world.webhooks.deliver([world.events.event({ userId: person.userId }, event, withReplyToken)]);
}

function refuseWhileBlocked(person: Person): void {
  if (person.blocked)
    throw new Error(`${person.key} has blocked the account; she must unblock it before she can write`);
}
