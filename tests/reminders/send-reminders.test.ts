/** The morning's digest, from the records to the messages that wait. */
import { expect, it } from 'vitest';
import type { PublishRequest } from '../../src/domain/publish-request.js';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent, buildPerson, buildRequest, minutesLater } from '../support/builders.js';

const owner = buildPerson();
const webmaster = buildPerson({ id: 'U2', roles: ['webmaster'] });
const morning = new Date('2027-03-02T08:30:00+07:00');

/** Who is told on that morning, also when the digest is made twice. */
async function toldOf(request: Partial<PublishRequest>): Promise<string[]> {
  const deps = buildDeps({ now: () => morning });
  for (const person of [owner, webmaster]) await deps.stores.persons.replace(person, 0);
  await deps.stores.requests.insert(buildRequest(request));
  await sendReminders(deps);
  await sendReminders(deps);
  const claim = { now: morning, leaseUntil: minutesLater(1, morning), limit: 9 };
  return (await deps.stores.messages.claimDue(claim)).map(({ personId }) => personId);
}

it('what went online weeks after its review day is asked about all the same', async () => {
  const online = { kind: 'noEnd', reviewOn: '2027-01-31' } as const;
  const waitingSince = new Date('2027-03-01T05:00:00Z');
  const late = { status: 'published', content: buildContent({ online }), waitingSince } as const;
  expect(await toldOf(late)).toEqual([owner.id]);
});

it('what its owner asked to take down days ago is told to the webmaster again', async () => {
  const waitingSince = new Date('2027-02-27T05:00:00Z');
  expect(await toldOf({ status: 'takeDownAsked', waitingSince })).toEqual([webmaster.id]);
});
