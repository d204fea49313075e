/**
 * A whole fiscal year of one office by its clock (October 2027 to September 2028, with a leap day): who is told what on
 * which day, and the same again when every tick finds a bot that has just been started.
 */
import { describe, expect, it, onTestFinished } from 'vitest';
import { addDays, bangkokDate, bangkokTime, type LocalDate, startOfDay } from '../../src/clock.js';
import type { Deps } from '../../src/deps.js';
import { type Draft, newConversation } from '../../src/domain/conversation.js';
import type { OutMessage } from '../../src/domain/message.js';
import type { OnlinePeriod } from '../../src/domain/request/content.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import type { Stores } from '../../src/domain/stores.js';
import { isWorkingDay } from '../../src/domain/working-time.js';
import { tellMissingByDay } from '../../src/moves/tell-missing.js';
import { createReadQuota } from '../../src/outbox/read-quota.js';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { tellOverdue } from '../../src/reminders/tell-overdue.js';
import { watchQuota } from '../../src/reminders/watch-quota.js';
import { buildDeps } from '../support/build-deps.js';
import {
  buildContent,
  buildOffice,
  buildPerson,
  buildRequest,
  type RequestOverrides,
} from '../support/builders.js';
import { scriptedLine } from '../support/scripted-line.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { openTestStorage } from '../support/test-storage.js';

const FIRST = '2027-10-01';
const LAST = '2028-09-30';
/** The project knows no public holidays of 2028 yet: those that matter here are the office's own. */
const ownHolidays = ['2028-01-03', '2028-03-03', '2028-04-06', '2028-04-13', '2028-04-14', '2028-06-05'];
const office = { ...buildOffice(), holidays: ownHolidays, webmastersAtLeast: 1 };
const procedure = procedureFor(office, { categoryId: 'public-relations', unit: 'disease-control' });
const patient = {
  ...procedure,
  steps: procedure.steps.map(({ timeLimit: _, ...step }) => step),
  publish: { ...procedure.publish, timeLimit: undefined },
};

const since = startOfDay('2027-09-01');
const person = (key: number, name: string, roles: Parameters<typeof buildPerson>[0]) =>
  buildPerson({ id: `U${String(key).padStart(32, '0')}`, name, since, ...roles });
const owner = person(1, 'เจ้าของ', { roles: ['requester'] });
const chief = person(2, 'หัวหน้า', { roles: ['approver'] });
const webmaster = person(3, 'เว็บมาสเตอร์', { roles: ['webmaster'] });
const administrator = person(4, 'ผู้ดูแล', { roles: ['administrator'] });
const leave = { from: '2028-02-28', to: '2028-03-02', givenBy: administrator.id, givenAt: since };
const people = [owner, { ...chief, leaves: [leave] }, webmaster, administrator];
const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;

/** The requests that come on each day, before the office opens. */
const comes: Record<LocalDate, RequestOverrides & { subject: string; online?: OnlinePeriod }> = {
  '2027-10-04': {
    subject: 'ถึงวันอธิกสุรทิน',
    status: 'online',
    online: { kind: 'until', lastDay: '2028-03-30' },
  },
  '2027-10-05': { subject: 'ถึงสิ้นปี', status: 'online', online: { kind: 'until', lastDay: '2027-12-31' } },
  '2027-10-06': { subject: 'ถึงสิ้นปีงบ', status: 'online', online: { kind: 'until', lastDay: '2028-09-30' } },
  '2027-10-07': { subject: 'ไม่มีกำหนด', status: 'online', online: { kind: 'noEnd', reviewOn: '2028-04-15' } },
  '2027-12-30': { subject: 'รอข้ามปี' },
  '2028-01-31': { subject: 'รอแก้ไข', status: 'refused' },
  '2028-02-24': { subject: 'รอหัวหน้าที่ลา' },
};
/** Days on which the chief decides what waits: it waits for nobody then. */
const withdrawn: Record<LocalDate, string> = { '2028-01-10': 'รอข้ามปี', '2028-03-06': 'รอหัวหน้าที่ลา' };
const DRAFT_FROM = '2028-02-15';

