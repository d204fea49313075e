/** The morning's digest, from the records to the messages that wait. */
import { expect, it } from 'vitest';
import type { Deps } from '../../src/deps.js';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { buildDeps } from '../support/build-deps.js';
import {
  buildContent,
  buildPerson,
  buildRequest,
  minutesLater,
  type RequestOverrides,
} from '../support/builders.js';

const owner = buildPerson();
const webmaster = buildPerson({ id: 'U2', roles: ['webmaster'] });
const morning = new Date('2027-03-02T08:30:00+07:00');

/** Who is told on that morning, also when the digest is made again an hour later. */
async function toldOf(request: RequestOverrides): Promise<string[]> {
  let now = morning;
  const deps = buildDeps({ now: () => now });
  for (const person of [owner, webmaster]) await deps.stores.persons.replace(person, 0);
  await deps.stores.requests.insert(buildRequest(request));
  await sendReminders(deps);
  const first = await due(deps);
  now = minutesLater(60, morning);
  await sendReminders(deps);
  return [...first, ...(await due(deps))];
}

/** All that waits, as if it were delivered. */
async function due({ stores, now }: Deps): Promise<string[]> {
  const claim = { now: now(), leaseUntil: minutesLater(1, now()), limit: 9 };
  const messages = await stores.messages.claimDue(claim);
  for (const message of messages)
    await stores.messages.settle(message.id, { ...message, status: 'accepted' });
  return messages.map(({ personId }) => personId);
}

it('what went online weeks after its review day is asked about all the same', async () => {
  const online = { kind: 'noEnd', reviewOn: '2027-01-31' } as const;
  const waitingSince = new Date('2027-03-01T05:00:00Z');
  const late = { status: 'online', content: buildContent({ online }), waitingSince } as const;
  expect(await toldOf(late)).toEqual([owner.id]);
});

it('what its owner asked to take down days ago is told to the webmaster again', async () => {
  const waitingSince = new Date('2027-02-27T05:00:00Z');
  expect(await toldOf({ status: 'takeDownAsked', waitingSince })).toEqual([webmaster.id]);
});

it('on a morning on which nothing is due nothing is written', async () => {
  const claimed = async (lastDay: string) => {
    const deps = buildDeps({ now: () => morning });
    const content = buildContent({ online: { kind: 'until', lastDay } });
    await deps.stores.requests.insert(buildRequest({ status: 'online', content }));
    await sendReminders(deps);
    return deps.stores.claims.holderOf('reminders:2027-03-02');
  };
  expect(await claimed('2027-03-09')).toBe('2027-03-02');
  expect(await claimed('2027-03-20')).toBeUndefined();
});
