/** The morning's digest: one message a day at most to each person who should look at something. Sent once, whoever runs it. */
import { digestCard } from '../../flex-templates/digest-card.js';
import { addDays, bangkokDate, type LocalDate } from '../clock.js';
import type { Answer, Deps } from '../deps.js';
import type { Person } from '../domain/person.js';
import type { PublishRequest } from '../domain/publish-request.js';
import { EVER } from '../domain/stores.js';
import { onDuty } from '../outbox/on-duty.js';
import { presentCard, waitsOn } from '../outbox/present-card.js';
import { tellPerson } from '../outbox/tell-person.js';
import { dueReminders, type Reminder } from './due-reminders.js';
import { daysOfDigest, isMorningOver } from './mornings.js';

/** More than an office has in one morning. */
const MOST_LOOKED_AT = 1_000;

interface Told {
  person: Person;
  reminder: Reminder;
}

export async function sendReminders(deps: Deps): Promise<void> {
  const now = deps.now();
  if (!isMorningOver(now)) return;
  const today = bangkokDate(now);
  const days = await daysOfDigest(deps.stores.claims, today);
  const { period } = deps.office;
  const due = dueReminders(await mayBeDue(deps, { today, days }), { days, period });
  const told = (await Promise.all(due.map((reminder) => receiversOf(deps, reminder)))).flat();
  for (const personId of new Set(told.map(({ person }) => person.id))) {
    const own = told.filter(({ person }) => person.id === personId);
    const messages = digestOf(deps, own, today);
    await tellPerson(deps, { id: `reminders:${today}:${personId}`, personId, messages });
  }
}

async function mayBeDue(
  { stores: { requests }, office }: Deps,
  { today, days }: { today: LocalDate; days: readonly LocalDate[] },
): Promise<PublishRequest[]> {
  const furthest = Math.max(0, ...office.period.remindDaysBefore);
  const found = [
    await requests.waiting(['permitted', 'takeDownAsked'], MOST_LOOKED_AT),
    await requests.ending({ from: EVER.from, to: addDays(today, -1) }, MOST_LOOKED_AT),
    await requests.ending({ from: today, to: addDays(today, furthest) }, MOST_LOOKED_AT),
    await requests.toReview({ from: days.at(-1) ?? today, to: today }, MOST_LOOKED_AT),
  ];
  return found.flat();
}

/** Who has left the office is told nothing; the webmasters still see what is hers. */
async function receiversOf(deps: Deps, reminder: Reminder): Promise<Told[]> {
  const { to, request } = reminder;
  const webmaster = to.includes('webmaster') ? await onDuty(deps, 'webmaster') : undefined;
  const others = [request.takenBy?.personId, webmaster?.id].filter((id) => id !== undefined);
  const people = [
    to.includes('owner') ? await deps.stores.persons.get(request.requester.personId) : undefined,
    webmaster,
    to.includes('standIn') ? await onDuty(deps, 'webmaster', others) : undefined,
  ];
  return people.flatMap((person) => (person?.status === 'active' ? [{ person, reminder }] : []));
}

/** A single thing that waits on her is shown as the card on which she acts. */
function digestOf(deps: Deps, told: Told[], today: LocalDate): Answer {
  const [first, ...others] = told;
  if (first && others.length === 0 && waitsOn(deps, first.person, first.reminder.request)) {
    return [presentCard(deps, first.person, first.reminder.request)];
  }
  return [digestCard(told.map(({ reminder: { kind, request } }) => ({ kind, request, today })))];
}
