/** Counts what a person has not seen: the emulator counts from the person's last message, the page takes off what was looked at. */

export interface Unread {
  /** How many to show, given the emulator's count and whether the person is looking now. */
  count(fromEmulator: number, looking: boolean): number;
}

export function createUnread(): Unread {
  let seen = 0;
  return {
    count: (fromEmulator, looking) => {
      seen = looking ? fromEmulator : Math.min(seen, fromEmulator);
      return fromEmulator - seen;
    },
  };
}
