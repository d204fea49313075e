/** A first profile for an office: the sample with all its explanations, filled in with what the officer answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { loadOffice } from '../offices/load-office.js';
import type { Role } from '../offices/office.js';
import { projectRoot } from '../project-root.js';

export interface NewOffice {
  id: string;
  name: string;
  shortName: string;
  /** The head's position. */
  head: string;
  siteUrl: string;
  /** By their names. */
  units: string[];
  /** By their numbers among the ten of the ministry's standard. */
  categories: string[];
  pattern: StepPattern;
}

/** decide: the head alone; check: somebody checks before; group: the head of the requester's group, then a check. */
export type StepPattern = 'decide' | 'check' | 'group';

/** Whose profile has the ten categories of the Ministry of Public Health's standard for websites. */
const STANDARD = 'moph-ict';

export function standardCategories(): { number: string; name: string }[] {
  return loadOffice(STANDARD).categories.map(({ number, name }) => ({ number, name }));
}

export function newOfficeText(office: NewOffice): string {
  const document = parseDocument(readFileSync(join(projectRoot, 'src/offices/sample.yaml'), 'utf8'));
  const source = 'setting';
  for (const key of ['id', 'name', 'shortName', 'head'] as const) document.set(key, office[key]);
  document.set(
    'units',
    document.createNode(office.units.map((name, index) => ({ id: `unit-${index + 1}`, name, source }))),
  );
  document.set(
    'sites',
    document.createNode([{ id: 'office', name: office.name, url: office.siteUrl, source }]),
  );
  document.set('categories', document.createNode(chosenCategories(office.categories)));
  for (const key of ['dataTypes', 'holidays']) document.delete(key);
  document.deleteIn(['procedures', 'external']);
  setSteps(document, office.pattern);
  for (const role of unusedRoles[office.pattern]) document.deleteIn(['roleTitles', role]);
  return document.toString({ lineWidth: 0 });
}

function chosenCategories(numbers: string[]) {
  const chosen = loadOffice(STANDARD).categories.filter(({ number }) => numbers.includes(number));
  return chosen.map(({ id, number, name }) => ({ id, number, name, source: 'setting' }));
}

const unusedRoles: Record<StepPattern, Role[]> = {
  decide: ['checker', 'groupHead', 'screener'],
  check: ['groupHead', 'screener'],
  group: ['screener'],
};

const CHECK = 0;

/** The sample's own steps are a check and the decision, and an extension passes both. */
function setSteps(document: ReturnType<typeof parseDocument>, pattern: StepPattern): void {
  const path = ['procedures', 'ordinary', 'steps'];
  if (pattern === 'decide') {
    document.deleteIn([...path, CHECK]);
    document.deleteIn(['procedures', 'ordinary', 'extension', 'steps', CHECK]);
  } else {
    document.setIn([...path, CHECK, 'roles'], document.createNode(['checker'], { flow: true }));
    document.setIn([...path, CHECK, 'scope'], 'office');
  }
  const steps = document.getIn(path);
  if (pattern !== 'group' || !isSeq(steps)) return;
  const capacity = document.getIn(['roleTitles', 'groupHead']);
  steps.items.unshift(
    document.createNode({
      id: 'group',
      kind: 'check',
      roles: ['groupHead'],
      scope: 'ownUnit',
      ownRequest: true,
      capacity,
      source: 'setting',
    }),
  );
}
