/** Requests that nobody can go on with, so that an administrator finds somebody. */
import { expect, it } from 'vitest';
import { asActor } from '../../src/domain/person/person.js';
import { stuckRequests } from '../../src/work/stuck-requests.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent, buildPerson, buildRequest } from '../support/builders.js';

const webmaster = buildPerson({ id: 'U2', roles: ['webmaster'] });
const standIn = buildPerson({ id: 'U3', roles: ['webmaster'] });

it('what must come down is stuck only while no webmaster can be reached, whoever published it', async () => {
  const deps = buildDeps({ now: () => new Date('2027-02-01T02:00:00Z') });
  const { persons, requests } = deps.stores;
  const takenBy = asActor(webmaster);
  const until = (lastDay: string) => ({
    content: buildContent({ online: { kind: 'until', lastDay } }),
    takenBy,
  });
  await requests.insert(buildRequest({ id: 'asked', status: 'takeDownAsked', takenBy }));
  await requests.insert(buildRequest({ id: 'over', status: 'online', ...until('2027-01-31') }));
  await requests.insert(buildRequest({ id: 'last day', status: 'online', ...until('2027-02-01') }));
  const stuck = async () => (await stuckRequests(deps)).requests.map(({ id }) => id);

  await persons.replace({ ...webmaster, blockedBot: true }, 0);
  expect(await stuck()).toEqual(['asked', 'over']);
  await persons.replace(standIn, 0);
  expect(await stuck()).toEqual([]);
});
