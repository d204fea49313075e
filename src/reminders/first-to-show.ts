/** A card that the morning and an overdue limit may both show a person on one day: whichever comes first shows it, also where both run at once. */
import type { LocalDate } from '../clock.js';
import type { ClaimStore } from '../domain/stores.js';

interface ShownCard {
  day: LocalDate;
  personId: string;
  requestId: string;
}

export async function isFirstToShow(
  claims: ClaimStore,
  { day, personId, requestId }: ShownCard,
  by: 'digest' | 'overdue',
): Promise<boolean> {
  return (await claims.claim(`card-shown:${day}:${personId}:${requestId}`, by)) === by;
}
