/** A person adds the account as a friend, blocks it, and unblocks it by adding it again. */
import type { Person } from '../state/people.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';
import { happen } from './happen.js';

export function follows(world: World, person: Person): Promise<Delivery> {
  const isUnblocked = person.blocked;
  Object.assign(person, { follows: true, blocked: false });
  world.chats.addNotice(person, world.newMessageId(), isUnblocked ? 'เลิกบล็อกแล้ว' : 'เพิ่มเป็นเพื่อนแล้ว');
  return happen(world, person, { event: { type: 'follow', follow: { isUnblocked } }, withReplyToken: true });
}

export function blocks(world: World, person: Person): Promise<Delivery> {
  Object.assign(person, { follows: false, blocked: true });
  world.chats.addNotice(person, world.newMessageId(), 'บล็อกบัญชีนี้แล้ว');
  return happen(world, person, { event: { type: 'unfollow' }, withReplyToken: false });
}
