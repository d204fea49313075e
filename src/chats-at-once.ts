/** How many chats are answered at the same moment: many, so that their writes share a flush to the disk. */

/** Those that wait for LINE or for a next try don't count. */
export const CHATS_AT_ONCE = 100;
