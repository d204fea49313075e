/** 'สรุปจังหวัด': for the executives and administrators of the one office that may compare all. */
import { provinceCard } from '../../flex-templates/province-card.js';
import type { ChatRoutes } from '../chat/parts/chat-routes.js';
import type { Deps } from '../deps.js';
import { maySeeProvince } from '../domain/permissions.js';
import type { Person } from '../domain/person/person.js';
import { neediestFirst } from '../domain/report/office-summary.js';
import { UserError } from '../errors.js';
import { messageLimits } from '../line/message-limits.js';
import type { Reply } from '../line/reply.js';

/** As many short rows as a card holds. */
const MAX_ROWS = 20;

export const provinceChat = {
  commands: { province: provinceReply },
} satisfies ChatRoutes;

/** 100 offices are more than any province has. @returns undefined in any other office, where the word means nothing */
async function provinceReply(
  { readProvince, now }: Pick<Deps, 'readProvince' | 'now'>,
  by: Person,
): Promise<Reply | undefined> {
  if (!readProvince) return undefined;
  if (!maySeeProvince(by)) throw new UserError('notAllowed');
  const offices = neediestFirst(await readProvince());
  const starts = offices.map((_, index) => index).filter((index) => index % MAX_ROWS === 0);
  return starts.slice(0, messageLimits.messages).map((start) => {
    const shown = offices.slice(start, start + MAX_ROWS);
    const range = { first: start + 1, last: start + shown.length, of: offices.length };
    return provinceCard(shown, { now: now(), range });
  });
}
