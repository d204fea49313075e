/** Which topics help offers to whom, the most likely first. */
import type { HelpTopic } from '../domain/help-topics.js';
import {
  categoriesToSubmit,
  mayAdminister,
  mayPublish,
  mayReadReports,
  maySeeCoverage,
  seesAllRequests,
} from '../domain/permissions.js';
import { type Person, rolesOf } from '../domain/person/person.js';
import type { Office } from '../offices/office.js';

const deciders = ['approver', 'checker', 'groupHead', 'screener'] as const;

export function helpTopicsOf(person: Person, office: Office): HelpTopic[] {
  const decides = deciders.some((role) => rolesOf(person).includes(role));
  const proposes = categoriesToSubmit(person, office).length > 0;
  return [
    ...(decides ? (['deciding'] as const) : []),
    ...(mayPublish(person) ? (['publishing'] as const) : []),
    ...(maySeeCoverage(person, office) ? (['coverage'] as const) : []),
    ...(proposes ? (['form', 'files', 'extension'] as const) : []),
    'search',
    'paper',
    ...(seesAllRequests(person) ? (['registers'] as const) : []),
    'decider',
    ...(mayReadReports(person) ? (['report'] as const) : []),
    ...(mayAdminister(person) ? (['people'] as const) : []),
    'reminders',
    'ownData',
    ...(mayAdminister(person) ? (['keeping'] as const) : []),
  ];
}
