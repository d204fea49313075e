/** People who write their details text after text: whatever is lost, doubled or out of order shows in their drafts. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { messagingApi } from '@line/bot-sdk';
import { answeredLate } from '../../src/text/trouble.js';
import { fillFormUpTo } from '../support/fill-form.js';
import type { TestPerson } from '../support/start-app.js';
import type { Instance, Instances } from './open-instances.js';

export interface Writers {
  people: TestPerson[];
  texts: string[];
}

export function buildWriters(count: number, textsEach: number): Writers {
  return {
    people: Array.from({ length: count }, (_, index) => ({
      key: `writer${index}`,
      name: 'สมหญิง ตัวอย่าง',
      position: 'พยาบาลวิชาชีพ',
      roles: ['requester'],
    })),
    texts: Array.from({ length: textsEach }, (_, index) => `กิจกรรมที่ ${index + 1} ของโครงการ`),
  };
}

/** Up to the question that takes one text after the other. */
export async function beginForms({ emulator }: Instances, { people }: Writers): Promise<void> {
  await Promise.all(people.map(({ key }) => fillFormUpTo(emulator.phone(key), 'details')));
}

/** Each text again until an instance has taken it, as LINE does, a moment later; then the next one. @returns the answers to all posts. */
export async function writeAll(
  { emulator, post }: Instances,
  { people, texts }: Writers,
  { nextInstance, pauseMs }: { nextInstance: () => Instance; pauseMs: number },
): Promise<(number | null)[]> {
  const statuses: (number | null)[] = [];
  const writesAll = async (key: string) => {
    for (const text of texts) {
      const message = { type: 'text', id: randomUUID(), text, quoteToken: 'q' };
      const event = emulator.buildEvent(key, { type: 'message', message });
      while (statuses[statuses.push(await post(nextInstance(), event)) - 1] !== 200) await setTimeout(20);
      await setTimeout(pauseMs);
    }
  };
  await Promise.all(people.map(({ key }) => writesAll(key)));
  return statuses;
}

/** The texts of each writer, as the record has them. */
export async function writtenBy({ emulator, stores }: Instances, { people }: Writers): Promise<string[][]> {
  const conversations = people.map(({ key }) => stores.conversations.get(emulator.phone(key).userId));
  return (await Promise.all(conversations)).map(
    (conversation) => conversation?.draft?.detailTexts.map(({ text }) => text) ?? [],
  );
}

export interface Answers {
  onTime: number;
  /** With the sentence that goes before an answer which comes late: where time is hurried many do. */
  late: number;
}

export function answersTo({ emulator }: Instances, { people }: Writers): Answers[] {
  return people.map(({ key }) => {
    const messages = emulator.phone(key).messages();
    const late = messages.filter(saysLate).length;
    return { onTime: messages.length - 2 * late, late };
  });
}

function saysLate(message: messagingApi.Message): boolean {
  return 'text' in message && message.text === answeredLate;
}
