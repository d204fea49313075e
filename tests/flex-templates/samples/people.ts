/** Cards that show people their own data, and the administrator everybody's. */
import { actingOrderCard } from '../../../flex-templates/acting-order-card.js';
import { confirmActingCard } from '../../../flex-templates/confirm-acting-card.js';
import { confirmDataCard } from '../../../flex-templates/confirm-data-card.js';
import { confirmHandOverCard } from '../../../flex-templates/confirm-hand-over-card.js';
import { confirmRoleCard } from '../../../flex-templates/confirm-role-card.js';
import { confirmShutOutCard } from '../../../flex-templates/confirm-shut-out-card.js';
import { handedOverCard } from '../../../flex-templates/handed-over-card.js';
import { introductionReviewCard } from '../../../flex-templates/introduction-review-card.js';
import { menuCard } from '../../../flex-templates/menu-card.js';
import { ownDataCard } from '../../../flex-templates/own-data-card.js';
import { peopleListCard } from '../../../flex-templates/people-list-card.js';
import { personCard } from '../../../flex-templates/person-card.js';
import { questionCard } from '../../../flex-templates/question-card.js';
import { registeredCard } from '../../../flex-templates/registered-card.js';
import { unitsCard } from '../../../flex-templates/units-card.js';
import { waitingPersonCard } from '../../../flex-templates/waiting-person-card.js';
import { wishesCard } from '../../../flex-templates/wishes-card.js';
import { giveRole } from '../../../src/domain/person/appointments.js';
import { newPerson, type Person } from '../../../src/domain/person/person.js';
import type { RoleChange } from '../../../src/domain/person/role-change.js';
import { roles } from '../../../src/offices/office.js';
import { introductionQuestions, typeOtherUnit } from '../../../src/text/people.js';
import { buildPerson, someTime } from '../../support/builders.js';
import { repeated } from '../long-texts.js';
import { chief, longestStaff, permitted, staff, taken, webmaster } from '../sample-requests.js';
import { type CardSample, view } from './card-sample.js';

const { office } = view;
const heldUrl = `https://publish-desk.example.go.th/own-data?to=U00000000000000000000000000000001&expires=1795000000&signature=${'s'.repeat(43)}`;
const administrator = buildPerson({ roles: ['administrator'], id: 'U00000000000000000000000000000005' });
const newcomer: Person = { ...buildPerson({ roles: [] }), status: 'waiting' };
const unknown: Person = { ...newPerson('U00000000000000000000000000000006', someTime), version: 1 };
const everyRole = buildPerson({ roles: [...roles] });
const longest: Person = { ...longestStaff, appointments: everyRole.appointments, blockedBot: true };
const checked = { ...office, roleTitles: { ...office.roleTitles, checker: 'ผู้ตรวจสอบ' } };
const withActing = {
  ...office,
  acting: { title: 'ผู้ปฏิบัติราชการแทน', procedures: ['ordinary'], mayCoverAll: false },
};
const order = { number: '12/2569', from: '2026-11-20', to: '2026-11-24' };
const longestOrder = { ...order, number: repeated('ที่ สป 0032/', 60) };
const ordered: Person = {
  ...staff,
  actingOrders: [{ ...order, givenBy: chief.id, givenAt: someTime }],
  leaves: [{ from: '2026-11-20', to: '2026-11-21', givenBy: chief.id, givenAt: someTime }],
};
const handingOver = { to: chief, requests: [taken, permitted], office };
const given = { at: someTime, by: administrator.id };
const onCommittee = giveRole(giveRole(staff, 'checker', given), 'checker', { ...given, unit: 'strategy' });
const fortyUnits = Array.from({ length: 40 }, (_, index) => ({
  id: `unit-${index}`,
  isGroup: true,
  name: repeated('กลุ่มงาน', 100),
}));
const manyUnits = {
  ...office,
  units: fortyUnits,
  roleTitles: { ...office.roleTitles, checker: repeated('ผู้ตรวจสอบ', 60) },
};
const everyUnit = fortyUnits
  .slice(0, 20)
  .reduce<Person>((one, { id: unit }) => giveRole(one, 'checker', { ...given, unit }), longest);
const giving = { action: 'giveRole', personId: staff.id, seenVersion: 1, role: 'webmaster' } as const;
const change = { ...giving, name: staff.name, position: staff.position, isLastWebmaster: false };
const ending = { action: 'endRole', personId: longest.id, role: 'checker', appointment: 1000 } as const;
const longestChange: RoleChange = {
  ...{ ...ending, name: longest.name, position: longest.position, isLastWebmaster: true },
  units: fortyUnits.slice(0, 1).map(({ id }) => id),
};
const { name, position, unit } = longest;
const wishing: Person = { ...longest, wanted: { data: { name, position, unit }, at: someTime } };
const crowd = Array.from({ length: 60 }, () => longest);

