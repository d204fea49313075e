/**
 * LINE's limits of one message and of one call (developers.line.biz/en/reference/messaging-api/#message-objects).
 * LINE says 30 KB and 50 KB and not how it counts, so that these are bytes of UTF-8 with room to spare.
 */
export const messageLimits = {
  messages: 5,
  /** UTF-16 units, as are those of altText. */
  text: 5000,
  altText: 1500,
  quickReplies: 13,
  bubbleBytes: 28_000,
  carouselBytes: 46_000,
  bubbles: 12,
} as const;

export function bytesOf(json: object): number {
  return Buffer.byteLength(JSON.stringify(json));
}
