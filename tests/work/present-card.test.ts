/** Who gets which card of what stands on the website: the task, the question, or how things are. */
import { expect, it } from 'vitest';
import { presentCardFor } from '../../src/chat/parts/present-card.js';
import type { Person } from '../../src/domain/person/person.js';
import type { OnlinePeriod } from '../../src/domain/request/content.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { reviewAlt, taskAlt } from '../../src/text/take-down.js';
import { isWaitingFor } from '../../src/work/waiting-for.js';
import { buildDeps } from '../support/build-deps.js';
import { buildContent, buildPerson, buildRequest } from '../support/builders.js';

const now = new Date('2027-02-01T02:00:00Z');
const owner = buildPerson();
const webmaster = buildPerson({ id: 'U2', roles: ['webmaster'] });
const chief = buildPerson({ id: 'U3', roles: ['approver'] });

function online(period: OnlinePeriod): PublishRequest {
  return buildRequest({ status: 'online', content: buildContent({ online: period }) });
}

async function seesAsTask(request: PublishRequest, altText: string): Promise<Person[]> {
  const deps = buildDeps({ now: () => now, fileUrl: () => 'https://www.example.go.th/file' });
  const viewers = [owner, webmaster, chief];
  const cards = await Promise.all(viewers.map((viewer) => presentCardFor(deps, viewer, request)));
  const shown = viewers.filter((_, index) => cards[index]?.altText === altText);
  expect(viewers.filter((viewer) => isWaitingFor(viewer, request, now))).toEqual(shown);
  return shown;
}

it('what is over is a task of the webmaster, and to everybody else how things are', async () => {
  const over = online({ kind: 'until', lastDay: '2027-01-31' });
  expect(await seesAsTask(over, taskAlt(over, now))).toEqual([webmaster]);
});

it('whether something is still right is asked of its owner alone', async () => {
  const due = online({ kind: 'noEnd', reviewOn: '2027-02-01' });
  expect(await seesAsTask(due, reviewAlt(due))).toEqual([owner]);
});
