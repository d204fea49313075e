/** What is on record about who held which role or order and what units reported: facts that are added to and never changed. */
import type { Person } from '../person/person.js';
import type { MonthlyNote } from '../report/monthly-note.js';
import { digest } from './digest.js';

export const factKinds = [
  'appointmentBegun',
  'appointmentEnded',
  'orderGiven',
  'orderEnded',
  'statusChange',
  'monthlyAnswer',
] as const;

export interface Fact {
  of: (typeof factKinds)[number];
  /** Of the person, or of the monthly note. */
  id: string;
  hash: string;
}

export function factsOfPerson({ id, appointments, actingOrders, statusHistory }: Person): Fact[] {
  const fact = factsAbout(id);
  return [
    ...appointments.flatMap(({ until, endedBy, ...begun }) => [
      fact('appointmentBegun', begun),
      ...(until ? [fact('appointmentEnded', { ...begun, until, endedBy })] : []),
    ]),
    ...actingOrders.flatMap(({ endedAt, endedBy, ...given }) => [
      fact('orderGiven', given),
      ...(endedAt ? [fact('orderEnded', { ...given, endedAt, endedBy })] : []),
    ]),
    ...statusHistory.map((change) => fact('statusChange', change)),
  ];
}

export function factsOfNote({ id, month, unit, answers }: MonthlyNote): Fact[] {
  const fact = factsAbout(id);
  return answers.map((answer) => fact('monthlyAnswer', { month, unit, ...answer }));
}

function factsAbout(id: string) {
  return (of: Fact['of'], what: object): Fact => ({ of, id, hash: digest({ of, id, ...what }) });
}
