/** The menu as a card: the same choices as the rich menu, for LINE for PC, which shows none. */
import { menuCard } from '../../flex-templates/menu-card.js';
import type { Answer, Deps } from '../deps.js';
import type { Person } from '../domain/person.js';

export async function menuHandler({ office }: Deps, person: Person): Promise<Answer> {
  return [menuCard({ person, office })];
}
