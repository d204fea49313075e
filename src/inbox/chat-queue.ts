/** A queue in memory: what belongs to one chat strictly one after the other, different chats side by side. */

export interface ChatQueue<Item> {
  add(item: Item): void;
  /** Resolves when nothing is left. */
  whenEmpty(): Promise<void>;
}

export interface ChatQueueOptions<Item> {
  atOnce: number;
  chatOf(item: Item): string;
  /** Whether an item that was added late goes before one that still waits. */
  isBefore(item: Item, other: Item): boolean;
  /** Never rejects. notYet: the first of this chat is handed over again, which by then may be another item. */
  handle(item: Item): Promise<'handled' | 'notYet'>;
}

export function createChatQueue<Item>({
  atOnce,
  chatOf,
  isBefore,
  handle,
}: ChatQueueOptions<Item>): ChatQueue<Item> {
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
    const outcome = item === undefined ? 'notYet' : await handle(item);
    running -= 1;
    if (item !== undefined && outcome === 'handled') items.splice(items.indexOf(item), 1);
    if (items.length > 0) ready.push(chat);
    else chats.delete(chat);
    startMore();
  }

  return {
    add(item) {
      const chat = chatOf(item);
      const waiting = chats.get(chat);
      if (waiting) {
        const place = waiting.findIndex((other) => isBefore(item, other));
        waiting.splice(place === -1 ? waiting.length : place, 0, item);
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
