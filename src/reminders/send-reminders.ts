/** The morning's digest: one message a day at most to each person who should look at something. Sent once, whoever runs it. */
import { addDays, addMonths, bangkokDate, type LocalDate, startOfDay } from '../clock.js';
import type { Deps } from '../deps.js';
import { shownByPosition } from '../domain/person/left.js';
import type { Person } from '../domain/person/person.js';
import { eachOnce } from '../domain/request/found-requests.js';
import type { PublishRequest } from '../domain/request/publish-request.js';
import { statusesWaitingFor } from '../domain/request/statuses.js';
import { scanLimits } from '../domain/scan-limits.js';
import { ALL_TIME } from '../domain/stores.js';
import { isWorkingDay } from '../domain/working-time.js';
import type { Notice } from '../outbox/notice.js';
import { isUsedUp } from '../outbox/read-quota.js';
import { tellPerson } from '../outbox/tell-person.js';
import { tellsOfLimit } from '../text/reminders.js';
import { presentView } from '../work/present-view.js';
import { isWaitingFor } from '../work/waiting-for.js';
import { doubtfulPages, pageReminders } from './doubtful-pages.js';
import { dueInSlices } from './due-in-slices.js';
import { isFirstToShow } from './first-to-show.js';
import { morningExtras } from './morning-extras.js';
import { daysOfDigest, digestId, isMorningOver, lastDays } from './mornings.js';
import { receiversOf } from './receivers.js';
import type { Reminder } from './reminder.js';

/** The days of which a digest may answer, and the one before the first of them. */
const RECENT_DAYS = 7;

/** Made once a morning; broken off, it is made again, and who was told then is not told twice. */
export async function sendReminders(deps: Deps): Promise<void> {
  const { office, stores } = deps;
  const now = deps.now();
  const today = bangkokDate(now);
  if (!isMorningOver(now) || !isDigestDay(office, today)) return;
  const made = `reminders-made:${today}`;
  if ((await stores.claims.holderOf(made)) !== undefined) return;

  if (isUsedUp(await deps.readQuota())) return; // the next month's first morning answers for these days
  await sendDigests(deps, today);
  await stores.claims.claim(made, now.toISOString());
}

async function sendDigests(deps: Deps, today: LocalDate): Promise<void> {
  const people = await deps.stores.persons.list();
  const due = shownByPosition(await remindersOf(deps, today), people);
  const own = byReceiver(due, people, deps.now());
  const extras = await morningExtras(deps, people, today);
  for (const person of new Set([...own.keys(), ...extras.keys()])) {
    const [reminders, others] = [own.get(person) ?? [], extras.get(person) ?? []];
    const notices = [...(await noticesOf(deps, person, { own: reminders, today })), ...others];
    if (notices.length === 0) continue; // its one card was shown today
    const rides = others.length === 0 && reminders.every((one) => one.rides);
    if (!rides) await dropOlder(deps, person, reminders);
    await tellPerson(deps, {
      id: digestId(today, person.id),
      personId: person.id,
      ...(rides && { rides }),
      ...requestOf(reminders),
      notices,
    });
  }
}

/** A push says more of a request than a line about it that still rides from an earlier morning. */
async function dropOlder(
  { stores: { messages } }: Deps,
  { id: personId }: Person,
  reminders: readonly Reminder[],
): Promise<void> {
  const told = reminders.map(({ request }) => request.id);
  for (const older of await messages.ridingFor(personId, scanLimits.riding)) {
    const { id, requestId, attempts, nextAttemptAt } = older;
    if (id.startsWith('reminders:') && told.includes(requestId ?? '')) {
      await messages.settle(id, { status: 'accepted', attempts, nextAttemptAt });
    }
  }
}

function requestOf([first, ...others]: readonly Reminder[]): { requestId?: string } {
  return first && others.length === 0 ? { requestId: first.request.id } : {};
}

/** Days are answered for only where something is due, so that a morning without news writes nothing. */
async function remindersOf({ office, stores }: Deps, today: LocalDate): Promise<Reminder[]> {
  const requests = await candidates({ office, stores }, today);
  const recent = lastDays(today);
  const pages = await doubtfulPages({ stores }, recent.at(-1) ?? today);
  const dueOn = async (days: readonly LocalDate[]) => {
    const due = await dueInSlices(requests, { ...office, days });
    const isPressing = ({ kind }: Reminder) => kind === 'takeDown';
    return [
      ...due.filter(isPressing),
      ...pageReminders(pages, days),
      ...due.filter((one) => !isPressing(one)),
    ];
  };
  if ((await dueOn(recent)).length === 0) return [];
  return dueOn(await daysOfDigest(stores.claims, today));
}

function isDigestDay({ waiting, holidays }: Deps['office'], day: LocalDate): boolean {
  return waiting.digestOn === 'everyDay' || isWorkingDay(day, holidays);
}

async function candidates(
  { stores: { requests }, office: { period, currency } }: Pick<Deps, 'stores' | 'office'>,
  today: LocalDate,
): Promise<PublishRequest[]> {
  const furthest = Math.max(0, ...period.remindDaysBefore);
  const found = [
    await requests.waiting(
      { statuses: statusesWaitingFor('step', 'webmaster', 'requester') },
      scanLimits.morning,
    ),
    await requests.ending({ from: ALL_TIME.from, to: addDays(today, -1) }, scanLimits.morning),
    await requests.ending({ from: today, to: addDays(today, furthest) }, scanLimits.morning),
    await requests.toReview({ from: ALL_TIME.from, to: today }, scanLimits.morning),
    await requests.withConcern(scanLimits.morning),
    await requests.correctedSince(startOfDay(addDays(today, -RECENT_DAYS)), scanLimits.morning),
    await requests.uncheckedSince(
      startOfDay(addMonths(today, -currency.checkEveryMonths)),
      scanLimits.morning,
    ),
  ];
  return eachOnce(found.flat());
}

/** By person, and of each request the reminder that came first: the most pressing. */
function byReceiver(due: Reminder[], people: Person[], now: Date): Map<Person, Reminder[]> {
  const found = new Map<Person, Map<string, Reminder>>();
  for (const reminder of due) {
    for (const person of receiversOf(reminder, people, now)) {
      const own = found.get(person) ?? new Map<string, Reminder>();
      if (!own.has(reminder.request.id)) own.set(reminder.request.id, reminder);
      found.set(person, own);
    }
  }
  return new Map([...found].map(([person, own]) => [person, [...own.values()]]));
}

/** A single thing that waits on the receiver is shown as the card on which to act, below the words of its limit. */
async function noticesOf(
  deps: Deps,
  to: Person,
  { own, today }: { own: Reminder[]; today: LocalDate },
): Promise<Notice[]> {
  const [first, ...others] = own;
  if (!first) return [];
  const { waiting } = deps.office;
  const wordsOf = ({ kind, request }: Reminder) => ({ kind, request, today, waiting });
  const isTask = first.kind !== 'offerWithdrawal' && isWaitingFor(to, first.request, deps.now());
  if (others.length > 0 || !isTask) return [{ kind: 'digest', reminders: own.map(wordsOf) }];
  const { request } = first;
  const card = { day: today, personId: to.id, requestId: request.id };
  if (!(await isFirstToShow(deps.stores.claims, card, 'digest'))) return [];
  const limit: Notice[] = tellsOfLimit(first) ? [{ kind: 'due', reminder: wordsOf(first) }] : [];
  const view = await presentView(deps, to, request);
  const checks = await deps.stores.pageChecks.get(request.id);
  return [...limit, { kind: 'present', request, to, view, checks }];
}
