/** A short limit that is over is told once: a morning that has shown the card already is not told again by a push. */
import { expect, it } from 'vitest';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { tellOverdue } from '../../src/reminders/tell-overdue.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, buildRequest, minutesLater } from '../support/builders.js';
import { chief } from '../support/cast.js';

const fridayNight = new Date('2026-11-20T20:00:00+07:00');
const mondayMorning = new Date('2026-11-23T08:31:00+07:00');
const mondayLater = new Date('2026-11-23T10:00:00+07:00');

it('the card that the morning has shown is not pushed once more when the limit is over', async () => {
  let now = mondayMorning;
  const deps = buildDeps({ now: () => now, fileUrl: () => 'https://bot.example.go.th/file' });
  for (const person of [buildPerson({ since: minutesLater(-1) }), chief])
    await deps.stores.persons.replace(person, 0);
  const request = buildRequest();
  const proposal = request.proposal && { ...request.proposal, waitingSince: fridayNight };
  await deps.stores.requests.insert({ ...request, ...(proposal && { proposal }) });

  await sendReminders(deps);
  now = mondayLater;
  await tellOverdue(deps);
  const told = await deps.stores.messages.waitingFor(chief.id, 10);
  expect(told.map(({ id }) => id)).toEqual([`reminders:2026-11-23:${chief.id}`]);
});
