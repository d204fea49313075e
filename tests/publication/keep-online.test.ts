/** What has no end is found still right: for as long as the office allows, and no longer. */
import { expect, it } from 'vitest';
import { keepOnline } from '../../src/publication/keep-online.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent, buildOffice, buildPerson, buildRequest } from '../support/builders.js';

it('the next review comes after the months of the office, counted from the day of the answer', async () => {
  const office = buildOffice();
  const deps = buildDeps({
    office: { ...office, form: { ...office.form, reviewWithinMonths: 6 } },
    now: () => new Date('2027-08-30T17:00:00Z'), // the 31st in Bangkok
    fileUrl: () => 'https://www.example.go.th/file',
  });
  const content = buildContent({ online: { kind: 'noEnd', reviewOn: '2027-08-01' } });
  const request = buildRequest({ status: 'published', content });
  await deps.stores.requests.insert(request);
  await keepOnline(deps, buildPerson(), { id: request.id, v: 1, eventId: 'event-2' });
  const kept = await deps.stores.requests.get(request.id);
  expect(kept?.content.online).toEqual({ kind: 'noEnd', reviewOn: '2028-02-29' });
});
