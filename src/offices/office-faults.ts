/** Faults between the parts of a profile: names that point nowhere, steps that nobody could do. Entries that stand twice: twin-faults.ts. */
import type { Category, Office, Procedure, Step } from './office.js';
import type { ProfileFault, ProfilePath } from './profile-fault.js';

/** Stands for the requester's own unit in lists of units. */
const OWN_UNIT = 'ownUnit';

export function officeFaults(office: Office): ProfileFault[] {
  return [
    ...rolesWithoutTitle(office, ['webmaster', 'administrator'], ['roleTitles']),
    ...('ordinary' in office.procedures
      ? []
      : [{ path: ['procedures'], problem: { kind: 'noOrdinary' as const } }]),
    ...Object.entries(office.procedures).flatMap(([name, procedure]) =>
      procedureFaults(office, procedure, ['procedures', name]),
    ),
    ...unknownProcedures(office, office.acting?.procedures ?? [], ['acting', 'procedures']),
    ...reportingFaults(office),
    ...office.dataTypes.flatMap(({ responsibleUnits, roles = [] }, index) => [
      ...unknownUnits(office, responsibleUnits, ['dataTypes', index, 'responsibleUnits']),
      ...rolesWithoutTitle(office, roles, ['dataTypes', index, 'roles']),
    ]),
    ...office.categories.flatMap((category, index) =>
      categoryFaults(office, category, ['categories', index]),
    ),
  ];
}

/** Somebody must be there to be told, and to be asked. */
function reportingFaults(office: Office): ProfileFault[] {
  const { monthly } = office.reporting ?? {};
  if (!monthly) return [];
  const path = ['reporting', 'monthly'];
  return [
    ...rolesWithoutTitle(office, ['executive'], path),
    ...(monthly.problems ? rolesWithoutTitle(office, ['provider'], [...path, 'problems']) : []),
  ];
}

function categoryFaults(office: Office, category: Category, path: ProfilePath): ProfileFault[] {
  return [
    ...unknownUnits(office, category.responsibleUnits, [...path, 'responsibleUnits']),
    ...unknownUnits(office, category.checkingUnits, [...path, 'checkingUnits']),
    ...(Object.hasOwn(office.procedures, category.procedure)
      ? []
      : [unknown('unknownProcedure', category.procedure, [...path, 'procedure'])]),
  ];
}

function procedureFaults(
  office: Office,
  { submit, steps, publish, extension }: Procedure,
  path: ProfilePath,
): ProfileFault[] {
  const { limitFromStep } = publish;
  const faults = [
    ...rolesWithoutTitle(office, submit.roles ?? [], [...path, 'submit', 'roles']),
    ...steps.flatMap((step, index) => stepFaults(office, step, [...path, 'steps', index])),
  ];
  if (!steps.some(({ kind, enabled }) => kind === 'decide' && enabled)) {
    faults.push({ path: [...path, 'steps'], problem: { kind: 'noDecision' } });
  }
  if (limitFromStep !== undefined && !steps.some(({ id }) => id === limitFromStep)) {
    faults.push(unknown('unknownStep', limitFromStep, [...path, 'publish', 'limitFromStep']));
  }
  return [...faults, ...extensionFaults(extension?.steps ?? [], steps, [...path, 'extension', 'steps'])];
}

/** Each is a step of the procedure that is not switched off: nobody would be asked. */
function extensionFaults(wanted: string[], steps: Step[], path: ProfilePath): ProfileFault[] {
  return wanted.flatMap((one, index) =>
    steps.some(({ id, enabled }) => id === one && enabled)
      ? []
      : [unknown('unknownStep', one, [...path, index])],
  );
}

function stepFaults(office: Office, { roles, scope, enabled }: Step, path: ProfilePath): ProfileFault[] {
  return [
    ...(enabled ? rolesWithoutTitle(office, roles, [...path, 'roles']) : []),
    ...(typeof scope === 'object' ? unknownUnits(office, scope.units, [...path, 'scope', 'units']) : []),
  ];
}

/** A role without a title is not offered to the administrator: nobody would ever hold it. */
function rolesWithoutTitle({ roleTitles }: Office, wanted: Step['roles'], path: ProfilePath): ProfileFault[] {
  return wanted
    .filter((role) => !(role in roleTitles))
    .map((role) => unknown('roleWithoutTitle', role, path));
}

function unknownUnits({ units }: Office, wanted: string[], path: ProfilePath): ProfileFault[] {
  const known = [OWN_UNIT, ...units.map(({ id }) => id)];
  return wanted.flatMap((id, index) =>
    known.includes(id) ? [] : [unknown('unknownUnit', id, [...path, index])],
  );
}

function unknownProcedures({ procedures }: Office, wanted: string[], path: ProfilePath): ProfileFault[] {
  return wanted.flatMap((id, index) =>
    Object.hasOwn(procedures, id) ? [] : [unknown('unknownProcedure', id, [...path, index])],
  );
}

function unknown(
  kind: 'unknownUnit' | 'unknownProcedure' | 'unknownStep' | 'roleWithoutTitle',
  id: string,
  path: ProfilePath,
): ProfileFault {
  return { path, problem: { kind, id } };
}
