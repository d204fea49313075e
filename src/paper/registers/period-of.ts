/** The time of which a register tells. */
import { bangkokDate, fiscalYear } from '../../clock.js';
import type { RegisterPaper } from '../../domain/paper.js';
import type { Period } from '../../domain/report/period.js';

/** The fiscal year that it is, where none is chosen. */
export function periodOf({ period }: Pick<RegisterPaper, 'period'>, now: Date): Period {
  return period ?? `FY${fiscalYear(bangkokDate(now))}`;
}