interface Told {
  on: LocalDate;
  at: string;
  id: string;
  to: string;
  words: string;
}

interface Year {
  /** On the clock of Bangkok; the jobs run at each. */
  ticks: readonly string[];
  /** How often the jobs run at a tick, each time from nothing but the stores. */
  runs: number;
}

async function yearOf({ ticks, runs }: Year): Promise<Told[]> {
  const { stores, close } = await openTestStorage(temporaryFolder());
  onTestFinished(close);
  const told: Told[] = [];
  for (const one of people) await stores.persons.replace({ ...one, version: 1 }, 0);
  let now = since;
  const base = buildDeps({ office, now: () => now, fileUrl: () => 'https://office.example/file' });
  const listened = listening(stores, (message) =>
    told.push({
      ...{ on: bangkokDate(now), at: bangkokTime(now), id: message.id, to: nameOf(message.personId) },
      words: JSON.stringify(message.body),
    }),
  );
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    await happen(stores, day);
    for (const tick of ticks) {
      now = new Date(`${day}T${tick}:00+07:00`);
      for (let run = 0; run < runs; run += 1) await tickOf({ ...base, stores: listened });
    }
  }
  return told;
}

/** Nothing is kept in memory from one tick to the next. */
async function tickOf(given: Deps): Promise<void> {
  const deps = { ...given, readQuota: createReadQuota({ line: scriptedLine(), now: given.now }) };
  await tellOverdue(deps);
  await tellMissingByDay(deps);
  await watchQuota(deps);
  await sendReminders(deps);
}

/** A message that is stored a second time under one id is told once. */
function listening(stores: Stores, hear: (message: OutMessage) => void): Stores {
  const add = async (message: OutMessage) => {
    const isNew = await stores.messages.add(message);
    if (isNew) hear(message);
    return isNew;
  };
  return { ...stores, messages: { ...stores.messages, add } };
}

async function happen(stores: Stores, day: LocalDate): Promise<void> {
  const { subject, online, ...flat } = comes[day] ?? { subject: '' };
  const at = new Date(`${day}T07:00:00+07:00`);
  if (subject !== '') {
    const sequence = Object.keys(comes).indexOf(day) + 1;
    const content = buildContent({ subject, ...(online && { online }) });
    const requester = { ...buildRequest().requester, personId: owner.id, name: owner.name };
    const id = `01KA000000000000000000000${sequence}`;
    await stores.requests.insert(
      buildRequest({ id, sequence, requester, procedure: patient, content, waitingSince: at, ...flat }),
    );
  }
  if (withdrawn[day] !== undefined) await withdraw(stores, withdrawn[day]);
  if (day === DRAFT_FROM) await leaveDraft(stores, at);
}

async function withdraw(stores: Stores, subject: string): Promise<void> {
  for (const request of await stores.requests.ofRequester(owner.id, 20)) {
    if (request.proposal?.content.subject !== subject) continue;
    const proposal = { ...request.proposal, status: 'withdrawn' as const };
    await stores.requests.replace({ ...request, version: request.version + 1, proposal }, request.version);
  }
}

async function leaveDraft(stores: Stores, startedAt: Date): Promise<void> {
  const requestId = '01KA0000000000000000000099';
  const draft: Draft = {
    requestId,
    at: 'subject',
    startedAt,
    answers: {},
    detailTexts: [],
    givenBy: {},
    misses: 0,
  };
  await stores.conversations.replace({ ...newConversation(owner.id), version: 1, draft }, 0);
}

/** Days on which a person is told something with these words. */
function daysOf(told: Told[], to: { name: string }, words: string): LocalDate[] {
  return told.filter((one) => one.to === to.name && one.words.includes(words)).map(({ on }) => on);
}

/** Told once, by whichever test asks first. */
let first: Promise<Told[]> | undefined;
function theYear(): Promise<Told[]> {
  first ??= yearOf({ ticks: ['08:20', '08:30', '16:00'], runs: 1 });
  return first;
}

