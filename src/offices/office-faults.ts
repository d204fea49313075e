/** What is wrong between the parts of a profile: names that point nowhere, twins, a way without a decision. */

export interface OfficeFault {
  path: (string | number)[];
  message: string;
}

interface Parts {
  units: { id: string }[];
  procedures: Record<
    string,
    {
      steps: { id: string; kind: string; enabled: boolean }[];
      publish: { limitFromStep?: string | undefined };
    }
  >;
  categories: {
    id: string;
    procedure: string;
    responsibleUnits: string[];
    checkingUnits: string[];
    items: { id: string }[];
  }[];
  dataTypes: { id: string; responsibleUnits: string[] }[];
  sites: { id: string }[];
  acting?: { procedures: string[] } | undefined;
}

/** Stands for the requester's own unit in lists of units. */
const OWN_UNIT = 'ownUnit';

export function officeFaults(office: Parts): OfficeFault[] {
  return [
    ...twins(office.units, ['units']),
    ...twins(office.sites, ['sites']),
    ...twins(office.categories, ['categories']),
    ...twins(office.dataTypes, ['dataTypes']),
    ...office.categories.flatMap((category, index) => categoryFaults(office, category, index)),
    ...office.dataTypes.flatMap(({ responsibleUnits }, index) =>
      unknownUnits(office, responsibleUnits, ['dataTypes', index, 'responsibleUnits']),
    ),
    ...Object.entries(office.procedures).flatMap(([name, procedure]) => procedureFaults(name, procedure)),
    ...unknownProcedures(office, office.acting?.procedures ?? [], ['acting', 'procedures']),
  ];
}

function categoryFaults(office: Parts, category: Parts['categories'][number], index: number): OfficeFault[] {
  const path = ['categories', index];
  return [
    ...twins(category.items, [...path, 'items']),
    ...unknownUnits(office, category.responsibleUnits, [...path, 'responsibleUnits']),
    ...unknownUnits(office, category.checkingUnits, [...path, 'checkingUnits']),
    ...unknownProcedures(office, [category.procedure], [...path, 'procedure']),
  ];
}

function procedureFaults(name: string, { steps, publish }: Parts['procedures'][string]): OfficeFault[] {
  const path = ['procedures', name];
  const faults = twins(steps, [...path, 'steps']);
  if (!steps.some(({ kind, enabled }) => kind === 'decide' && enabled)) {
    faults.push({
      path: [...path, 'steps'],
      message: 'nothing is published without a decision: a step of kind "decide" is missing',
    });
  }
  if (publish.limitFromStep !== undefined && !steps.some(({ id }) => id === publish.limitFromStep)) {
    faults.push({
      path: [...path, 'publish', 'limitFromStep'],
      message: `there is no step "${publish.limitFromStep}"`,
    });
  }
  return faults;
}

function twins(list: { id: string }[], path: (string | number)[]): OfficeFault[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index
      ? [{ path: [...path, index, 'id'], message: `"${id}" is used twice` }]
      : [],
  );
}

function unknownUnits({ units }: Parts, wanted: string[], path: (string | number)[]): OfficeFault[] {
  const known = [OWN_UNIT, ...units.map(({ id }) => id)];
  return wanted.flatMap((id, index) =>
    known.includes(id) ? [] : [{ path: [...path, index], message: `there is no unit "${id}"` }],
  );
}

function unknownProcedures(
  { procedures }: Parts,
  wanted: string[],
  path: (string | number)[],
): OfficeFault[] {
  return wanted.flatMap((id) =>
    id in procedures ? [] : [{ path, message: `there is no procedure "${id}"` }],
  );
}
