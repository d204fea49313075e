/** Who held which role or order, what units reported, who took note of it, what was marked, put where and removed, and the traffic of a day: facts that are added to and never changed. */
import type { LocalDate } from '../../clock.js';
import type { Placements } from '../assessment/placements.js';
import type { ChecklistMarks } from '../checklist-marks.js';
import type { ClaimRecord } from '../claim.js';
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
  'reportNoted',
  'trafficDay',
  'placement',
  'checklistMark',
  'dataRemoved',
  'paperMade',
] as const;

export interface Fact {
  of: (typeof factKinds)[number];
  /** The id of the person, the monthly note, the request that was placed or the entry that was marked; the key of a claim; the log and the day of traffic. */
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

export function factsOfPlacements({ id, placements }: Placements): Fact[] {
  const fact = factsAbout(id);
  return placements.map((placement) => fact('placement', placement));
}

export function factsOfMarks({ id, marks }: ChecklistMarks): Fact[] {
  const fact = factsAbout(id);
  return marks.map((mark) => fact('checklistMark', mark));
}

/** Who took note of which report (report/acknowledge-report.ts). */
export const REPORT_NOTED = 'monthly-known:';

export function factsOfReportNoted({ key, holder }: ClaimRecord): Fact[] {
  return [factsAbout(key)('reportNoted', { holder })];
}

/** The tombstones of removed data (domain/evidence/removal.ts). */
export function factsOfRemoval({ key, holder }: ClaimRecord): Fact[] {
  return [factsAbout(key)('dataRemoved', { holder })];
}

/** Registers, reports, empty forms and indexes that were made (domain/evidence/office-paper.ts). */
export function factsOfOfficePaper({ key, holder }: ClaimRecord): Fact[] {
  return [factsAbout(key)('paperMade', { holder })];
}

/** A day of a traffic log that is over. */
export interface TrafficDay {
  /** Which log: each instance keeps its own. */
  log: string;
  day: LocalDate;
  /** The hash of the last entry. */
  newest: string;
}

export function factsOfTraffic({ log, day, newest }: TrafficDay): Fact[] {
  return [factsAbout(`${log}/${day}`)('trafficDay', { newest })];
}

function factsAbout(id: string) {
  return (of: Fact['of'], what: object): Fact => ({ of, id, hash: digest({ of, id, ...what }) });
}
