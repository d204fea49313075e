/** A queue in memory: what belongs to one chat strictly one after the other, different chats side by side. */

export interface ChatQueue<Item> {
  add(item: Item): void;
  /** Resolves when nothing is left. */
  whenEmpty(): Promise<void>;
}

export interface ChatQueueOptions<Item> {
  atOnce: number;
  chatOf(item: Item): string;
  /** Never rejects. */
  handle(item: Item): Promise<void>;
}

export function createChatQueue<Item>({ atOnce, chatOf, handle }: ChatQueueOptions<Item>): ChatQueue<Item> {
  const chats = new Map<string, Item[]>();
  const ready: string[] = [];
  let running = 0;
  let onceEmpty: (() => void)[] = [];

  function startMore(): void {
    while (running < atOnce) {
      const chat = ready.shift();
      if (chat === undefined) break;
      void handleNext(chat);
    }
    if (chats.size > 0) return;
    for (const resolve of onceEmpty) resolve();
    onceEmpty = [];
  }

  async function handleNext(chat: string): Promise<void> {
    const items = chats.get(chat) ?? [];
    const item = items[0];
    running += 1;
    if (item !== undefined) await handle(item);
    running -= 1;
    items.shift();
    if (items.length > 0) ready.push(chat);
    else chats.delete(chat);
    startMore();
  }

  return {
    add(item) {
      const chat = chatOf(item);
      const waiting = chats.get(chat);
      if (waiting) {
        waiting.push(item);
        return;
      }
      chats.set(chat, [item]);
      ready.push(chat);
      startMore();
    },
    async whenEmpty() {
      if (chats.size > 0) await new Promise<void>((resolve) => onceEmpty.push(resolve));
    },
  };
}