export const peopleSamples: CardSample[] = [
  {
    name: 'people unit',
    message: questionCard({
      position: { number: 3, of: 4 },
      ...introductionQuestions.unit,
      example: typeOtherUnit,
      choices: units(),
      words: ['back', 'cancel', 'help'],
    }),
  },
  {
    name: 'people suspend confirm',
    message: confirmShutOutCard(staff, { action: 'suspend', isLastWebmaster: false, requests: 0 }),
  },
  {
    name: 'people left confirm longest',
    message: confirmShutOutCard(longest, { action: 'markLeft', isLastWebmaster: true, requests: 1000 }),
  },
  { name: 'people role given', message: confirmRoleCard(giving, change, { office }) },
  {
    name: 'people role ended longest',
    message: confirmRoleCard(ending, longestChange, { office: manyUnits }),
  },
  { name: 'people own data', message: ownDataCard(ordered, { ...view, viewer: ordered, heldUrl }) },
  { name: 'people own data longest', message: ownDataCard(wishing, { ...view, viewer: wishing, heldUrl }) },
  { name: 'people data of another', message: ownDataCard(staff, { ...view, viewer: administrator }) },
  {
    name: 'people correction at once',
    message: confirmDataCard(staff, {
      field: 'contact',
      given: { contact: '081-000-0009' },
      isAtOnce: true,
    }),
  },
  {
    name: 'people correction longest',
    message: confirmDataCard(longest, {
      field: 'position',
      given: { position: longest.position },
      isAtOnce: false,
    }),
  },
  { name: 'people wishes', message: wishesCard([wishing, { ...wishing, name: 'ชูใจ ตัวอย่าง' }], office) },
  { name: 'people with a wish', message: personCard(wishing, { ...view, viewer: administrator }) },
  { name: 'people introduction', message: introductionReviewCard(newcomer, { office }) },
  { name: 'people introduction empty', message: introductionReviewCard(unknown, { office }) },
  { name: 'people introduction longest', message: introductionReviewCard(longest, { office }) },
  { name: 'people waits', message: waitingPersonCard(newcomer, { office }) },
  { name: 'people registered', message: registeredCard(staff, { office }) },
  { name: 'people registered longest', message: registeredCard(longest, { office }) },
  { name: 'people newcomer', message: personCard(newcomer, { ...view, viewer: administrator }) },
  { name: 'people active', message: personCard(webmaster, { ...view, viewer: administrator }) },
  { name: 'people self', message: personCard(administrator, { ...view, viewer: administrator }) },
  {
    name: 'people suspended',
    message: personCard({ ...staff, status: 'suspended' }, { ...view, viewer: administrator }),
  },
  {
    name: 'people left',
    message: personCard({ ...staff, status: 'left' }, { ...view, viewer: administrator }),
  },
  {
    name: 'people declined',
    message: personCard({ ...staff, status: 'declined' }, { ...view, viewer: administrator }),
  },
  { name: 'people longest', message: personCard(longest, { ...view, viewer: administrator }) },
  {
    name: 'people on a committee',
    message: personCard(onCommittee, { ...view, office: checked, viewer: administrator }),
  },
  {
    name: 'people units',
    message: unitsCard(onCommittee, { role: 'checker', office: checked, people: [administrator], from: 0 }),
  },
  {
    name: 'people units longest',
    message: unitsCard(everyUnit, { role: 'checker', office: manyUnits, people: [administrator], from: 0 }),
  },
  {
    name: 'people acting',
    message: personCard(ordered, { ...view, office: withActing, viewer: chief }),
  },
  { name: 'people on leave', message: personCard(ordered, { ...view, viewer: administrator }) },
  { name: 'people order confirm', message: confirmActingCard(staff, order, { office: withActing }) },
  {
    name: 'people order confirm longest',
    message: confirmActingCard(longest, longestOrder, { office: withActing }),
  },
  { name: 'people order told', message: actingOrderCard(staff, order, { office: withActing }) },
  { name: 'people hand over confirm', message: confirmHandOverCard({ ...handingOver, from: webmaster }) },
  {
    name: 'people hand over confirm longest',
    message: confirmHandOverCard({ ...handingOver, from: longest, to: longest }),
  },
  { name: 'people handed over', message: handedOverCard(webmaster, { from: staff, office }) },
  { name: 'people handed over longest', message: handedOverCard(longest, { from: longest, office }) },
  { name: 'people list', message: peopleListCard([staff, chief, webmaster, newcomer], { office }) },
  { name: 'people list empty', message: peopleListCard([], { office }) },
  {
    name: 'people list longest',
    message: peopleListCard(crowd, { office, from: 20, next: (from) => ({ do: 'showPeople', from }) }),
  },
  { name: 'people menu', message: menuCard({ person: staff, office, work: { count: 3 } }) },
  {
    name: 'people menu of an administrator',
    message: menuCard({ person: administrator, office, work: { count: 0 } }),
  },
  {
    name: 'people menu of the chief',
    message: menuCard({ person: chief, office: withActing, work: { count: 1 } }),
  },
  { name: 'people menu of a stranger', message: menuCard({ person: unknown, office, work: { count: 0 } }) },
];

function units() {
  return office.units.map(({ id, name }) => ({
    label: name,
    data: { do: 'introduce', value: `unit:${id}` } as const,
  }));
}
