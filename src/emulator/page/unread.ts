/** What a person has not seen: the emulator counts from her last message, the page forgives what she looked at. */

export interface Unread {
  /** How many to show, given the emulator's count and whether she is looking now. */
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
