/** An act of a person on the phone: the chat shows it, and the bot gets the webhook that LINE would send. */
import type { PersonAction } from '../protocol.js';
import type { Person } from '../state/people.js';
import type { Delivery } from '../webhooks/post-webhook.js';
import type { World } from '../world.js';
import { blocks, follows } from './friendship.js';
import { says, sendsLocation, sendsSticker, unsends } from './sends-message.js';
import { taps } from './taps.js';

/** Null when LINE sends no webhook for it. */
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
