/** The morning's digest, from the records to the messages that wait. */
import { expect, it } from 'vitest';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent, buildPerson, buildRequest, minutesLater } from '../support/builders.js';

it('what went online weeks after its review day is asked about all the same', async () => {
  const morning = new Date('2027-03-02T08:30:00+07:00');
  const deps = buildDeps({ now: () => morning });
  const owner = buildPerson();
  await deps.stores.persons.replace(owner, 0);
  await deps.stores.requests.insert(
    buildRequest({
      status: 'published',
      content: buildContent({ online: { kind: 'noEnd', reviewOn: '2027-01-31' } }),
      waitingSince: new Date('2027-03-01T05:00:00Z'),
    }),
  );
  await sendReminders(deps);
  await sendReminders(deps);
  const due = await deps.stores.messages.claimDue({
    now: morning,
    leaseUntil: minutesLater(1, morning),
    limit: 9,
  });
  expect(due.map(({ personId }) => personId)).toEqual([owner.id]);
});
