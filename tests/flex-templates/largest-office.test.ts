/** The largest profile that is accepted: every card of its office is one that LINE takes, with all that it offers. */
import type { messagingApi } from '@line/bot-sdk';
import { describe, expect, test } from 'vitest';
import { checklistCard } from '../../flex-templates/checklist-card.js';
import { checklistEntryCard } from '../../flex-templates/checklist-entry-card.js';
import { confirmPermitCard } from '../../flex-templates/confirm-permit-card.js';
import { coverageCard } from '../../flex-templates/coverage-card.js';
import { decisionCard } from '../../flex-templates/decision-card.js';
import { menuCard } from '../../flex-templates/menu-card.js';
import { personCard } from '../../flex-templates/person-card.js';
import { publishTaskCard } from '../../flex-templates/publish-task-card.js';
import { publishedCard } from '../../flex-templates/published-card.js';
import { refusalPreviewCard } from '../../flex-templates/refusal-preview-card.js';
import { refusalReasonCard } from '../../flex-templates/refusal-reason-card.js';
import { refusedCard } from '../../flex-templates/refused-card.js';
import { statusCard } from '../../flex-templates/status-card.js';
import { takeDownCard } from '../../flex-templates/take-down-card.js';
import { takenDownCard } from '../../flex-templates/taken-down-card.js';
import { unitsCard } from '../../flex-templates/units-card.js';
import { type Draft, newConversation, questionNames } from '../../src/domain/conversation.js';
import { giveRole } from '../../src/domain/person/appointments.js';
import { asActor, type Person } from '../../src/domain/person/person.js';
import type { Attachment, Content } from '../../src/domain/request/content.js';
import { coverageOf } from '../../src/domain/request/coverage.js';
import { procedureFor } from '../../src/domain/request/procedure.js';
import type { PublishRequest } from '../../src/domain/request/publish-request.js';
import { validateRequest } from '../../src/emulator/contract/send-requests.js';
import { showForm } from '../../src/form/chat-show.js';
import { createFileUrl } from '../../src/http/file-links.js';
import { decodePostback } from '../../src/line/postback.js';
import { roles } from '../../src/offices/office.js';
import { profileLimits as most } from '../../src/offices/profile-limits.js';
import { introductionView } from '../../src/people/joining/chat.js';
import { destinationNames } from '../../src/text/destination-words.js';
import { buildDeps } from '../support/build-deps.js';
import { buildPerson, minutesLater, someTime } from '../support/builders.js';
import { largestOffice, longest } from '../support/largest-office.js';
import { actionsOf } from './flex-nodes.js';
import * as samples from './sample-requests.js';

const office = largestOffice();
const address = `https://example.go.th/${'a'.repeat(978)}`;
/** Links to files are the bot's own: the longest host that DNS knows, and what the bot adds. */
const linkTo = createFileUrl({
  publicUrl: `https://${'a'.repeat(253)}`,
  secret: 's'.repeat(32),
  now: () => someTime,
});
const fileUrl = (file: Pick<Attachment, 'id'> | 'all') =>
  linkTo(file, { requestId: '01KA0000000000000000000001', personId: samples.staff.id });
const uploadUrl = () => address;
const [category] = office.categories;
const categoryId = category?.id ?? '';
const person = office.units.reduce<Person>(
  (one, { id: unit }) => giveRole(one, 'provider', { unit, at: someTime, by: one.id }),
  {
    ...buildPerson({ roles: roles.filter((role) => role !== 'provider') }),
    name: longest(200),
    position: longest(200),
    unit: { id: office.units[0]?.id ?? '', name: longest(most.name) },
    contact: longest(200),
  },
);

const given: Content = {
  ...samples.longestContent,
  unit: { key: office.units[0]?.id ?? '', name: longest(most.name) },
  siteIds: office.sites.map(({ id }) => id),
  dataTypeId: office.dataTypes[0]?.id,
  categoryId,
  itemId: category?.items[0]?.id,
  details: longest(most.details),
  source: longest(200),
  links: Array(3).fill(address),
  remarks: longest(500),
  keywords: Array(5).fill(longest(40)),
};
const content: Content = { ...given, names: destinationNames(office, given) };

const procedure = procedureFor(office, { categoryId, unit: office.units[0]?.id ?? '' });
const asked: PublishRequest = {
  ...samples.longestCorrected,
  procedure,
  ...(samples.longestCorrected.proposal && { proposal: { ...samples.longestCorrected.proposal, content } }),
};
const publications = office.sites.map(({ id: siteId }) => ({
  siteId,
  url: address,
  at: someTime,
  by: { personId: person.id, name: person.name, position: person.position, unit: person.unit.name },
}));
const published: PublishRequest = {
  ...samples.longestPublished,
  procedure,
  standing: { status: 'online', round: 1, content, publications, publishedAt: someTime },
};
const refused = { ...samples.longestRefused, content, procedure };
const taken = { ...samples.longestTaken, content, procedure };
const view = { office, fileUrl, now: minutesLater(3), viewerId: person.id };

