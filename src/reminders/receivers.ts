/** Who is told what in the morning: the owner, the webmaster on duty, and the webmaster who stands in. */
import { hasRole, isReachable, type Person } from '../domain/person/person.js';
import { publishTaskOf } from '../domain/request/publish-request.js';
import type { Role } from '../offices/office.js';
import type { Reminder } from './due-reminders.js';

/**
 * Who has left the office is told nothing.
 * @param people the longest known first
 */
export function receiversOf(reminder: Reminder, people: readonly Person[], now: Date): Person[] {
  const { to, request } = reminder;
  const inReach = (role: Role) => people.filter((one) => hasRole(one, role) && isReachable(one, now));
  const webmasters = inReach('webmaster');
  const onDuty = webmasters[0] ?? inReach('administrator')[0]; // who can find another webmaster
  const told = to.includes('webmaster') ? onDuty?.id : undefined;
  const holder = publishTaskOf(request)?.takenBy?.personId;
  const receivers = {
    owner: mustBeSeen(reminder, people) ? onDuty : ownerOf(request, people),
    webmaster: onDuty,
    standIn: webmasters.find(({ id }) => id !== told && id !== holder),
  };
  return to.map((one) => receivers[one]).filter((one) => one !== undefined);
}

/** A review that its owner will not read: what is over later is told to the webmasters anyway, this to nobody else. */
function mustBeSeen({ kind, request }: Reminder, people: readonly Person[]): boolean {
  const owner = ownerOf(request, people);
  return kind === 'review' && (!owner || owner.blockedBot);
}

function ownerOf({ requester }: Reminder['request'], people: readonly Person[]): Person | undefined {
  return people.find(({ id, status }) => id === requester.personId && status === 'active');
}