describe('a fiscal year of an office', { timeout: 240_000 }, () => {
  it('a digest comes on working mornings only, and to nobody twice on one', async () => {
    const year = await theYear();
    const digests = year.filter(({ id }) => id.startsWith('reminders:'));
    expect(digests.length).toBeGreaterThan(40);
    expect(digests.filter(({ on }) => !isWorkingDay(on, ownHolidays))).toEqual([]);
    expect(digests.filter(({ at }) => at !== '08:30')).toEqual([]);
    const mornings = digests.map(({ on, to }) => `${on} ${to}`);
    expect(new Set(mornings).size).toBe(mornings.length);
  });

  it('nothing is told out of office hours, by whatever job', async () => {
    const year = await theYear();
    expect(year.filter(({ on, at }) => !isWorkingDay(on, ownHolidays) || at < '08:30')).toEqual([]);
  });

  it('an end that lies thirty days after a leap day: told on that day, and seven days before', async () => {
    const year = await theYear();
    expect(daysOf(year, owner, 'ถึงวันอธิกสุรทิน')).toEqual(['2028-02-29', '2028-03-23']);
  });

  it('an end on the last day of the year: the take-down is told on the first working morning, and every third day', async () => {
    const year = await theYear();
    const task = year.filter(({ to, words }) => to === webmaster.name && /ถึงสิ้นปี(?!งบ)/.test(words));
    expect(task.slice(0, 3).map(({ on }) => on)).toEqual(['2028-01-04', '2028-01-07', '2028-01-10']);
  });

  it('an end on the last day of the fiscal year: seven days before is a Saturday, told on Monday', async () => {
    const year = await theYear();
    const days = daysOf(year, owner, 'ถึงสิ้นปีงบ');
    expect(days).toEqual(['2028-08-31', '2028-09-25']);
  });

  it('a review day in the holidays of Songkran is asked about on the first working morning after', async () => {
    const year = await theYear();
    expect(daysOf(year, owner, 'ไม่มีกำหนด')[0]).toBe('2028-04-17');
  });

  it('a decision over the New Year: its one working day is the fourth of January, late on the fifth and every second one', async () => {
    const year = await theYear();
    expect(daysOf(year, chief, 'รอข้ามปี')).toEqual(['2028-01-04', '2028-01-05', '2028-01-07']);
    expect(daysOf(year, owner, 'รอข้ามปี')).toEqual(['2028-01-05']);
  });

  it('a correction: its last working day over a weekend, late, and after thirty days offered to be withdrawn', async () => {
    const year = await theYear();
    const days = daysOf(year, owner, 'รอแก้ไข');
    expect(days.slice(0, 4)).toEqual(['2028-02-04', '2028-02-07', '2028-02-08', '2028-02-10']);
    expect(days.filter((day) => day >= '2028-03-01')).toEqual([
      '2028-03-01',
      '2028-03-31',
      '2028-05-01', // the ninetieth day is a Sunday
      '2028-05-30',
      '2028-06-29',
      '2028-07-31',
      '2028-08-28',
      '2028-09-27',
    ]);
  });

  it('a draft that was left on 15 February is offered on the leap day, once', async () => {
    const year = await theYear();
    expect(daysOf(year, owner, 'ค้างไว้ตั้งแต่')).toEqual(['2028-02-29']);
  });

  it('the only decider on leave over the leap day: the requester and an administrator hear it once, on the first day', async () => {
    const year = await theYear();
    const missing = year.filter(({ id }) => id.startsWith('missing:'));
    expect(missing.map(({ on, at, to }) => `${on} ${at} ${to}`).sort()).toEqual([
      `2028-02-28 08:30 ${administrator.name}`,
      `2028-02-28 08:30 ${owner.name}`,
    ]);
  });

  it('with a start at every tick, twice, and more ticks, exactly the same is told', async () => {
    const year = await theYear();
    const again = await yearOf({ ticks: ['08:20', '08:30', '12:00', '16:00'], runs: 2 });
    const keys = (all: Told[]) => all.map(({ on, id, to }) => `${on} ${id} ${to}`).sort();
    expect(keys(again)).toEqual(keys(year));
  });
});
