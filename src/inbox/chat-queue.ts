/** A queue in memory: what belongs to one chat strictly one after the other, different chats side by side. */
import type { Slots } from '../slots.js';

export interface ChatQueue<Item> {
  add(item: Item): void;
  has(chat: string): boolean;
  /** How many chats have something in it. */
  size(): number;
  /** Resolves when nothing is left. */
  whenEmpty(): Promise<void>;
}

export interface ChatQueueOptions<Item> {
  /** Each item is handled within one of them. */
  slots: Slots;
  chatOf(item: Item): string;
  /** Whether an item that was added late goes before one that still waits. */
  isBefore(item: Item, other: Item): boolean;
  /** Never rejects. notYet: the first of this chat is handed over again, which by then may be another item. */
  handle(item: Item): Promise<'handled' | 'notYet'>;
}

export function createChatQueue<Item>({
  slots,
  chatOf,
  isBefore,
  handle,
}: ChatQueueOptions<Item>): ChatQueue<Item> {
  const chats = new Map<string, Item[]>();
  let onceEmpty: (() => void)[] = [];

  async function handleFirst(items: Item[]): Promise<void> {
    const [item] = items;
    if (item === undefined) return;
    const outcome = await handle(item);
    if (outcome === 'handled') items.splice(items.indexOf(item), 1);
  }

  async function serve(chat: string, items: Item[]): Promise<void> {
    while (items.length > 0) await slots.within(() => handleFirst(items));
    chats.delete(chat);
    if (chats.size > 0) return;
    for (const resolve of onceEmpty) resolve();
    onceEmpty = [];
  }

  return {
    add(item) {
      const chat = chatOf(item);
      const waiting = chats.get(chat);
      if (waiting) {
        const index = waiting.findIndex((other) => isBefore(item, other));
        waiting.splice(index === -1 ? waiting.length : index, 0, item);
        return;
      }
      const items = [item];
      chats.set(chat, items);
      void serve(chat, items);
    },
    has: (chat) => chats.has(chat),
    size: () => chats.size,
    async whenEmpty() {
      if (chats.size > 0) await new Promise<void>((resolve) => onceEmpty.push(resolve));
    },
  };
}
