/** A short limit that is over is told once: a morning that has shown the card already is not told again by a push. */
import { describe, expect, it } from 'vitest';
import type { RequestStep } from '../../src/domain/request/procedure.js';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { createOverdueTeller, tellOverdue } from '../../src/reminders/tell-overdue.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater, movedAt } from '../support/builders.js';
import { chief } from '../support/cast.js';

const fridayNight = new Date('2026-11-20T20:00:00+07:00');
const mondayMorning = new Date('2026-11-23T08:31:00+07:00');
const mondayLater = new Date('2026-11-23T10:00:00+07:00');

describe('a card that is due in the morning, and over since', () => {
  async function office(now: () => Date) {
    const deps = buildDeps({ now, fileUrl: () => 'https://bot.example.go.th/file' });
    for (const person of [buildPerson({ since: minutesLater(-1) }), chief])
      await deps.stores.persons.replace(person, 0);
    const request = buildRequest();
    const proposal = request.proposal && { ...request.proposal, waitingSince: fridayNight };
    await deps.stores.requests.insert({ ...request, ...(proposal && { proposal }) });
    const told = async () => (await deps.stores.messages.waitingFor(chief.id, 10)).map(({ id }) => id);
    return { deps, told };
  }

  it('that the morning has shown is not pushed once more when the limit is over', async () => {
    let now = mondayMorning;
    const { deps, told } = await office(() => now);
    await sendReminders(deps);
    now = mondayLater;
    await tellOverdue(deps);
    expect(await told()).toEqual([`reminders:2026-11-23:${chief.id}`]);
  });

  it('is shown once by a bot that starts when both are due', async () => {
    const { deps, told } = await office(() => mondayLater);
    await tellOverdue(deps);
    await sendReminders(deps);
    expect(await told()).toEqual([expect.stringContaining(':overdue:')]);

    const other = await office(() => mondayLater);
    await Promise.all([sendReminders(other.deps), tellOverdue(other.deps)]);
    expect(await other.told()).toHaveLength(1);
  });
});

describe('a teller that goes on', () => {
  const tenOClock = new Date('2026-11-23T10:00:00+07:00');
  const later = (minutes: number) => new Date(tenOClock.getTime() + minutes * 60_000);
  /** Waits since then for the chief, who has five minutes. */
  const waitingFrom = (id: string, since: Date) => {
    const request = buildRequest({ id, waitingSince: since, history: movedAt(since) });
    return { ...request, procedure: { ...request.procedure, steps: request.procedure.steps.map(hasty) } };
  };
  const hasty = (step: RequestStep) => ({ ...step, timeLimit: { minutes: 5 } });

  async function office() {
    let now = tenOClock;
    const deps = buildDeps({ now: () => now, fileUrl: () => 'https://bot.example.go.th/file' });
    for (const person of [buildPerson({ since: minutesLater(-1) }), chief])
      await deps.stores.persons.replace(person, 0);
    const tell = createOverdueTeller(deps);
    return {
      stores: deps.stores,
      tellAt: async (minutes: number) => {
        now = later(minutes);
        await tell();
        const told = await deps.stores.messages.waitingFor(chief.id, 10);
        return told.map(({ requestId }) => requestId);
      },
    };
  }

  it('tells of what waited at its start, and of what came between two looks: each once', async () => {
    const { stores, tellAt } = await office();
    await stores.requests.insert(waitingFrom('a', later(-60)));
    expect(await tellAt(0)).toEqual([]);
    await stores.requests.insert(waitingFrom('b', later(3)));
    expect(await tellAt(10)).toEqual(['a']);
    expect(await tellAt(60)).toEqual(['a']);
    expect(await tellAt(70)).toEqual(['a', 'b']);
    expect(await tellAt(80)).toEqual(['a', 'b']);
  });

  it('tells nothing of what was decided meanwhile', async () => {
    const { stores, tellAt } = await office();
    await stores.requests.insert(waitingFrom('a', later(-60)));
    expect(await tellAt(0)).toEqual([]);
    await stores.requests.replace(buildRequest({ id: 'a', version: 2, status: 'withdrawn' }), 1);
    expect(await tellAt(10)).toEqual([]);
  });

  it('tells of a wait that began anew by its new time', async () => {
    const { stores, tellAt } = await office();
    await stores.requests.insert(waitingFrom('a', later(-60)));
    expect(await tellAt(0)).toEqual([]);
    await stores.requests.replace({ ...waitingFrom('a', later(2)), version: 2 }, 1);
    expect(await tellAt(10)).toEqual([]);
    expect(await tellAt(70)).toEqual(['a']);
  });
});
