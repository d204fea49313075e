/** The menu as a card: the same choices as the rich menu, for LINE for PC, which shows none, and how much waits. */
import { menuCard } from '../../flex-templates/menu-card.js';
import type { Deps, Reply } from '../deps.js';
import { maySeeProvince } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { countWork } from '../work/work-of.js';

export async function menuHandler(deps: Deps, person: Person): Promise<Reply> {
  const work = await countWork(deps, person);
  const seesProvince = deps.readProvince !== undefined && maySeeProvince(person);
  return [menuCard({ person, office: deps.office, work, seesProvince })];
}
