/** The reminders of many requests, found in slices: whatever else waits has its turn between two. */
import { setImmediate } from 'node:timers/promises';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { dueReminders, mostPressingFirst } from './due-reminders.js';
import type { Digest, Reminder } from './reminder.js';

/** Some milliseconds. */
const REQUESTS_A_SLICE = 100;

export async function dueInSlices(requests: readonly PublishRequest[], digest: Digest): Promise<Reminder[]> {
  const due: Reminder[] = [];
  for (let start = 0; start < requests.length; start += REQUESTS_A_SLICE) {
    if (start > 0) await setImmediate();
    due.push(...dueReminders(requests.slice(start, start + REQUESTS_A_SLICE), digest));
  }
  return mostPressingFirst(due);
}
