/** Who is told what in the morning: the owner, the webmaster who is on duty, and who stands in for him. */
import { hasRole, isReachable, type Person } from '../domain/person.js';
import type { Reminder } from './due-reminders.js';

/**
 * Who has left the office is told nothing; the webmasters still see what is hers.
 * @param people the longest known first
 */
export function receiversOf({ to, request }: Reminder, people: readonly Person[], now: Date): Person[] {
  const able = people.filter((one) => hasRole(one, 'webmaster') && isReachable(one, now));
  const [webmaster] = to.includes('webmaster') ? able : [];
  const holder = request.status === 'permitted' ? request.takenBy?.personId : undefined;
  const others = able.filter(({ id }) => id !== webmaster?.id && id !== holder);
  const [standIn] = to.includes('standIn') ? others : [];
  const owner = people.find(({ id, status }) => id === request.requester.personId && status === 'active');
  return [to.includes('owner') ? owner : undefined, webmaster, standIn].filter((one) => one !== undefined);
}
