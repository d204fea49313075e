/** Whoever left shows by the position also on what is still open: cards of requests under way and marks of a checklist. */
import { expect, it } from 'vitest';
import { unitsCard } from '../../flex-templates/units-card.js';
import { presentCardFor } from '../../src/chat/parts/present-card.js';
import { readCoverage } from '../../src/coverage/read-coverage.js';
import { withMark } from '../../src/domain/checklist-marks.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import { asActor, type Person, withStatus } from '../../src/domain/person/person.js';
import { loadOffice } from '../../src/offices/load-office.js';
import { sendReminders } from '../../src/reminders/send-reminders.js';
import { tellOverdue } from '../../src/reminders/tell-overdue.js';
import { buildDeps, type TestDeps } from '../support/build-deps.js';
import { buildOffice, buildPerson, buildRequest, minutesLater, someTime } from '../support/builders.js';
import { chief, staff } from '../support/cast.js';

const request = buildRequest();
const webmaster = buildPerson({
  id: 'U5',
  name: 'ดำรง ตัวอย่าง',
  position: 'นักวิชาการคอมพิวเตอร์',
  roles: ['webmaster'],
});

async function leaves(deps: TestDeps, who: Person): Promise<void> {
  const left = withStatus(who, 'left', { at: someTime, by: 'U9' });
  const before = await deps.stores.persons.get(who.id);
  await deps.stores.persons.replace({ ...left, version: (before?.version ?? 0) + 1 }, before?.version ?? 0);
}

function open(now = someTime): TestDeps {
  return buildDeps({ now: () => now, fileUrl: () => 'https://www.example.go.th/file' });
}

it('on the card of a request under way', async () => {
  const deps = open();
  const card = async () => JSON.stringify(await presentCardFor(deps, chief, request));
  expect(await card()).toContain(request.requester.name);
  await leaves(deps, staff);
  expect(await card()).not.toContain(request.requester.name);
  expect(await card()).toContain(request.requester.position);
  expect(request.proposal).toBeDefined();
});

it.each([
  { brings: 'the morning', at: '2026-11-23T08:31:00+07:00', tell: sendReminders },
  { brings: 'a limit that is over', at: '2026-11-23T10:00:00+07:00', tell: tellOverdue },
])('on the card that $brings brings', async ({ at, tell }) => {
  const deps = open(new Date(at));
  for (const person of [chief, buildPerson({ since: minutesLater(-1) })])
    await deps.stores.persons.replace(person, 0);
  const fridayNight = new Date('2026-11-20T20:00:00+07:00');
  await deps.stores.requests.insert(buildRequest({ waitingSince: fridayNight }));
  await leaves(deps, buildPerson({ since: minutesLater(-1) }));
  await tell(deps);
  const told = JSON.stringify(await deps.stores.messages.waitingFor(chief.id, 10));
  expect(told).not.toContain(request.requester.name);
  expect(told).toContain(request.requester.position);
});

it('on the card of a role’s units, of whoever gave it', () => {
  const giver = buildPerson({ id: 'U9', name: 'ปิติ ตัวอย่าง', position: 'เจ้าพนักงานธุรการ' });
  const person = giveRole(staff, 'checker', { at: someTime, by: giver.id, unit: 'strategy' });
  const cardFor = (people: Person[]) =>
    JSON.stringify(unitsCard(person, { role: 'checker', office: buildOffice(), people, from: 0 }));
  expect(cardFor([giver])).toContain('โดย ปิติ ตัวอย่าง');
  expect(cardFor([{ ...giver, status: 'left' }])).toContain('โดย เจ้าพนักงานธุรการ');
});

it('on the marks of a checklist, of which the store keeps the name', async () => {
  const { checklists } = loadOffice('ban-luang');
  const deps = { ...open(), office: { ...buildOffice(), checklists } };
  const [checklist] = checklists;
  const name = { checklistId: checklist?.id ?? '', entryId: checklist?.entries[0]?.id ?? '' };
  const mark = { found: 'present', by: asActor(webmaster), at: someTime, actKey: 'act' } as const;
  await deps.stores.checklistMarks.replace(withMark(undefined, name, mark), 0);
  const shown = async () => JSON.stringify(await readCoverage(deps, chief));
  expect(await shown()).toContain(webmaster.name);
  await leaves(deps, webmaster);
  expect(await shown()).not.toContain(webmaster.name);
  expect(await shown()).toContain(webmaster.position);
  expect(JSON.stringify(await deps.stores.checklistMarks.list())).toContain(webmaster.name);
});