const mark = { found: 'missing', by: asActor(person), at: someTime, actKey: 'act' } as const;
const checkedLists = office.checklists.map((checklist) => ({
  checklist,
  entries: checklist.entries.map((entry) => ({ entry, mark })),
}));
const firstList = checkedLists[0]!;

function draftAt(at: Draft['at'], isEmpty: boolean): Draft {
  const all = Object.fromEntries(questionNames.map((name) => [name, 'tap']));
  return {
    requestId: '01KA0000000000000000000001',
    at,
    answers: isEmpty ? {} : content,
    detailTexts: isEmpty ? [] : [{ messageId: '1', text: content.details }],
    givenBy: isEmpty ? {} : all,
    misses: 2,
    startedAt: someTime,
    correcting: { version: 2, number: '12/2570', reason: longest(500) },
  };
}

function shown(draft: Draft) {
  const conversation = { ...newConversation(person.id), draft, parked: samples.longestContent.attachments };
  return showForm(buildDeps({ office, fileUrl, uploadUrl }), person, {
    conversation,
    notice: longest(600),
  });
}

function expectTaken(messages: messagingApi.Message[]): void {
  expect(validateRequest.safeParse({ messages }).error?.issues).toBeUndefined();
  for (const data of messages.flatMap(dataOf)) expect(decodePostback(data), data).toBeDefined();
}

function dataOf(message: messagingApi.Message): string[] {
  const actions = message.type === 'flex' ? actionsOf(message as messagingApi.FlexMessage) : [];
  return actions.flatMap((action) => ('data' in action && action.data ? [action.data] : []));
}

describe('the form', () => {
  test.each(questionNames)('%s, as it is asked first', async (at) => {
    expectTaken(await shown(draftAt(at, true)));
  });

  test.each(questionNames)('%s, when it is changed', async (at) => {
    expectTaken(await shown(draftAt(at, false)));
  });

  test.each([
    ['unit', ['as before']],
    ['dataType', ['as before']],
    ['category', ['as before', 'not sure']],
    ['item', ['as before', 'not sure']],
  ] as const)('%s: every choice can be tapped', async (at, others) => {
    const messages = await shown(draftAt(at, false));
    const chosen = messages.flatMap(dataOf).filter((data) => data.includes('do=answer'));
    expect(new Set(chosen).size).toBe(most.choices + others.length);
  });

  test('every file and every answer of the review can be changed, and it can be sent', async () => {
    const ready = { ...draftAt('review', false) };
    const data = (await shown(ready)).flatMap(dataOf);
    expect(data.filter((one) => one.includes('do=removeFile'))).toHaveLength(office.files.maxCount);
    expect(data.filter((one) => one.includes('do=edit')).length).toBeGreaterThanOrEqual(11);
  });
});

test('the introduction offers every unit', () => {
  const newcomer = { ...person, status: 'introducing' as const, asked: 'unit' as const };
  const messages = introductionView({ person: newcomer }, office);
  expectTaken(messages);
  expect(messages.flatMap(dataOf).filter((data) => data.includes('unit'))).toHaveLength(most.choices);
});

test.each<[string, messagingApi.Message]>([
  ['decision', decisionCard(asked, view)],
  ['confirmation of a permit', confirmPermitCard(asked)],
  ['reasons', refusalReasonCard(asked, office.refusalReasons)],
  ['preview of a refusal', refusalPreviewCard(asked, longest(500))],
  ['refusal', refusedCard(refused)],
  ['task', publishTaskCard(taken, { ...view, hasColleague: true })],
  ['publication', publishedCard(published, { for: 'requester', office })],
  ['status', statusCard(published, { ...view, viewer: person })],
  ['take-down', takeDownCard(published, view)],
  ['what was taken down', takenDownCard(published, { for: 'owner', office })],
  ['person', personCard(person, { ...view, viewer: { ...person, id: samples.chief.id } })],
  ['coverage', coverageCard({ rows: coverageOf(office, []), lists: checkedLists })],
  ['checklist', checklistCard(firstList, 0)],
  [
    'entry of a checklist',
    checklistEntryCard(firstList.entries[0]!, { list: firstList, index: 0, mayMark: true }),
  ],
  ['units', unitsCard(person, { role: 'provider', office, people: [person], from: 0 })],
  ['menu', menuCard({ person, office, work: { count: 100_000 } })],
])('%s', (_name, message) => {
  expectTaken([message]);
});
