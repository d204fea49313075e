/** Finds who is told in the morning: whoever must act, the owner, the webmaster on duty, and their stand-ins. */
import { mayRecheck } from '../domain/permissions.js';
import { hasRole, isPaused, isReachable, type Person } from '../domain/person/person.js';
import { dueStep, publishTaskOf, waitsForRequester } from '../domain/request/publish-request.js';
import { namedWebmaster } from '../domain/request/publish-task.js';
import type { Role } from '../offices/office.js';
import { peopleDueAmong } from '../work/on-duty.js';
import type { Reminder } from './reminder.js';

/**
 * The people to tell of a reminder; a person who has left the office is told nothing. For whoever has paused the reminders
 * somebody else is told, and where there is nobody else that person after all.
 * @param everybody the longest known first
 */
export function receiversOf(reminder: Reminder, everybody: readonly Person[], now: Date): Person[] {
  const { to, request } = reminder;
  const people = everybody.filter((one) => !isPaused(one, now));
  const inReach = (role: Role) => people.filter((one) => hasRole(one, role) && isReachable(one, now));
  const webmasters = inReach('webmaster');
  const [administrator] = inReach('administrator');
  const onDuty = webmasters[0] ?? administrator; // who can find another webmaster
  const told = to.includes('webmaster') ? onDuty?.id : undefined;
  const holder = publishTaskOf(request)?.takenBy?.personId;
  const due = whoIsDue(request, people, now);
  const receivers = {
    owner: mustBeSeen(reminder, people) ? onDuty : ownerOf(request, people),
    webmaster: onDuty,
    standIn: webmasters.find(({ id }) => id !== told && id !== holder),
    whoeverIsDue: due[0] ?? administrator ?? whoIsDue(request, everybody, now)[0],
    deputy: due[1] ?? administrator,
    decider: deciderOf(request, people, now) ?? administrator,
    checker: people.find((one) => mayRecheck(one, request, now) && isReachable(one, now)) ?? administrator,
  };
  const found = to.map((one) => receivers[one]).filter((one) => one !== undefined);
  return [...new Set(found)];
}

/** Who would be asked to decide it, were it proposed now. */
function deciderOf(request: Reminder['request'], people: readonly Person[], now: Date): Person | undefined {
  const step = request.procedure.steps.find(({ kind }) => kind === 'decide');
  return step && peopleDueAmong(people, step, { request, now })[0];
}

/** Those who could act now, whoever is asked first: of a task its holder, or whom the screening named, before the other webmasters. */
function whoIsDue(request: Reminder['request'], people: readonly Person[], now: Date): Person[] {
  const step = dueStep(request);
  if (step) return peopleDueAmong(people, step, { request, now });
  if (waitsForRequester(request)) return [ownerOf(request, people)].filter((one) => one !== undefined);
  const holder = publishTaskOf(request)?.takenBy?.personId ?? namedWebmaster(request)?.personId;
  const webmasters = people.filter((one) => hasRole(one, 'webmaster') && isReachable(one, now));
  return webmasters.toSorted((one, other) => Number(other.id === holder) - Number(one.id === holder));
}

/** A review that its owner will not read: what is over later is told to the webmasters anyway, this to nobody else. */
function mustBeSeen({ kind, request }: Reminder, people: readonly Person[]): boolean {
  const owner = ownerOf(request, people);
  return kind === 'review' && (!owner || owner.blockedBot);
}

function ownerOf({ requester }: Reminder['request'], people: readonly Person[]): Person | undefined {
  return people.find(({ id, status }) => id === requester.personId && status === 'active');
}
