/** The reminders of many requests, found in slices: whatever else waits has its turn between two. */
import type { PublishRequest } from '../domain/request/publish-request.js';
import { inSlices } from '../in-slices.js';
import { dueReminders, mostPressingFirst } from './due-reminders.js';
import type { Digest, Reminder } from './reminder.js';

/** Some milliseconds. */
const REQUESTS_A_SLICE = 100;

export async function dueInSlices(requests: readonly PublishRequest[], digest: Digest): Promise<Reminder[]> {
  const due: Reminder[] = [];
  for await (const slice of inSlices(requests, REQUESTS_A_SLICE)) due.push(...dueReminders(slice, digest));
  return mostPressingFirst(due);
}
