/** The drafts that their owners have left: each is offered once to be resumed. */
import { bangkokDate, daysBetween, type LocalDate } from '../clock.js';
import type { Deps } from '../deps.js';
import { type Draft, draftTouchedAt } from '../domain/conversation.js';
import { isPaused, type Person } from '../domain/person/person.js';

export type LeftDraft = [owner: Person, draft: Draft];

/** The drafts of those who are at work here. Found again on the same day, it is the same offer; on a later day it is none. */
export async function leftDrafts(
  { stores, office, now }: Pick<Deps, 'stores' | 'office' | 'now'>,
  people: readonly Person[],
  today: LocalDate,
): Promise<LeftDraft[]> {
  const found: LeftDraft[] = [];
  const reached = people.filter((one) => one.status === 'active' && !one.blockedBot && !isPaused(one, now()));
  for (const person of reached) {
    const draft = (await stores.conversations.get(person.id))?.draft;
    if (!draft || daysBetween(bangkokDate(draftTouchedAt(draft)), today) < office.waiting.offerDraftAfterDays)
      continue;
    const isNews = (await stores.claims.claim(`draft-offered:${draft.requestId}`, today)) === today;
    if (isNews) found.push([person, draft]);
  }
  return found;
}
