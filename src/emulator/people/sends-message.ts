/** A person sends a message: it shows in the chat, and the bot hears of it. */
import type { PersonContent } from '../protocol.js';
import type { Person } from '../state/people.js';
import { messageTokens, type WebhookEvent } from '../webhooks/events.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';
import { happen, refuseWhileBlocked } from './happen.js';

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
  const delivery = await happen(world, person, { event, withReplyToken: true });
  // With 'Chat' switched off in LINE Official Account Manager, what the bot received counts as read.
  if (delivery.reason === undefined) world.chats.markRead(person, id);
  return delivery;
}

export function says(world: World, person: Person, text: string): Promise<Delivery> {
  return sendsMessage(world, person, {
    message: { type: 'text', text },
    content: { type: 'text', text },
    tokens: 'quotable',
  });
}

export function sendsSticker(world: World, person: Person): Promise<Delivery> {
  const ids = { packageId: '446', stickerId: '1988' };
  return sendsMessage(world, person, {
    message: { type: 'sticker', ...ids, stickerResourceType: 'STATIC', keywords: ['OK'] },
    content: { type: 'sticker', ...ids },
    tokens: 'quotable',
  });
}

export function sendsLocation(world: World, person: Person): Promise<Delivery> {
  const place = { title: 'ศาลากลางจังหวัด', address: 'ถนนสุทธิภิรมย์ ตำบลปากน้ำ อำเภอเมือง 10270' };
  return sendsMessage(world, person, {
    message: { type: 'location', ...place, latitude: 13.5991, longitude: 100.5968 },
    content: { type: 'location', ...place },
    tokens: 'plain',
  });
}

export function unsends(world: World, person: Person, messageId: string): Promise<Delivery> {
  world.chats.markUnsent(person, messageId);
  world.media.unsend(messageId);
  return happen(world, person, { event: { type: 'unsend', unsend: { messageId } }, withReplyToken: false });
}
