/** Something that a person did becomes a webhook. */
import type { Person } from '../state/people.js';
import type { WebhookEvent } from '../webhooks/events.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';

export interface Happening {
  event: WebhookEvent;
  withReplyToken: boolean;
}

export function happen(
  world: World,
  person: Person,
  { event, withReplyToken }: Happening,
): Promise<Delivery> {
  return world.webhooks.deliver([world.events.event({ userId: person.userId }, event, withReplyToken)]);
}

export function refuseWhileBlocked({ key, blocked }: Person): void {
  if (blocked) throw new Error(`${key} has blocked the account, and must unblock it before writing`);
}
