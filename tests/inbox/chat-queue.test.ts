/** Order within a chat, no waiting between chats. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChatQueue } from '../../src/inbox/chat-queue.js';
import { createSlots } from '../../src/slots.js';
import { runs } from '../support/runs.js';

interface Item {
  chat: string;
  number: number;
}

const isBefore = (item: Item, other: Item) => item.number < other.number;

function watchedQueue(atOnce: number) {
  const begun: Item[] = [];
  const ends: ((outcome?: 'notYet') => void)[] = [];
  const queue = createChatQueue<Item>({
    slots: createSlots(atOnce),
    chatOf: ({ chat }) => chat,
    isBefore,
    handle: (item) => {
      begun.push(item);
      return new Promise((resolve) => ends.push((outcome) => resolve(outcome ?? 'handled')));
    },
  });
  return { queue, begun, ends };
}

test('what one chat sent waits for what it sent before, other chats do not wait', async () => {
  const { queue, begun, ends } = watchedQueue(20);
  queue.add({ chat: 'staff', number: 1 });
  queue.add({ chat: 'staff', number: 2 });
  queue.add({ chat: 'chief', number: 1 });
  expect(begun).toEqual([
    { chat: 'staff', number: 1 },
    { chat: 'chief', number: 1 },
  ]);
  ends[0]?.();
  await expect.poll(() => begun.at(-1)).toEqual({ chat: 'staff', number: 2 });
});

test('no more chats than allowed are served at once, and the next one gets its turn', async () => {
  const { queue, begun, ends } = watchedQueue(2);
  for (const chat of ['a', 'b', 'c']) queue.add({ chat, number: 1 });
  expect(begun).toHaveLength(2);
  ends[1]?.();
  await expect.poll(() => begun.at(-1)?.chat).toBe('c');
});

test('an item that must wait holds back what came after it, and lets through what came before it', async () => {
  const { queue, begun, ends } = watchedQueue(20);
  queue.add({ chat: 'staff', number: 2 });
  queue.add({ chat: 'staff', number: 3 });
  queue.add({ chat: 'staff', number: 1 });
  ends[0]?.('notYet');
  for (const index of [1, 2, 3]) {
    await expect.poll(() => ends).toHaveLength(index + 1);
    ends[index]?.();
  }
  await queue.whenEmpty();
  expect(begun.map(({ number }) => number)).toEqual([2, 1, 2, 3]);
});

test('every item is handled once and in the order of its chat, however they come and end', async () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      items,
      fc.integer({ min: 1, max: 5 }),
      fc.scheduler(),
      async (chats, atOnce, scheduler) => {
        const done: Item[] = [];
        let running = 0;
        let mostAtOnce = 0;
        const queue = createChatQueue<Item>({
          slots: createSlots(atOnce),
          chatOf: ({ chat }) => chat,
          isBefore,
          handle: async (item) => {
            running += 1;
            mostAtOnce = Math.max(mostAtOnce, running);
            await scheduler.schedule(Promise.resolve());
            running -= 1;
            done.push(item);
            return 'handled';
          },
        });
        const sent = chats.map((chat, number) => ({ chat, number }));
        for (const item of sent) queue.add(item);
        await scheduler.waitFor(queue.whenEmpty());

        const ofChat = (all: Item[], wanted: string) => all.filter(({ chat }) => chat === wanted);
        for (const chat of 'abcd') expect(ofChat(done, chat)).toEqual(ofChat(sent, chat));
        expect(mostAtOnce).toBeLessThanOrEqual(atOnce);
      },
    ),
    { numRuns: runs(100) },
  );
});
