/** An invented office with as much as a profile may hold of everything, by the longest names. */
import { type Office, officeSchema, roles } from '../../src/offices/office.js';
import { profileLimits as most } from '../../src/offices/profile-limits.js';
import { buildOffice } from './builders.js';

const WORDS = 'กลุ่มงานพัฒนายุทธศาสตร์สาธารณสุขและรูปแบบบริการ ';

/** Letters of three bytes each. */
export function longest(characters: number): string {
  return WORDS.repeat(Math.ceil(characters / WORDS.length))
    .slice(0, characters)
    .replace(/ $/, 'ก');
}

function all<T>(count: number, entry: (id: string) => T): T[] {
  return Array.from({ length: count }, (_, place) => entry(`${place}-`.padEnd(most.id, 'x')));
}

export function largestOffice(): Office {
  const name = longest(most.name);
  const title = longest(most.title);
  const word = longest(most.buttonWord);
  const units = all(most.choices, (id) => ({ id, name }));
  const unitIds = units.map(({ id }) => id);
  const items = all(most.choices, (id) => ({ id, number: '1'.repeat(most.number), name }));
  const procedure = {
    submit: { capacity: title, letter: true, roles: ['provider'], scope: 'ownUnit' },
    steps: all(most.steps, (id) => ({ id, kind: 'decide', roles: ['approver'], capacity: title })),
    publish: { capacity: title, mayReturn: true },
    refusal: { notifyBackByWebmaster: true },
    words: { permit: word, refuse: word, refused: title, deciding: title, permitted: title },
  };
  const { boards: _, ...written } = buildOffice();
  return officeSchema.parse({
    ...written,
    name,
    shortName: title,
    head: title,
    units,
    sites: all(most.sites, (id) => ({ id, name, url: `https://example.go.th/${'a'.repeat(970)}` })),
    roleTitles: Object.fromEntries(roles.map((role) => [role, title])),
    procedures: { ordinary: procedure },
    acting: { title, procedures: ['ordinary'] },
    dataTypes: all(most.choices, (id) => ({ id, name, responsibleUnits: unitIds })),
    categories: all(most.choices, (id) => ({
      id,
      number: '1'.repeat(most.number),
      name,
      items,
      rule: `ขั้นตอน ระยะเวลา ${longest(most.longText - 17)}`,
      requires: ['source', 'dateTime', 'download'],
      ifAny: true,
      checkingUnits: unitIds,
    })),
    checklists: all(most.checklists, (id) => ({
      ...{ id, name: title },
      entries: all(most.choices, (entryId) => ({
        ...{ id: entryId, number: '1'.repeat(most.number), name: longest(most.longText) },
      })),
    })),
    certification: longest(most.longText),
    refusalReasons: Array.from({ length: 8 }, () => longest(100)),
    form: {
      subjectMaxLength: most.subject,
      detailsMaxLength: most.details,
      reviewWithinMonths: most.reviewMonths,
    },
    files: { extensions: Array(most.extensions).fill('x'.repeat(most.extension)), maxCount: 20 },
  });
}
