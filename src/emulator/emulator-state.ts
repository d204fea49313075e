/** All that the page shows, in one object. */
import type { GuidePlayer } from './guide/guide-player.js';
import type { EmulatorState } from './protocol.js';
import type { AfterClockWatch } from './state/after-clock.js';
import type { World } from './world.js';

/** State above the world: a story that is played in it, and all that its clock brought about. */
export interface Staging {
  guide?: GuidePlayer | undefined;
  afterClock: AfterClockWatch;
}

export function stateOf(world: World, staging: Staging): EmulatorState {
  const { channel, clock, people, chats, traffic, quota, faults } = world;
  return {
    channel: { name: channel.name, basicId: channel.basicId },
    now: clock.now().toISOString(),
    chats: people.all().map(chats.view),
    traffic: traffic.entries,
    quota: quota.view(),
    faults: faults.all(),
    guide: staging.guide?.view() ?? null,
    afterClock: staging.afterClock.view(),
  };
}
