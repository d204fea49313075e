/** The morning's digest: one message a day at most to each person who should look at something. Sent once, whoever runs it. */
import { digestCard } from '../../flex-templates/digest-card.js';
import { addDays, bangkokDate, type LocalDate } from '../clock.js';
import type { Answer, Deps } from '../deps.js';
import type { Person } from '../domain/person/person.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { EVER } from '../domain/stores.js';
import { tellPerson } from '../outbox/tell-person.js';
import { eachOnce } from '../work/found-requests.js';
import { presentCard, waitsOn } from '../work/present-card.js';
import { dueReminders, type Reminder } from './due-reminders.js';
import { daysOfDigest, isMorningOver, lastDays } from './mornings.js';
import { receiversOf } from './receivers.js';

/** More than an office has in one morning. */
const MOST_LOOKED_AT = 1_000;

export async function sendReminders(deps: Deps): Promise<void> {
  const now = deps.now();
  if (!isMorningOver(now)) return;
  const today = bangkokDate(now);
  const { period } = deps.office;
  const requests = await mayBeDue(deps, today);
  if (dueReminders(requests, { days: lastDays(today), period }).length === 0) return; // as on most mornings

  const days = await daysOfDigest(deps.stores.claims, today);
  const due = dueReminders(requests, { days, period });
  for (const [person, own] of byReceiver(due, await deps.stores.persons.list(), now)) {
    const messages = await digestOf(deps, person, { own, today });
    await tellPerson(deps, { id: `reminders:${today}:${person.id}`, personId: person.id, messages });
  }
}

async function mayBeDue(
  { stores: { requests }, office: { period } }: Deps,
  today: LocalDate,
): Promise<PublishRequest[]> {
  const furthest = Math.max(0, ...period.remindDaysBefore);
  const found = [
    await requests.waiting({ statuses: statusesWaitingFor('webmaster') }, MOST_LOOKED_AT),
    await requests.ending({ from: EVER.from, to: addDays(today, -1) }, MOST_LOOKED_AT),
    await requests.ending({ from: today, to: addDays(today, furthest) }, MOST_LOOKED_AT),
    await requests.toReview({ from: EVER.from, to: today }, MOST_LOOKED_AT),
  ];
  return eachOnce(found.flat());
}

function byReceiver(due: Reminder[], people: Person[], now: Date): Map<Person, Reminder[]> {
  const found = new Map<Person, Reminder[]>();
  for (const reminder of due) {
    for (const person of receiversOf(reminder, people, now)) {
      found.set(person, [...(found.get(person) ?? []), reminder]);
    }
  }
  return found;
}

/** A single thing that waits on her is shown as the card on which she acts. */
async function digestOf(
  deps: Deps,
  person: Person,
  { own, today }: { own: Reminder[]; today: LocalDate },
): Promise<Answer> {
  const [first, ...others] = own;
  if (first && others.length === 0 && waitsOn(deps, person, first.request)) {
    return [await presentCard(deps, person, first.request)];
  }
  return [digestCard(own.map(({ kind, request }) => ({ kind, request, today })))];
}
