/** What has no end is found still right: for as long again, and no longer than the office allows. */
import { expect, it } from 'vitest';
import { confirmCurrent } from '../../src/publication/stand-online.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent, buildOffice, buildPerson, buildRequest } from '../support/builders.js';

it.each([
  ['as long as the owner chose, counted from the day of the answer', '2026-12-20', '2027-09-30'],
  ['no longer than the office allows', '2027-08-01', '2028-02-29'],
])('the next review comes after %s', async (_after, reviewOn, next) => {
  const office = buildOffice();
  const deps = buildDeps({
    office: { ...office, form: { ...office.form, reviewWithinMonths: 6 } },
    now: () => new Date('2027-08-30T17:00:00Z'), // the 31st in Bangkok
    fileUrl: () => 'https://www.example.go.th/file',
  });
  const request = buildRequest({
    status: 'online',
    content: buildContent({ online: { kind: 'noEnd', reviewOn } }), // sent on 20 November 2026
  });
  await deps.stores.requests.insert(request);
  await confirmCurrent(deps, buildPerson(), { requestId: request.id, seenVersion: 1, actKey: 'event-2' });
  const kept = await deps.stores.requests.get(request.id);
  expect(kept?.standing?.content.online).toEqual({ kind: 'noEnd', reviewOn: next });
});
