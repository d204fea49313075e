/** All that the page shows, in one object. */
import type { EmulatorState } from './protocol.js';
import type { World } from './world.js';

export function stateOf({ channel, clock, people, chats, traffic, quota, faults }: World): EmulatorState {
  return {
    channel: { name: channel.name, basicId: channel.basicId },
    now: clock.now().toISOString(),
    chats: people.all().map(chats.view),
    traffic: traffic.entries,
    quota: quota.view(),
    faults: faults.all(),
  };
}
