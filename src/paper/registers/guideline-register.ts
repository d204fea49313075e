/** The rules of publishing (what, where, in which steps, within which time, by whom): the guideline that the assessment asks for, as the profile has it. */
import { procedureFor, type RequestProcedure } from '../../domain/request/procedure.js';
import type { Category, Office, TimeLimit } from '../../offices/office.js';
import * as words from '../../text/guideline.js';
import { limitWords } from '../../text/waiting-time.js';
import type { Digits, Table } from './register.js';

const { columns } = words;
const table = [
  { head: columns.kind, width: 44 },
  { head: columns.place, width: 32 },
  { head: columns.owner, width: 28 },
  { head: columns.steps, width: 50 },
  { head: columns.time, width: 30 },
];

/** A row for each category, or for the chosen one. */
export function guidelineRegister(office: Office, category: string, digits: Digits): Table {
  const places = office.sites.map(({ name, url }) => [digits(name), ...(url ? [url] : [])].join('\n'));
  const chosen = office.categories.filter(({ id }) => category === '' || id === category);
  return {
    columns: table,
    rows: chosen.map((one) => {
      const steps = stepsOf(procedureFor(office, { categoryId: one.id, unit: '' }));
      return [
        digits(kindLines(one).join('\n')),
        places.join('\n'),
        digits(owners(office, one)),
        digits(steps.map(({ did }, index) => `${index + 1}. ${did}`).join('\n')),
        digits(steps.map(({ within }, index) => `${index + 1}. ${within}`).join('\n')),
      ];
    }),
  };
}

function kindLines({ number, name, items }: Category): string[] {
  return [`${number}. ${name}`, ...items.map((item) => `- ${item.name}`)];
}

function owners({ units }: Office, { responsibleUnits }: Category): string {
  const names = responsibleUnits.flatMap((unit) => units.find(({ id }) => id === unit)?.name ?? []);
  return names.length > 0 ? names.join('\n') : words.whoeverAsks;
}

interface Step {
  did: string;
  within: string;
}

function stepsOf({ submit, steps, publish, words: { permit } }: RequestProcedure): Step[] {
  const names = { ...words.stepNames, decide: words.decides(permit) };
  return [
    stepOf(names.submit, submit),
    ...steps.map((one) => stepOf(names[one.kind], one)),
    stepOf(names.publish, publish),
  ];
}

function stepOf(
  name: string,
  { capacity, timeLimit }: { capacity: string; timeLimit?: TimeLimit | undefined },
): Step {
  const within = timeLimit ? words.within(limitWords(timeLimit)) : words.noLimit;
  return { did: words.doneBy(name, capacity), within };
}
