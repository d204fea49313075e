/** The office's way as it applies to one request, fixed when it is submitted: a changed profile changes nothing under way. */
import type { Category, Office, Procedure, Step } from '../../offices/office.js';
import type { ProposalKind } from './statuses.js';

/** A step with the units whose people may do it; absent: the whole office. */
export type RequestStep = Omit<Step, 'scope' | 'enabled'> & { units?: string[] };

export type RequestProcedure = Omit<Procedure, 'steps'> & {
  id: string;
  steps: RequestStep[];
  /** Who may decide in whose place, while an order is in force. */
  acting?: { title: string; head: string };
  holidays: string[];
};

export type Doing = RequestStep['kind'] | 'screen';

/** The kind of work at this step: whoever checks as a screener screens. */
export function doingOf({ kind, roles }: Pick<RequestStep, 'kind' | 'roles'>): Doing {
  return kind === 'check' && roles.includes('screener') ? 'screen' : kind;
}

export interface Destination {
  categoryId: string;
  dataTypeId?: string | undefined;
  /** For which it is published: its id, or its name where it was typed. */
  unit: string;
}

/** In profiles it stands for the unit for which it is published. */
const OWN_UNIT = 'ownUnit';

export function procedureFor(office: Office, destination: Destination): RequestProcedure {
  const category = office.categories.find(({ id }) => id === destination.categoryId);
  const id = category?.procedure ?? 'ordinary';
  const procedure = office.procedures[id];
  if (!procedure) throw new Error(`the profile of ${office.id} has no procedure "${id}"`);
  return {
    ...procedure,
    id,
    steps: procedure.steps
      .filter(({ enabled }) => enabled)
      .map((step) => stepFor(step, { office, category, destination })),
    ...(office.acting?.procedures.includes(id) && {
      acting: { title: office.acting.title, head: office.head },
    }),
    holidays: office.holidays,
  };
}

function stepFor(
  { scope, enabled: _, ...step }: Step,
  {
    office,
    category,
    destination,
  }: { office: Office; category: Category | undefined; destination: Destination },
): RequestStep {
  if (scope === 'office') return step;
  const units = unitsOf(scope, { office, category, destination }).map((unit) =>
    unit === OWN_UNIT ? destination.unit : unit,
  );
  const roles = scope === 'responsibleUnit' ? dataTypeOf(office, destination)?.roles : undefined;
  return { ...step, ...(roles && { roles }), ...(units.length > 0 && { units }) };
}

function dataTypeOf(
  { dataTypes }: Office,
  { dataTypeId }: Destination,
): Office['dataTypes'][number] | undefined {
  return dataTypes.find(({ id }) => id === dataTypeId);
}

function unitsOf(
  scope: Exclude<Step['scope'], 'office'>,
  {
    office,
    category,
    destination,
  }: { office: Office; category: Category | undefined; destination: Destination },
): string[] {
  if (typeof scope === 'object') return scope.units;
  const dataType = dataTypeOf(office, destination);
  if (scope === 'ownUnit') return [OWN_UNIT];
  if (scope === 'checkingUnit') return category?.checkingUnits ?? [];
  return dataType?.responsibleUnits ?? category?.responsibleUnits ?? [];
}

/** The sign-offs that a proposal of this kind must pass, by the ids of the steps: a take-down is asked of the webmaster. */
export function stepsOfKind(
  { steps, extension }: Pick<RequestProcedure, 'steps' | 'extension'>,
  kind: ProposalKind,
): string[] {
  switch (kind) {
    case 'publication':
    case 'update':
      return steps.map(({ id }) => id);
    case 'extension':
      return steps
        .filter(({ id, kind: does }) => extension?.steps.includes(id) ?? does === 'decide')
        .map(({ id }) => id);
    case 'takeDown':
      return [];
  }
}
