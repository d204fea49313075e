/** Which units a person's report is about, by name. */
import type { Deps } from '../deps.js';
import { reportScope } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import type { Period } from '../domain/report/period.js';
import { UserError } from '../errors.js';
import type { Wanted } from './read-report.js';

/** Rejects for whoever reads no reports. */
export function reportFor({ office, now }: Pick<Deps, 'office' | 'now'>, by: Person, period: Period): Wanted {
  const scope = reportScope(by, now());
  if (!scope) throw new UserError('notAllowed');
  if (scope === 'office') return { period };
  const nameOf = (key: string) => office.units.find(({ id }) => id === key)?.name ?? key;
  return { period, only: scope.units.map((key) => ({ key, name: nameOf(key) })) };
}
